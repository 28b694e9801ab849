using System.Text;

namespace NewsSite.Io;

/// <summary>
/// Asks for the status of one file after another below a folder. A folder near the last file stays open, and the system looks
/// for the next one from there and not from the root of all: of paths in order that is half of the work. For one thread.
/// </summary>
internal sealed class NearbyFiles : IDisposable
{
    /// <summary>How many folders may lie between the open one and a file: each page has a folder of its own.</summary>
    private const int MostBetween = 1;

    private readonly int _root;
    private byte[] _path;
    private OpenFolder? _near;
    private byte[] _nearPath = [];

    /// <param name="root">The full path of the folder.</param>
    public NearbyFiles(string root)
    {
        _path = Encoding.UTF8.GetBytes(root + "/");
        _root = _path.Length;
    }

    /// <summary>The status of what lies at a path; the default value if nothing does; <c>null</c> if the system does not tell.</summary>
    /// <param name="path">Below the root, with forward slashes.</param>
    /// <param name="followLinks">Whether a link's target is meant.</param>
    public FileStatus? Of(string path, bool followLinks)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(path.Length));
        return OfCopied(Encoding.UTF8.GetBytes(path, _path.AsSpan(_root)), followLinks);
    }

    /// <inheritdoc cref="Of(string, bool)"/>
    public FileStatus? Of(ReadOnlySpan<byte> path, bool followLinks)
    {
        MakeRoom(path.Length);
        path.CopyTo(_path.AsSpan(_root));
        return OfCopied(path.Length, followLinks);
    }

    public void Dispose() => _near?.Dispose();

    private void MakeRoom(int length)
    {
        if (_path.Length <= _root + length)
        {
            Array.Resize(ref _path, _root + length + 1);
        }
    }

    private FileStatus? OfCopied(int length, bool followLinks)
    {
        var path = _path.AsSpan(_root, length);
        if (_near is null || !path.StartsWith(_nearPath) || path[_nearPath.Length..].Count((byte)'/') > MostBetween)
        {
            Approach(path);
        }
        _path[_root + length] = 0;
        return _near is null
            ? FileStatus.Of(_path.AsSpan(0, _root + length + 1), followLinks)
            : FileStatus.Of(_near, _path.AsSpan(_root + _nearPath.Length, length - _nearPath.Length + 1), followLinks);
    }

    private void Approach(ReadOnlySpan<byte> path)
    {
        var folder = path[..(path.LastIndexOf((byte)'/') + 1)];
        _nearPath = folder.IsEmpty ? [] : folder[..(folder[..^1].LastIndexOf((byte)'/') + 1)].ToArray();
        _near?.Dispose();
        _near = OpenFolder.TryOpen([.. _path.AsSpan(0, _root), .. _nearPath, 0]);
    }
}
