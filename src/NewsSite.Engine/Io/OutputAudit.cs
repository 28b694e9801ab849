using System.Collections.Concurrent;
using System.Text;

namespace NewsSite.Io;

/// <summary>
/// A look at every file of a manifest, on all threads: which still hold what it says. The content of a file is compared
/// only where its identity is another one, as after a copy or a restore.
/// </summary>
internal sealed class OutputAudit
{
    /// <summary>Enough for a thread to be worth its start.</summary>
    private const int FilesAtOnce = 2048;

    private readonly OutputTree _tree;
    private readonly OutputManifest _manifest;
    private readonly bool[] _isAsLeft;
    private readonly ConcurrentDictionary<int, OutputEntry> _renewed = new();

    public OutputAudit(OutputTree tree, OutputManifest manifest, int jobs)
    {
        _tree = tree;
        _manifest = manifest;
        _isAsLeft = new bool[manifest.Count];
        if (manifest.Count > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, manifest.Count, FilesAtOnce), new ParallelOptions { MaxDegreeOfParallelism = jobs }, Look);
        }
    }

    /// <summary>What is known of a file that holds what the manifest says; <c>null</c> if it does not.</summary>
    public OutputEntry? this[int index]
        => _isAsLeft[index] ? _manifest[index] : _renewed.TryGetValue(index, out var entry) ? entry : null;

    private void Look(Tuple<int, int> range)
    {
        var root = Encoding.UTF8.GetBytes(_tree.FullPath("") + "/");
        var path = new byte[root.Length + OutputManifest.MaxUtf8Length + 1];
        root.CopyTo(path, 0);
        for (var index = range.Item1; index < range.Item2; index++)
        {
            var name = _manifest.Utf8PathOf(index);
            name.CopyTo(path.AsSpan(root.Length));
            path[root.Length + name.Length] = 0;
            Look(index, path.AsSpan(0, root.Length + name.Length + 1));
        }
    }

    private void Look(int index, ReadOnlySpan<byte> fullPath)
    {
        try
        {
            _isAsLeft[index] = _manifest[index].Names(PathState.Of(fullPath));
            if (!_isAsLeft[index] && _tree.Known(_manifest.PathOf(index), _manifest[index]) is { } entry)
            {
                _renewed[index] = entry;
            }
        }
        // Whoever writes the file will meet the same obstacle and tell it.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
