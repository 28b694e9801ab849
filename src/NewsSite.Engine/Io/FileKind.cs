namespace NewsSite.Io;

/// <summary>
/// Tells files from pipes, sockets and devices, which the runtime does not: opening a pipe waits for somebody to write into
/// it, and reading a device may never end.
/// </summary>
internal static class FileKind
{
    /// <summary>
    /// Links are followed. <c>true</c> also where the system cannot be asked; there it helps that pipes and devices say they
    /// are empty, and what is empty is never opened.
    /// </summary>
    public static bool IsRegular(string fullPath)
        => FileStatus.Of(fullPath, followLinks: true) is not { Mode: not 0 } status || status.IsFile;
}
