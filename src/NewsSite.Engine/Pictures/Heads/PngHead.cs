using System.Buffers.Binary;

namespace NewsSite.Pictures;

/// <summary>The chunks of a PNG file.</summary>
internal static class PngHead
{
    private const int MaxChunks = 200_000;
    private const int Alpha = 4;

    public static PictureHead? Read(PictureBytes file)
    {
        var start = file.Part(0, 26);
        if (start.Length < 24)
        {
            return null;
        }
        var head = new PictureHead(PictureFormat.Png, BinaryPrimitives.ReadInt32BigEndian(start.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(start.AsSpan(20)))
        {
            IsWide = start is [.., 16, _] && start.Length == 26,
            HasAlpha = start.Length == 26 && (start[25] & Alpha) != 0,
        };
        Span<byte> chunk = stackalloc byte[12];
        var position = 8L;
        for (var i = 0; i < MaxChunks && !head.IsWhole && file.Read(position, chunk) == chunk.Length; i++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            head = With(head, chunk, file, position + 8, length);
            position += 12 + length;
        }
        return head;
    }

    private static PictureHead With(PictureHead head, ReadOnlySpan<byte> chunk, PictureBytes file, long position, long length) => chunk[4..8] switch
    {
        [(byte)'I', (byte)'E', (byte)'N', (byte)'D'] => head with { IsWhole = true },
        [(byte)'t', (byte)'R', (byte)'N', (byte)'S'] => head with { HasAlpha = true },
        [(byte)'a', (byte)'c', (byte)'T', (byte)'L'] => head with { IsAnimated = BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]) > 1 },
        [(byte)'e', (byte)'X', (byte)'I', (byte)'f'] => WithExif(head, file.Part(position, length)),
        [(byte)'i' or (byte)'z', (byte)'T', (byte)'X', (byte)'t'] => head with { Xmp = PngText.Packet(chunk[4] == 'i', file.Part(position, length)) ?? head.Xmp },
        _ => head,
    };

    private static PictureHead WithExif(PictureHead head, byte[] exif) => head with { Exif = exif, IsTurned = ExifData.Read(exif).IsTurned };
}
