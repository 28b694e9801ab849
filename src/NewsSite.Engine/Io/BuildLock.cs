using System.Diagnostics;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// One build of a site at a time. The lock is the open file, not the file's existence:
/// the system releases it when the process ends, however it ends, so that nothing stale can be left.
/// </summary>
public sealed class BuildLock : IDisposable
{
    internal const string StateFolderName = ".newssite";

    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <summary>A preview of the site builds it whenever a file is saved, and is done in a moment.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    private readonly FileStream? _file;

    private BuildLock(FileStream? file) => _file = file;

    /// <summary>
    /// The lock, or <c>null</c> after an error because another build runs and goes on.
    /// Where the state folder cannot be written there is a warning and no locking.
    /// </summary>
    public static BuildLock? Acquire(string siteRoot, DiagnosticBag diagnostics)
    {
        try
        {
            Directory.CreateDirectory(StateFolder(siteRoot));
            // The folder may be a link that its owner made; this one can only have come with a cache from elsewhere.
            TakeLinkAway(Path.Join(StateFolder(siteRoot), OutputFolder.StateName));
            var started = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(started) < Patience)
            {
                if (TryLock(Path.Join(StateFolder(siteRoot), "lock")) is { } file)
                {
                    return new BuildLock(file);
                }
                Thread.Sleep(BetweenTries);
            }
            diagnostics.Add(Errors.Files.Locked($"{StateFolderName}/lock"));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.Files.CannotRemember(StateFolderName));
            return new BuildLock(null);
        }
    }

    public void Dispose() => _file?.Dispose();

    private static void TakeLinkAway(string path)
    {
        if (PathState.Of(path).Kind == PathKind.Link)
        {
            File.Delete(path);
        }
    }

    internal static string StateFolder(string siteRoot) => Path.Join(siteRoot, StateFolderName);

    /// <summary>Opens a file for this process alone; <c>null</c> if another one has it. A link in its place is taken away.</summary>
    internal static FileStream? TryLock(string path)
    {
        try
        {
            TakeLinkAway(path);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (exception.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock)
        {
            return null;
        }
    }
}
