using System.Collections.Concurrent;

namespace NewsSite.Io;

/// <summary>
/// The folder on the disk in which a build's changed files wait: <c>files/</c>, the journal once it is written, and a
/// lock, so that two sites with one output folder do not mix. <see cref="Dispose"/> releases the lock only.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string LockName = "lock";

    /// <summary>Longer than a tick of any clock but those of old file systems.</summary>
    private const int LongestTick = 20;

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly ConcurrentDictionary<string, bool> _created = new(StringComparer.Ordinal);

    private StagingFolder(string folder, FileStream lockFile)
    {
        _folder = folder;
        _lock = lockFile;
    }

    public string Files => Path.Join(_folder, "files");

    public string JournalPath => Path.Join(_folder, "journal");

    /// <summary>When this folder came to be, by the file system's own clock.</summary>
    public DateTime Created => File.GetLastWriteTimeUtc(_lock.Name);

    /// <summary>The same as <see cref="Clock"/> tells it.</summary>
    public long Opened => PathState.Of(_lock.Name).Changed;

    /// <summary>Whether the file system takes names that differ by case for one.</summary>
    public bool IgnoresCase => File.Exists(Path.Join(_folder, LockName.ToUpperInvariant()));

    /// <summary>A folder that is there, for this process alone; <c>null</c> if another build works in it.</summary>
    public static StagingFolder? Open(string folder)
        => BuildLock.TryLock(Path.Join(folder, LockName)) is { } lockFile ? new StagingFolder(folder, lockFile) : null;

    public static StagingFolder? Create(string folder)
    {
        Directory.CreateDirectory(folder);
        var staging = Open(folder);
        if (staging is not null)
        {
            Directory.CreateDirectory(staging.Files);
        }
        return staging;
    }

    /// <summary>Writes a new file and tells its state.</summary>
    /// <param name="modified">The time it shall show; without one it is that of writing.</param>
    public PathState Write(string path, ReadOnlySpan<byte> content, DateTime? modified = null)
    {
        var fullPath = Prepare(path);
        // Shared, because nobody else knows of the file and locking it would cost more than writing it.
        FileStatus? written;
        using (var file = File.OpenHandle(fullPath, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite))
        {
            RandomAccess.Write(file, content, fileOffset: 0);
            if (modified is { } time)
            {
                File.SetLastWriteTimeUtc(file, time);
            }
            written = FileStatus.Of(file);
        }
        return written is { } status ? PathState.Of(status) : PathState.Of(fullPath);
    }

    public (ContentHash Hash, PathState State) Copy(string path, Stream source)
    {
        var fullPath = Prepare(path);
        ContentHash hash;
        using (var file = new FileStream(fullPath, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
        {
            hash = ContentHash.Copy(source, file).Hash;
        }
        return (hash, PathState.Of(fullPath));
    }

    /// <summary>
    /// What the file system's own clock shows, a tick later than anything that was done before: whatever is changed from now
    /// on shows a later time than what was. 0 where there is no such time, and a coarse clock may not move while it is waited for.
    /// </summary>
    public long Clock()
    {
        var before = Touch();
        var now = before;
        for (var i = 0; i < LongestTick && now == before && now != 0; i++)
        {
            Thread.Sleep(1);
            now = Touch();
        }
        return now;
    }

    private long Touch()
    {
        var path = Path.Join(_folder, "clock");
        // Deleted and created anew: a link planted under that name is not followed.
        File.Delete(path);
        new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
        return PathState.Of(path).Changed;
    }

    /// <summary>Takes the folder away with all that is in it, which may be a folder for each story.</summary>
    /// <param name="jobs">How many threads take part.</param>
    public void Delete(int jobs = 1)
    {
        Dispose();
        if (jobs > 1 && PathState.Of(Files).Kind == PathKind.Folder)
        {
            // A link among them is taken away, and what it leads to stays.
            Parallel.ForEach(Directory.GetDirectories(Files), new ParallelOptions { MaxDegreeOfParallelism = jobs }, TryDelete);
        }
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What stays meets whoever deletes the folder above, who tells why.</summary>
    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    public void Dispose() => _lock.Dispose();

    private string Prepare(string path)
    {
        var folder = OutputTree.Parent(path);
        if (!_created.ContainsKey(folder))
        {
            // Two threads may both come here, but none goes on before the folder exists.
            Directory.CreateDirectory(Path.Join(Files, folder));
            _created.TryAdd(folder, true);
        }
        return Path.Join(Files, path);
    }
}
