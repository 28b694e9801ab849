using System.Buffers;
using System.IO.Hashing;

namespace NewsSite.Io;

/// <summary>
/// Tells one content from another, and nothing more: XXH128 is fast and has no accidental twins,
/// but an attacker can make some. What it protects is work, never trust. The default value is "none".
/// </summary>
public readonly record struct ContentHash(UInt128 Value)
{
    /// <summary>Longer files are read in pieces.</summary>
    internal const int BufferSize = 128 * 1024;

    public static ContentHash Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));

    /// <summary>The hash of a file of any size; never more than a buffer of it is in memory.</summary>
    public static ContentHash OfFile(string fullPath)
    {
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return Copy(stream, Stream.Null).Hash;
    }

    /// <summary>The hash of a file that was just seen to have so many bytes; of a small one without asking again whether it has more.</summary>
    internal static ContentHash OfFile(string fullPath, long length)
    {
        if (length > BufferSize)
        {
            return OfFile(fullPath);
        }
        using var file = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var filled = 0;
            for (int read; filled < length && (read = RandomAccess.Read(file, buffer.AsSpan(filled), filled)) > 0;)
            {
                filled += read;
            }
            return Of(buffer.AsSpan(0, filled));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Copies a stream and hashes what went through, so that the hash is of the bytes copied even while the source changes.</summary>
    public static (ContentHash Hash, long Length) Copy(Stream source, Stream target)
    {
        var hash = new XxHash128();
        var length = 0L;
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (int read; (read = source.Read(buffer)) > 0; length += read)
            {
                hash.Append(buffer.AsSpan(0, read));
                target.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return (new ContentHash(hash.GetCurrentHashAsUInt128()), length);
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
