using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using NewsSite.Io;

namespace NewsSite.Pictures;

/// <summary>
/// The size at which a browser shows a picture, read from the head of its file: PNG, GIF, JPEG, WebP and SVG. Pages give it,
/// so that nothing jumps when the picture arrives.
/// </summary>
public readonly record struct PictureSize(int Width, int Height)
{
    private const int MaxSide = 100_000;

    /// <summary><c>null</c> if the file is no such picture, is damaged or cannot be read.</summary>
    public static PictureSize? Read(SourceFile file)
    {
        try
        {
            using var handle = File.OpenHandle(file.FullPath);
            return Read(handle) is { Width: > 0 and <= MaxSide, Height: > 0 and <= MaxSide } size ? size : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Copying the file reports it.
            return null;
        }
    }

    private static PictureSize? Read(SafeFileHandle handle)
    {
        Span<byte> buffer = stackalloc byte[32];
        ReadOnlySpan<byte> head = buffer[..RandomAccess.Read(handle, buffer, 0)];
        return head switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when head.Length >= 24 => Png(head),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when head.Length >= 10 => Gif(head),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when head.Length >= 30 && head[8..].StartsWith("WEBP"u8) => WebP(head),
            [0xFF, 0xD8, 0xFF, ..] => JpegHead.Size(handle),
            [(byte)'<' or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t', ..] or [0xEF, 0xBB, 0xBF, ..] => SvgHead.Size(handle),
            _ => null,
        };
    }

    private static PictureSize Png(ReadOnlySpan<byte> head)
        => new(BinaryPrimitives.ReadInt32BigEndian(head[16..]), BinaryPrimitives.ReadInt32BigEndian(head[20..]));

    private static PictureSize Gif(ReadOnlySpan<byte> head)
        => new(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]));

    /// <summary>RFC 9649: the canvas of an extended file, or the frame of a simple one.</summary>
    private static PictureSize? WebP(ReadOnlySpan<byte> head)
    {
        var chunk = head[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return new(1 + (head[24] | head[25] << 8 | head[26] << 16), 1 + (head[27] | head[28] << 8 | head[29] << 16));
        }
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return new(1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF));
        }
        return chunk.SequenceEqual("VP8 "u8)
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF)
            : null;
    }
}
