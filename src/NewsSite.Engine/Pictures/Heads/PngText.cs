using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace NewsSite.Pictures;

/// <summary>XMP in a PNG: in an iTXt chunk, as its specification has it, or in a zTXt chunk, as libvips writes it.</summary>
internal static class PngText
{
    private const int MaxLength = 4 << 20;

    /// <summary>Signature and header chunk.</summary>
    private const int HeadLength = 33;

    private static ReadOnlySpan<byte> Keyword => "XML:com.adobe.xmp\0"u8;

    /// <summary>The packet; <c>null</c> for a chunk that is about something else, or is damaged.</summary>
    public static byte[]? Packet(bool isInternational, ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Keyword) || content.Length < Keyword.Length + 2)
        {
            return null;
        }
        var rest = content[Keyword.Length..];
        if (!isInternational)
        {
            return Inflated(rest[1..]);
        }
        // Compression flag and method, language, translated keyword.
        var isCompressed = rest[0] != 0;
        rest = rest[2..];
        for (var i = 0; i < 2; i++)
        {
            rest = rest[(rest.IndexOf((byte)0) + 1)..];
        }
        return isCompressed ? Inflated(rest) : rest.ToArray();
    }

    /// <summary>The file with the packet in it; as it is if there is none.</summary>
    public static byte[] With(byte[] png, ReadOnlySpan<byte> packet)
    {
        if (packet.IsEmpty)
        {
            return png;
        }
        byte[] chunk = [.. "iTXt"u8, .. Keyword, 0, 0, 0, 0, .. packet];
        var (length, checksum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length - 4);
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Crc32.HashToUInt32(chunk));
        return [.. png.AsSpan(0, HeadLength), .. length, .. chunk, .. checksum, .. png.AsSpan(HeadLength)];
    }

    private static byte[]? Inflated(ReadOnlySpan<byte> compressed)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            var text = new byte[MaxLength];
            return text[..stream.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
