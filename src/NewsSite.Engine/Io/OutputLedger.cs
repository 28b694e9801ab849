using System.Collections.Concurrent;

namespace NewsSite.Io;

/// <summary>One output of this build that is not what the manifest says: its entry, and whether its bytes wait in staging or lie in the output.</summary>
internal readonly record struct Produced(OutputEntry Entry, bool Staged);

/// <summary>
/// What a build produces, against the manifest of the last one. Most outputs of an archive are the same each time: of
/// those only a mark is kept. May be used by several threads.
/// </summary>
internal sealed class OutputLedger(OutputManifest manifest)
{
    private readonly byte[] _isClaimed = new byte[manifest.Count];
    private readonly ConcurrentDictionary<string, Produced> _changes = new(StringComparer.Ordinal);
    private int _count;

    public int Count => _count;

    /// <summary>What the next manifest says otherwise than the last one.</summary>
    public IReadOnlyDictionary<string, Produced> Changes => _changes;

    /// <summary>Takes the path for an output of this build, whose content is to be told.</summary>
    /// <exception cref="OutputMisuseException">No output can have the path, or one has it already.</exception>
    public void Claim(string path)
    {
        var index = manifest.IndexOf(path);
        if (index < 0 && !OutputManifest.IsSafe(path))
        {
            throw new OutputMisuseException(path, "is not safe");
        }
        if (index < 0 ? !_changes.TryAdd(path, default) : Interlocked.Exchange(ref _isClaimed[index], 1) != 0)
        {
            throw new OutputMisuseException(path, "is written twice");
        }
        Interlocked.Increment(ref _count);
    }

    /// <summary>Takes the path of an entry of the manifest for an output that stays as it lies there.</summary>
    /// <exception cref="OutputMisuseException">Another output has the path already.</exception>
    public void Keep(int index, OutputEntry entry)
    {
        if (Interlocked.Exchange(ref _isClaimed[index], 1) != 0)
        {
            throw new OutputMisuseException(manifest.PathOf(index), "is written twice");
        }
        Interlocked.Increment(ref _count);
        if (manifest[index] != entry)
        {
            _changes[manifest.PathOf(index)] = new Produced(entry, Staged: false);
        }
    }

    /// <summary>Tells the content of a claimed path.</summary>
    public void Add(string path, OutputEntry entry, bool staged)
    {
        if (staged || manifest.Find(path) != entry)
        {
            _changes[path] = new Produced(entry, staged);
        }
    }

    public bool Contains(string path) => manifest.IndexOf(path) is >= 0 and var index ? _isClaimed[index] != 0 : _changes.ContainsKey(path);

    /// <summary>The length in bytes of what this build produced there.</summary>
    public long LengthOf(string path) => _changes.TryGetValue(path, out var produced) ? produced.Entry.Length : manifest.Find(path)?.Length ?? 0;

    /// <summary>All outputs of this build, in no particular order.</summary>
    public IEnumerable<(string Path, Produced Output)> All
        => Enumerable.Range(0, _isClaimed.Length)
            .Where(index => _isClaimed[index] != 0)
            .Select(index => (Path: manifest.PathOf(index), new Produced(manifest[index], Staged: false)))
            .Where(kept => !_changes.ContainsKey(kept.Path))
            .Concat(_changes.Select(pair => (pair.Key, pair.Value)));

    /// <summary>How much all of it is; of several equally large files the first by name is named.</summary>
    public OutputSize Measure()
    {
        var size = new OutputSize(Count, 0, "", 0);
        foreach (var (path, output) in All)
        {
            var length = output.Entry.Length;
            var isLargest = length > size.LargestBytes || (length == size.LargestBytes && string.CompareOrdinal(path, size.Largest) < 0);
            size = size with
            {
                Bytes = size.Bytes + length,
                Largest = isLargest ? path : size.Largest,
                LargestBytes = Math.Max(length, size.LargestBytes),
            };
        }
        return size;
    }

    /// <summary>The numbers of the manifest's entries that this build did not produce.</summary>
    public IEnumerable<int> Missing => Enumerable.Range(0, _isClaimed.Length).Where(index => _isClaimed[index] == 0);
}
