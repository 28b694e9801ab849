namespace NewsSite.Pictures;

/// <summary>A picture's file, read here and there. What lies beyond its end is not there, which is no error.</summary>
internal sealed class PictureBytes(Stream stream)
{
    /// <summary>No metadata of an honest picture are longer.</summary>
    private const int MaxPart = 4 << 20;

    public long Length { get; } = stream.Length;

    /// <summary>How many bytes there were.</summary>
    public int Read(long position, Span<byte> buffer)
    {
        if (position < 0 || position >= Length)
        {
            return 0;
        }
        stream.Position = position;
        return stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
    }

    /// <summary>The part; less of it where the file ends, nothing if it is absurdly long.</summary>
    public byte[] Part(long position, long length)
    {
        var real = Math.Min(length, Length - position);
        if (position < 0 || real is <= 0 or > MaxPart)
        {
            return [];
        }
        var part = new byte[real];
        return part[..Read(position, part)];
    }
}
