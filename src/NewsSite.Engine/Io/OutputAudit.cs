namespace NewsSite.Io;

/// <summary>
/// A look at every file of a manifest: which still hold what it says. As many threads as call take part in it. The content of a
/// file is compared only where its identity is another one, as after a copy or a restore.
/// </summary>
internal sealed class OutputAudit(OutputTree tree, OutputManifest manifest)
{
    /// <summary>Enough for a thread to be worth its start.</summary>
    private const int FilesAtOnce = 2048;

    private readonly bool[] _isAsLeft = new bool[manifest.Count];

    /// <summary>What is known now of files that are others with the same content; after a restore of all of them.</summary>
    private OutputEntry?[]? _renewed;

    private readonly TaskCompletionSource _done = new();
    private volatile bool _hasLost;
    private int _taken;
    private int _looked;

    public OutputManifest Manifest => manifest;

    private OutputEntry?[] Renewed => _renewed ?? LazyInitializer.EnsureInitialized(ref _renewed, () => new OutputEntry?[manifest.Count]);

    /// <summary>Whether all files were looked at.</summary>
    public bool IsComplete => manifest.Count == 0 || _done.Task.IsCompleted;

    /// <summary>What is known of a file that holds what the manifest says; <c>null</c> if it does not. Right when the look is complete.</summary>
    public OutputEntry? this[int index]
        => _isAsLeft[index] ? manifest[index] : _renewed?[index];

    /// <summary>The paths of files that no longer hold what the manifest says.</summary>
    public IEnumerable<string> Lost => Enumerable.Range(0, manifest.Count).Where(index => this[index] is null).Select(manifest.PathOf);

    /// <summary>Looks until a file is found that does not hold what the manifest says; whether there is none. The rest of the look can be completed later.</summary>
    /// <param name="jobs">How many threads look.</param>
    public bool HoldsAll(int jobs)
    {
        Parallel.For(0, Math.Max(1, jobs), _ => TakePart(untilLost: true));
        return !_hasLost;
    }

    /// <summary>Completes the look, on so many threads besides those that are at it already.</summary>
    public void Complete(int jobs)
    {
        if (!IsComplete)
        {
            Parallel.For(0, Math.Max(1, jobs), _ => TakePart(untilLost: false));
            _done.Task.Wait();
        }
    }

    private void TakePart(bool untilLost)
    {
        using var walk = new OutputWalk(tree);
        for (int start; !(untilLost && _hasLost) && (start = Interlocked.Add(ref _taken, FilesAtOnce) - FilesAtOnce) < manifest.Count;)
        {
            var end = Math.Min(start + FilesAtOnce, manifest.Count);
            try
            {
                for (var index = start; index < end; index++)
                {
                    Look(index, walk);
                    if (this[index] is null)
                    {
                        _hasLost = true;
                    }
                }
            }
            finally
            {
                if (Interlocked.Add(ref _looked, end - start) == manifest.Count)
                {
                    _done.SetResult();
                }
            }
        }
    }

    private void Look(int index, OutputWalk walk)
    {
        try
        {
            var path = manifest.Utf8PathOf(index);
            var entry = manifest[index];
            var file = walk.At(path);
            _isAsLeft[index] = entry.Names(file);
            if (!_isAsLeft[index] && walk.Known(path, entry, file) is { } known)
            {
                Renewed[index] = known;
            }
        }
        // Whoever writes the file will meet the same obstacle and tell it.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
