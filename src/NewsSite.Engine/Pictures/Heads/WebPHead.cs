using System.Buffers.Binary;

namespace NewsSite.Pictures;

/// <summary>RFC 9649: the canvas of an extended WebP file, or the frame of a simple one.</summary>
internal static class WebPHead
{
    private const int MaxChunks = 10_000;

    public static PictureHead? Read(PictureBytes file)
    {
        var start = file.Part(0, 30);
        if (start.Length < 30 || Frame(start) is not { } head)
        {
            return null;
        }
        Span<byte> chunk = stackalloc byte[8];
        var position = 12L;
        for (var i = 0; i < MaxChunks && file.Read(position, chunk) == chunk.Length; i++)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            if (chunk.StartsWith("EXIF"u8))
            {
                var exif = file.Part(position + 8, length);
                head = head with { Exif = exif, IsTurned = ExifData.Read(exif).IsTurned };
            }
            else if (chunk.StartsWith("XMP "u8))
            {
                head = head with { Xmp = file.Part(position + 8, length) };
            }
            position += 8 + length + (length & 1);
        }
        return head with { IsWhole = 8L + BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(4)) <= file.Length && position <= file.Length };
    }

    private static PictureHead? Frame(ReadOnlySpan<byte> start)
    {
        var chunk = start[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            var flags = start[20];
            return Of(1 + (start[24] | start[25] << 8 | start[26] << 16), 1 + (start[27] | start[28] << 8 | start[29] << 16)) with
            {
                HasAlpha = (flags & 0x10) != 0,
                IsAnimated = (flags & 0x02) != 0,
            };
        }
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(start[21..]);
            return Of(1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF)) with { HasAlpha = (bits >> 28 & 1) != 0 };
        }
        return chunk.SequenceEqual("VP8 "u8)
            ? Of(BinaryPrimitives.ReadUInt16LittleEndian(start[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(start[28..]) & 0x3FFF)
            : null;
    }

    private static PictureHead Of(int width, int height) => new(PictureFormat.WebP, width, height);
}
