using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsSite.Io;

/// <summary>A folder that stays open, on Linux, so that paths can start there.</summary>
internal sealed class OpenFolder : SafeHandleMinusOneIsInvalid
{
    /// <summary>Not for programs that are started (O_CLOEXEC).</summary>
    private const int NotInherited = 0x80000;

    /// <summary>To start paths from alone (O_PATH).</summary>
    private const int ForPaths = 0x200000 | NotInherited;

    private OpenFolder(int number)
        : base(ownsHandle: true) => SetHandle(number);

    public int Number => (int)handle;

    /// <param name="path">In UTF-8, with a slash and a zero at its end.</param>
    /// <returns><c>null</c> if it is no folder, or may not be opened.</returns>
    public static OpenFolder? TryOpen(ReadOnlySpan<byte> path)
        => FileStatus.IsAvailable && Open(ref MemoryMarshal.GetReference(path), ForPaths) is >= 0 and var number ? new OpenFolder(number) : null;

    /// <summary>Reads the first bytes of a file into a buffer, and says how many it read; -1 if it cannot be read this way.</summary>
    /// <param name="path">Of the file from here, in UTF-8 with a zero at its end.</param>
    /// <param name="buffer">Takes the bytes.</param>
    public long Read(ReadOnlySpan<byte> path, Span<byte> buffer)
    {
        var file = OpenAt(Number, ref MemoryMarshal.GetReference(path), NotInherited);
        if (file < 0)
        {
            return -1;
        }
        var (filled, read) = (0L, 0L);
        while (filled < buffer.Length && (read = ReadAt(file, ref buffer[(int)filled], (nint)(buffer.Length - filled), (nint)filled)) > 0)
        {
            filled += read;
        }
        _ = Close(file);
        return read < 0 ? -1 : filled;
    }

    protected override bool ReleaseHandle() => Close(Number) == 0;

    [DllImport("libc", EntryPoint = "open", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(ref byte path, int flags);

    [DllImport("libc", EntryPoint = "openat", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenAt(int folder, ref byte path, int flags);

    [DllImport("libc", EntryPoint = "pread", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint ReadAt(int file, ref byte buffer, nint count, nint offset);

    [DllImport("libc", EntryPoint = "close", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int number);
}
