using System.Runtime.InteropServices;

namespace NewsSite;

/// <summary>
/// Asks Linux for memory in pages of two megabytes. A rebuild of a large archive touches hundreds of megabytes, each of them
/// once; where it is given them four kilobytes at a time, as is usual, that takes a quarter of the build.
/// </summary>
internal static class LargePages
{
    private const nint Size = 2 << 20;
    private const int HugePageAdvice = 14;

    /// <summary>For what is allocated from now on. It is a wish: where the system does not grant it, nothing is different.</summary>
    /// <param name="bytes">How much that will be at most.</param>
    public static void Ask(long bytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }
        // What the collector gives out next lies around what it gave out last.
        var last = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        try
        {
            var middle = last.AddrOfPinnedObject() / Size * Size;
            _ = Advise(middle - ((nint)bytes / Size * Size), 2 * (nint)bytes, HugePageAdvice);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
        }
        finally
        {
            last.Free();
        }
    }

    [DllImport("libc", EntryPoint = "madvise", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint address, nint length, int advice);
}
