using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsSite.Io;

/// <summary>A folder that stays open, on Linux, so that paths can start there.</summary>
internal sealed class OpenFolder : SafeHandleMinusOneIsInvalid
{
    /// <summary>To start paths from alone (O_PATH), and not for programs that are started (O_CLOEXEC).</summary>
    private const int ForPaths = 0x200000 | 0x80000;

    private OpenFolder(int number)
        : base(ownsHandle: true) => SetHandle(number);

    public int Number => (int)handle;

    /// <param name="path">In UTF-8, with a slash and a zero at its end.</param>
    /// <returns><c>null</c> if it is no folder, or may not be opened.</returns>
    public static OpenFolder? TryOpen(ReadOnlySpan<byte> path)
        => FileStatus.IsAvailable && Open(ref MemoryMarshal.GetReference(path), ForPaths) is >= 0 and var number ? new OpenFolder(number) : null;

    protected override bool ReleaseHandle() => Close(Number) == 0;

    [DllImport("libc", EntryPoint = "open", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(ref byte path, int flags);

    [DllImport("libc", EntryPoint = "close", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int number);
}
