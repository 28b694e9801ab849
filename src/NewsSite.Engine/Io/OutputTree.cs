using System.Collections.Concurrent;

namespace NewsSite.Io;

/// <summary>
/// Looks at the files below a folder without ever passing through a link: what lies behind one counts as missing.
/// Remembers each folder it has seen, so that a file costs one look, and nothing in a folder that does not exist.
/// </summary>
internal sealed class OutputTree(string root)
{
    private readonly ConcurrentDictionary<string, PathKind> _folders = new(StringComparer.Ordinal);

    public string FullPath(string path) => path.Length == 0 ? root : Path.Join(root, path);

    /// <summary>The folder's path without the name; empty for what lies at the top.</summary>
    public static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>The folders above a path, the nearest first, without the top.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var folder = Parent(path); folder.Length > 0; folder = Parent(folder))
        {
            yield return folder;
        }
    }

    public PathKind Folder(string folder)
    {
        if (_folders.TryGetValue(folder, out var known))
        {
            return known;
        }
        var kind = folder.Length == 0 || Folder(Parent(folder)) == PathKind.Folder
            ? PathState.Of(FullPath(folder)).Kind
            : PathKind.Missing;
        _folders.TryAdd(folder, kind);
        return kind;
    }

    /// <summary>The state of anything, looked up anew.</summary>
    public PathState At(string path)
        => Folder(Parent(path)) == PathKind.Folder ? PathState.Of(FullPath(path)) : default;

    /// <summary>The file at the path, or <c>null</c> if there is none, or something else.</summary>
    public PathState? File(string path) => At(path) is { Kind: PathKind.File } state ? state : null;

    /// <summary>The same; the folders on the way need no look if the very file that an entry names lies at their end.</summary>
    public PathState? File(string path, OutputEntry? known)
        => known is { } entry && PathState.Of(FullPath(path)) is var state && entry.Names(state) ? state : File(path);

    /// <summary>Whether a file just looked at holds this content. An empty one is not opened: it may be a pipe, which never ends.</summary>
    public bool Holds(string path, PathState file, ContentHash hash, long length)
        => file.Length == length && (length == 0 || ContentHash.OfFile(FullPath(path), length) == hash);
}
