namespace NewsSite.Io;

/// <summary>
/// What time it is to the file system, which stamps files by a clock of its own. Nothing that is written depends on it, only
/// whether a file's times can be trusted.
/// </summary>
internal static class FileClock
{
    /// <summary>In nanoseconds as <see cref="FileIdentity"/> counts; 0 where the folder cannot be written, so that every file counts as young.</summary>
    public static long Now(string folder)
    {
        var path = Path.Join(folder, "clock");
        try
        {
            // Deleted and created anew: a link planted under that name is not followed.
            File.Delete(path);
            new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
            var now = FoundFile.Of(path, followLinks: false)?.Identity.Modified ?? 0;
            File.Delete(path);
            return now;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
