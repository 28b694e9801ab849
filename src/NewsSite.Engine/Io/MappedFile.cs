using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace NewsSite.Io;

/// <summary>
/// The content of a file where the system keeps it: nothing is copied, and no memory is asked for, which of a large file takes
/// longer than to look at it. What is written there is this process's alone and never in the file. Whoever writes such a file
/// puts another one in its place; one that is made shorter meanwhile would end the process.
/// </summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    private MappedFile(MemoryMappedViewAccessor view, long length)
    {
        _view = view;
        _length = checked((int)Math.Min(length, view.Capacity));
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + view.PointerOffset;
    }

    /// <summary><c>null</c> for a file that cannot be read, is empty or too large, or lies on a disk that knows of no mapping.</summary>
    public static MappedFile? TryOpen(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            using var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.CopyOnWrite, HandleInheritability.None, leaveOpen: true);
            return stream.Length <= int.MaxValue ? new MappedFile(file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.CopyOnWrite), stream.Length) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    /// <summary>It does not move.</summary>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    /// <summary>Nobody may look at the content any more.</summary>
    protected override void Dispose(bool disposing)
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }
}
