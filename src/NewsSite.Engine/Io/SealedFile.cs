using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsSite.Io;

/// <summary>
/// A binary file that is whole or not there: a header that names its kind and version, the content, a checksum.
/// It is written under another name and then renamed. Anything else found under its name counts as none.
/// </summary>
internal static class SealedFile
{
    private const int ChecksumLength = 16;

    private const int BufferSize = 128 * 1024;

    /// <summary>Far beyond any site; keeps a hostile file from filling the memory.</summary>
    private const long MaxLength = 1L << 29;

    /// <summary>A smaller file is read sooner than mapped.</summary>
    private const long MappedLength = 1L << 20;

    public static void Write(string path, string kind, Action<BinaryWriter> write)
        => Write(
            path,
            kind,
            stream =>
            {
                using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
                write(writer);
            },
            flush: true);

    /// <summary>For what only saves time: where it cannot be written, which was told when the site was locked, the next build does without.</summary>
    /// <returns>Whether it could.</returns>
    public static bool TryWrite(string path, string kind, Action<Stream> write) => TryWrite(path, kind, Always(write));

    /// <summary>The same for a file of which nobody knows yet whether it is wanted.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="kind">Its kind and version.</param>
    /// <param name="write">Says when all is written whether it is to take the place of the file that is there.</param>
    /// <returns>Whether it could.</returns>
    public static bool TryWrite(string path, string kind, Func<Stream, bool> write)
    {
        try
        {
            Write(path, path + ".tmp", kind, write, flush: false);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The same where other processes and threads may write the same file at the same time: each under a temporary name of its own.</summary>
    public static void TryWriteShared(string path, string kind, Action<Stream> write)
    {
        try
        {
            Write(path, $"{path}.{Path.GetRandomFileName()}", kind, Always(write), flush: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <param name="flush">Wait for the disk, so that not even a power cut brings an older content back or takes the file away.</param>
    public static void Write(string path, string kind, Action<Stream> write, bool flush) => Write(path, path + ".tmp", kind, Always(write), flush);

    private static Func<Stream, bool> Always(Action<Stream> write) => stream =>
    {
        write(stream);
        return true;
    };

    private static void Write(string path, string temporary, string kind, Func<Stream, bool> write, bool flush)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Deleted and created anew: a link planted under that name is not followed.
        File.Delete(temporary);
        bool isWanted;
        using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            using var stream = new ChecksumStream(file);
            stream.Write(Encoding.ASCII.GetBytes(kind));
            isWanted = write(stream);
            stream.Finish();
            file.Flush(flush);
        }
        if (isWanted)
        {
            File.Move(temporary, path, overwrite: true);
        }
        else
        {
            File.Delete(temporary);
        }
    }

    /// <summary>What <paramref name="read"/> makes of the content; <c>null</c> for a file that is missing, damaged or of another kind.</summary>
    public static T? Read<T>(string path, string kind, Func<BinaryReader, T?> read)
        where T : class
        => Made(Read(path, kind, room: null), content =>
        {
            _ = MemoryMarshal.TryGetArray(content, out var bytes);
            using var reader = new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), Encoding.UTF8);
            return read(reader);
        });

    /// <summary>What <paramref name="make"/> makes of a content that is used as it lies there; <c>null</c> if there is none, or not what is expected.</summary>
    public static T? Made<T>(SealedContent content, Func<ReadOnlyMemory<byte>, T?> make)
        where T : class
    {
        try
        {
            return content.Bytes.IsEmpty ? null : make(content.Bytes);
        }
        // The reader's ways to say that the content is not what it claims to be are among these.
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The content; nothing of a file that is missing, damaged or of another kind.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="kind">Its kind and version.</param>
    public static ReadOnlyMemory<byte> ReadBytes(string path, string kind) => Read(path, kind, room: null).Bytes;

    /// <summary>The content and what it is known by.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="kind">Its kind and version.</param>
    /// <param name="room">Where the content is put, if not into memory of its own.</param>
    public static SealedContent Read(string path, string kind, ReusedBytes? room)
        => Read(path, kind, _ => room?.Read(path) ?? File.ReadAllBytes(path));

    /// <summary>The same for a program that ends when it is done with it: of a large file nothing is copied.</summary>
    public static SealedContent Map(string path, string kind)
        => Read(path, kind, length => IsMapped(length) && MappedFile.TryOpen(path) is { } file ? file.Memory : File.ReadAllBytes(path));

    /// <summary>Windows lets nobody put another file in the place of a mapped one.</summary>
    private static bool IsMapped(long length) => length >= MappedLength && !OperatingSystem.IsWindows();

    /// <summary>Lets somebody look at a content that was read before, where it lies and then no more; at nothing if another file lies there.</summary>
    public static T Look<T>(string path, string kind, UInt128 checksum, Func<ReadOnlyMemory<byte>, T> look)
    {
        using var file = checksum == 0 ? null : MappedFile.TryOpen(path);
        return look(file is not null && file.Memory.Length >= kind.Length + ChecksumLength && ChecksumIn(file.Memory.Span) == checksum ? file.Memory[kind.Length..^ChecksumLength] : default);
    }

    private static SealedContent Read(string path, string kind, Func<long, ReadOnlyMemory<byte>> read)
    {
        try
        {
            return LengthOf(path) is > 0 and <= MaxLength and var length ? ContentOf(read(length), kind) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>How the content begins, of which nobody can say yet whether the rest is damaged; <c>null</c> for a file that is missing or of another kind.</summary>
    public static byte[]? ReadStart(string path, string kind, int count)
    {
        // What is shorter is not opened: it may be a pipe, which never ends.
        if (LengthOf(path) < kind.Length + count)
        {
            return null;
        }
        try
        {
            using var file = File.OpenHandle(path);
            var start = new byte[kind.Length + count];
            return RandomAccess.Read(file, start, 0) == start.Length && start.AsSpan().StartsWith(Encoding.ASCII.GetBytes(kind)) ? start[kind.Length..] : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a file is of a kind and undamaged; no more than a buffer of it is in memory.</summary>
    public static bool IsWhole(string path, string kind)
    {
        var content = LengthOf(path) - ChecksumLength;
        if (content < kind.Length || ReadStart(path, kind, 0) is null)
        {
            return false;
        }
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var file = File.OpenHandle(path);
            var hash = new XxHash128();
            var at = 0L;
            for (int read; at < content && (read = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(buffer.Length, content - at)), at)) > 0; at += read)
            {
                hash.Append(buffer.AsSpan(0, read));
            }
            return RandomAccess.Read(file, buffer.AsSpan(0, ChecksumLength), content) == ChecksumLength
                && BinaryPrimitives.ReadUInt128LittleEndian(buffer) == hash.GetCurrentHashAsUInt128();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>In bytes; 0 if it is not there. What a link leads to may be a pipe, and nothing that was written here.</summary>
    public static long LengthOf(string path) => PathState.Of(path) is { Kind: PathKind.File, Length: var length } ? length : 0;

    private static SealedContent ContentOf(ReadOnlyMemory<byte> file, string kind)
    {
        var bytes = file.Span;
        return bytes.Length >= kind.Length + ChecksumLength
            && bytes.StartsWith(Encoding.ASCII.GetBytes(kind))
            && ChecksumIn(bytes) is var checksum
            && checksum == XxHash128.HashToUInt128(bytes[..^ChecksumLength])
                ? new SealedContent(file[kind.Length..^ChecksumLength], checksum)
                : default;
    }

    private static UInt128 ChecksumIn(ReadOnlySpan<byte> file) => BinaryPrimitives.ReadUInt128LittleEndian(file[^ChecksumLength..]);
}

/// <summary>The content of an undamaged file, and its checksum, by which it is told from others of that name.</summary>
internal readonly record struct SealedContent(ReadOnlyMemory<byte> Bytes, UInt128 Checksum)
{
    /// <summary>What the content has of a <see cref="PatchedFile"/>'s patch and not of the file itself; <c>null</c> if there is none.</summary>
    public IReadOnlyList<PatchRange>? Patch { get; init; }
}
