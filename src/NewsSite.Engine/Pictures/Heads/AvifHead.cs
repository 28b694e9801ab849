using System.Buffers.Binary;

namespace NewsSite.Pictures;

/// <summary>The boxes of an AVIF file (ISO/IEC 23008-12): size, turn and depth of its primary item, and where its metadata lie.</summary>
internal static class AvifHead
{
    private const int MaxBoxes = 1000;

    public static PictureHead? Read(PictureBytes file)
    {
        var brands = file.Part(8, 64);
        var length = Math.Min(file.Part(0, 4) is { Length: 4 } size ? BinaryPrimitives.ReadUInt32BigEndian(size) - 8L : 0, brands.Length);
        if (length < 8 || Brands(brands.AsSpan(0, (int)length)) is not { } isSequence)
        {
            return null;
        }
        PictureHead? head = null;
        var position = 0L;
        for (var i = 0; i < MaxBoxes && BoxAt(file, position) is { } box; i++)
        {
            if (box.Type == "meta")
            {
                head = new AvifItems(file.Part(box.Content + 4, box.End - box.Content - 4)).Head(file);
            }
            position = box.End;
        }
        return head is null ? null : head with { IsAnimated = isSequence, IsWhole = position == file.Length };
    }

    /// <summary>Whether it is a sequence; <c>null</c> if it is no AVIF.</summary>
    private static bool? Brands(ReadOnlySpan<byte> brands)
    {
        bool? isSequence = null;
        for (; brands.Length >= 4; brands = brands[4..])
        {
            isSequence = brands.StartsWith("avis"u8) ? true : brands.StartsWith("avif"u8) ? isSequence ?? false : isSequence;
        }
        return isSequence;
    }

    private static (string Type, long Content, long End)? BoxAt(PictureBytes file, long position)
    {
        Span<byte> start = stackalloc byte[16];
        var read = file.Read(position, start);
        if (read < 8)
        {
            return null;
        }
        var length = (long)BinaryPrimitives.ReadUInt32BigEndian(start);
        var content = position + 8;
        if (length == 1 && read == 16)
        {
            length = BinaryPrimitives.ReadInt64BigEndian(start[8..]);
            content += 8;
        }
        else if (length == 0)
        {
            length = file.Length - position;
        }
        return length >= 8 && length < long.MaxValue - position ? (System.Text.Encoding.Latin1.GetString(start[4..8]), content, position + length) : null;
    }
}
