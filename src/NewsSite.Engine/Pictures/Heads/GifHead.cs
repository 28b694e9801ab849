using System.Buffers.Binary;

namespace NewsSite.Pictures;

/// <summary>The blocks of a GIF file: how many frames it has and whether any is see-through.</summary>
internal static class GifHead
{
    private const int MaxBlocks = 100_000;

    public static PictureHead? Read(PictureBytes file)
    {
        var start = file.Part(0, 13);
        if (start.Length < 10)
        {
            return null;
        }
        var head = new PictureHead(PictureFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(8)));
        var position = 13 + (start.Length == 13 ? TableLength(start[10]) : 0);
        var frames = 0;
        Span<byte> block = stackalloc byte[10];
        for (var i = 0; i < MaxBlocks && file.Read(position, block) is var read and > 0; i++)
        {
            switch (block[0])
            {
                case 0x21 when read >= 4:
                    // An extension; a graphic control's lowest flag says that a colour is see-through.
                    head = head with { HasAlpha = head.HasAlpha || (block[1] == 0xF9 && (block[3] & 1) != 0) };
                    position = AfterBlocks(file, position + 2);
                    break;
                case 0x2C when read == block.Length:
                    frames++;
                    position = AfterBlocks(file, position + 11 + TableLength(block[9]));
                    break;
                case 0x3B:
                    return head with { IsWhole = true, IsAnimated = frames > 1 };
                default:
                    return head with { IsAnimated = frames > 1 };
            }
        }
        return head with { IsAnimated = frames > 1 };
    }

    private static long TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);

    private static long AfterBlocks(PictureBytes file, long position)
    {
        Span<byte> length = stackalloc byte[1];
        while (file.Read(position, length) == 1 && length[0] > 0)
        {
            position += 1 + length[0];
        }
        return position + 1;
    }
}
