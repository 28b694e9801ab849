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

    private readonly int _rootLength;
    private byte[] _path;
    private OpenFolder? _near;
    private byte[] _nearPath = [];

    /// <param name="root">The full path of the folder.</param>
    public NearbyFiles(string root)
    {
        Root = root;
        _path = Encoding.UTF8.GetBytes(root + "/");
        _rootLength = _path.Length;
    }

    public string Root { get; }

    /// <summary>The status of what lies at a path; the default value if nothing does; <c>null</c> if the system does not tell.</summary>
    /// <param name="path">Below the root, with forward slashes.</param>
    /// <param name="followLinks">Whether a link's target is meant.</param>
    public FileStatus? Of(string path, bool followLinks)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(path.Length));
        return StatusAt(Encoding.UTF8.GetBytes(path, _path.AsSpan(_rootLength)), followLinks);
    }

    /// <inheritdoc cref="Of(string, bool)"/>
    public FileStatus? Of(ReadOnlySpan<byte> path, bool followLinks)
    {
        Copy(path);
        return StatusAt(path.Length, followLinks);
    }

    /// <summary>Reads the first bytes of a file into a buffer, and says how many it read; -1 if it cannot be read this way.</summary>
    public long Read(ReadOnlySpan<byte> path, Span<byte> buffer)
    {
        Copy(path);
        Approach(path.Length);
        return _near is null ? -1 : _near.Read(FromNear(path.Length), buffer);
    }

    public void Dispose() => _near?.Dispose();

    private void MakeRoom(int length)
    {
        if (_path.Length <= _rootLength + length)
        {
            Array.Resize(ref _path, _rootLength + length + 1);
        }
    }

    private void Copy(ReadOnlySpan<byte> path)
    {
        MakeRoom(path.Length);
        path.CopyTo(_path.AsSpan(_rootLength));
    }

    private FileStatus? StatusAt(int length, bool followLinks)
    {
        Approach(length);
        return _near is null
            ? FileStatus.Of(_path.AsSpan(0, _rootLength + length + 1), followLinks)
            : FileStatus.Of(_near, FromNear(length), followLinks);
    }

    private ReadOnlySpan<byte> FromNear(int length) => _path.AsSpan(_rootLength + _nearPath.Length, length - _nearPath.Length + 1);

    private void Approach(int length)
    {
        var path = _path.AsSpan(_rootLength, length);
        if (_near is null || !path.StartsWith(_nearPath) || path[_nearPath.Length..].Count((byte)'/') > MostBetween)
        {
            Enter(path);
        }
        _path[_rootLength + length] = 0;
    }

    private void Enter(ReadOnlySpan<byte> path)
    {
        var folder = path[..(path.LastIndexOf((byte)'/') + 1)];
        _nearPath = folder.IsEmpty ? [] : folder[..(folder[..^1].LastIndexOf((byte)'/') + 1)].ToArray();
        _near?.Dispose();
        _near = OpenFolder.TryOpen([.. _path.AsSpan(0, _rootLength), .. _nearPath, 0]);
    }
}
