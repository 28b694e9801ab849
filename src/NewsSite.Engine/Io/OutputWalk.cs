using System.Text;

namespace NewsSite.Io;

/// <summary>
/// Looks at the files of an output one after another, for one thread. It remembers the folder of the last one, so that paths
/// in order cost little. What lies behind a link to a folder is taken for missing, unless it is the very file that is known.
/// </summary>
internal sealed class OutputWalk(OutputTree tree) : IDisposable
{
    private readonly NearbyFiles _files = new(tree.FullPath(""));
    private readonly LastFolder _folder = new();
    private readonly LastFolder _folderAround = new();
    private byte[] _buffer = [];

    /// <summary>What lies at the end of whatever way a path leads; a link there is not followed.</summary>
    /// <param name="path">In UTF-8.</param>
    public PathState At(ReadOnlySpan<byte> path)
        => _files.Of(path, followLinks: false) is { } status ? PathState.Of(status) : PathState.Of(FullPath(path));

    /// <summary>What is known of a file, if it has the content of an entry; read only if its identity is another one.</summary>
    /// <param name="path">The path, in UTF-8.</param>
    /// <param name="entry">What may be known of it.</param>
    /// <param name="seen">What was seen at the end of whatever way the path leads.</param>
    public OutputEntry? Known(ReadOnlySpan<byte> path, OutputEntry entry, PathState seen)
        => entry.Names(seen) ? entry
            : seen.Kind != PathKind.File || !LiesInFolders(path) ? null
            : entry.Describes(seen) ? entry
            : Holds(path, seen, entry) ? OutputEntry.Of(entry.Hash, seen, entry.Source) : null;

    public void Dispose() => _files.Dispose();

    private string FullPath(ReadOnlySpan<byte> path) => tree.FullPath(Encoding.UTF8.GetString(path));

    private bool LiesInFolders(ReadOnlySpan<byte> path)
    {
        var folder = Parent(path);
        if (!_folder.Is(folder))
        {
            _folder.Become(folder, IsFolder(folder));
        }
        return _folder.IsFolder;
    }

    private bool IsFolder(ReadOnlySpan<byte> folder)
    {
        if (folder.IsEmpty)
        {
            return tree.Folder("") == PathKind.Folder;
        }
        var around = Parent(folder);
        if (!_folderAround.Is(around))
        {
            _folderAround.Become(around, tree.Folder(Encoding.UTF8.GetString(around)) == PathKind.Folder);
        }
        return _folderAround.IsFolder && At(folder).Kind == PathKind.Folder;
    }

    /// <summary>An empty file is not opened: it may be a pipe, which never ends.</summary>
    private bool Holds(ReadOnlySpan<byte> path, PathState file, OutputEntry entry)
        => file.Length == entry.Length && (file.Length == 0 || HashOf(path, file.Length) == entry.Hash);

    private ContentHash HashOf(ReadOnlySpan<byte> path, long length)
    {
        if (length <= ContentHash.BufferSize)
        {
            _buffer = _buffer.Length > 0 ? _buffer : new byte[ContentHash.BufferSize];
            if (_files.Read(path, _buffer.AsSpan(0, (int)length)) is >= 0 and var filled)
            {
                return ContentHash.Of(_buffer.AsSpan(0, (int)filled));
            }
        }
        return ContentHash.OfFile(FullPath(path), length);
    }

    private static ReadOnlySpan<byte> Parent(ReadOnlySpan<byte> path) => path[..Math.Max(0, path.LastIndexOf((byte)'/'))];

    private sealed class LastFolder
    {
        private byte[] _path = [];
        private int _length = -1;

        public bool IsFolder { get; private set; }

        public bool Is(ReadOnlySpan<byte> path) => _length >= 0 && path.SequenceEqual(_path.AsSpan(0, _length));

        public void Become(ReadOnlySpan<byte> path, bool isFolder)
        {
            if (_path.Length < path.Length)
            {
                _path = new byte[2 * path.Length];
            }
            path.CopyTo(_path);
            _length = path.Length;
            IsFolder = isFolder;
        }
    }
}
