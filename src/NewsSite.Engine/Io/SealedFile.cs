using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace NewsSite.Io;

/// <summary>
/// A small binary file that is whole or not there: a header that names its kind and version, the content, a checksum.
/// It is flushed to the disk under another name and then renamed. Anything else found under its name counts as none.
/// </summary>
internal static class SealedFile
{
    private const int ChecksumLength = 16;

    /// <summary>Far beyond any site; keeps a hostile file from filling the memory.</summary>
    private const long MaxLength = 1L << 29;

    public static void Write(string path, string kind, Action<BinaryWriter> write)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Encoding.ASCII.GetBytes(kind));
            write(writer);
        }
        Span<byte> checksum = stackalloc byte[ChecksumLength];
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        BinaryPrimitives.WriteUInt128LittleEndian(checksum, XxHash128.HashToUInt128(bytes));

        var temporary = path + ".tmp";
        // Deleted and created anew: a link planted under that name is not followed.
        File.Delete(temporary);
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(bytes);
            stream.Write(checksum);
            stream.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>What <paramref name="read"/> makes of the content; <c>null</c> for a file that is missing, damaged or of another kind.</summary>
    public static T? Read<T>(string path, string kind, Func<BinaryReader, T?> read)
        where T : class
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length is 0 or > MaxLength)
            {
                return null;
            }
            var bytes = File.ReadAllBytes(path);
            if (!IsWhole(bytes, kind))
            {
                return null;
            }
            using var reader = new BinaryReader(new MemoryStream(bytes, kind.Length, bytes.Length - kind.Length - ChecksumLength), Encoding.UTF8);
            return read(reader);
        }
        // The reader's ways to say that the content is not what it claims to be are among these.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The same for a large file that is written as it is made, in arrays of bytes; see <see cref="ReadWhole"/>.</summary>
    public static void WriteWhole(string path, string kind, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp";
        File.Delete(temporary);
        using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            using var stream = new ChecksumStream(file);
            stream.Write(Padded(kind));
            write(stream);
            stream.Finish();
        }
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The content of a file that <see cref="WriteWhole"/> made, or <c>null</c>. It is not flushed to the disk: damage is noticed, and only costs time.</summary>
    public static ArraySegment<byte>? ReadWhole(string path, string kind)
    {
        try
        {
            var file = new FileInfo(path);
            var head = Padded(kind);
            if (!file.Exists || file.Length < head.Length + ChecksumLength || file.Length > MaxLength)
            {
                return null;
            }
            var bytes = File.ReadAllBytes(path);
            return bytes.AsSpan().StartsWith(head)
                && BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(^ChecksumLength..)) == XxHash128.HashToUInt128(bytes.AsSpan(..^ChecksumLength))
                    ? new ArraySegment<byte>(bytes, head.Length, bytes.Length - head.Length - ChecksumLength)
                    : default(ArraySegment<byte>?);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A head whose length is a multiple of eight, so that numbers behind it lie where processors like them.</summary>
    private static byte[] Padded(string kind) => Encoding.ASCII.GetBytes(kind.PadRight((kind.Length + 7) & ~7));

    private static bool IsWhole(ReadOnlySpan<byte> bytes, string kind)
        => bytes.Length >= kind.Length + ChecksumLength
            && bytes.StartsWith(Encoding.ASCII.GetBytes(kind))
            && BinaryPrimitives.ReadUInt128LittleEndian(bytes[^ChecksumLength..]) == XxHash128.HashToUInt128(bytes[..^ChecksumLength]);
}
