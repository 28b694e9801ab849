namespace NewsSite.Tests.Incremental;

/// <summary>The sources of a site in memory, by path: to go back to them, and to build the same elsewhere.</summary>
internal sealed class SourceFiles
{
    private static readonly string[] Tops = ["content", "templates", "themes"];

    private readonly SortedDictionary<string, byte[]> _files;

    private SourceFiles(SortedDictionary<string, byte[]> files) => _files = files;

    public static SourceFiles Of(string root) => new(FileTree.Read(root, Paths(root)));

    public static IEnumerable<string> Paths(string root)
        => Tops.SelectMany(top => FileTree.Paths(root, top)).Concat(File.Exists(Path.Join(root, "newssite.yaml")) ? ["newssite.yaml"] : []);

    /// <summary>Makes the sources of a folder these; files that already are stay untouched.</summary>
    public void Restore(string root)
    {
        var present = Of(root)._files;
        foreach (var path in present.Keys.Where(path => !_files.ContainsKey(path)))
        {
            FileTree.Delete(root, path);
        }
        foreach (var (path, bytes) in _files)
        {
            if (!present.TryGetValue(path, out var old) || !old.AsSpan().SequenceEqual(bytes))
            {
                FileTree.Write(root, path, bytes);
            }
        }
    }

    public bool IsSameAs(SourceFiles other)
        => _files.Count == other._files.Count && _files.All(file => other._files.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value));

    /// <summary>These, with the files that <paramref name="isStale"/> names as they were in an older state.</summary>
    public SourceFiles WithStale(SourceFiles older, Func<string, bool> isStale) => new(new SortedDictionary<string, byte[]>(
        _files.Where(file => !isStale(file.Key)).Concat(older._files.Where(file => isStale(file.Key))).ToDictionary(), StringComparer.Ordinal));
}
