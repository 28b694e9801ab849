using System.Runtime.InteropServices;
using System.Text;

namespace NewsSite.Io;

/// <summary>
/// Asks the system whether this process may write in a folder. Trying it out with a file would leave the file behind
/// if the process were killed at that moment; the question leaves no trace.
/// </summary>
internal static class FolderAccess
{
    private const int WriteAndSearch = 2 | 1;

    /// <summary><c>true</c> also where the system cannot be asked: then the first rename tells.</summary>
    public static bool CanWrite(string fullPath)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }
        try
        {
            return Access(Encoding.UTF8.GetBytes(fullPath + '\0'), WriteAndSearch) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    // POSIX.1-2017: access() returns 0 if the requested access is permitted.
    [DllImport("libc", EntryPoint = "access", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access(byte[] path, int mode);
}
