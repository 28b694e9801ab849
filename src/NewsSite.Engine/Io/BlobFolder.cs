using System.Buffers;

namespace NewsSite.Io;

/// <summary>
/// Files under names of hexadecimal digits, each whole or not there, spread over folders by their first two digits.
/// Any number of threads and processes may use one at a time. The folder may be a link that its owner made; one among the folders in it
/// may have come with a cache from elsewhere, and is not there for anyone.
/// </summary>
internal sealed class BlobFolder(string folder, string kind)
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Of names, and of the temporary ones of files that are being written.</summary>
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz.");

    /// <summary>The content; nothing of a file that is missing or damaged.</summary>
    public ReadOnlyMemory<byte> Read(string name) => IsSafe(name) ? SealedFile.ReadBytes(PathOf(name), kind) : default;

    public bool Has(string name) => IsSafe(name) && File.Exists(PathOf(name));

    /// <summary>Where it cannot be written, it will be missing.</summary>
    public void Write(string name, ReadOnlySpan<byte> content)
    {
        if (!IsSafe(name))
        {
            return;
        }
        var copy = content.ToArray();
        SealedFile.TryWriteShared(PathOf(name), kind, stream => stream.Write(copy));
    }

    /// <summary>The names of all files, also of those that were never finished, and of nothing that somebody else may have put there.</summary>
    public IEnumerable<string> Names()
        => Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Where(below => !IsLink(below)).SelectMany(Directory.EnumerateFiles).Select(path => Path.GetFileName(path)).Where(IsOurs)
            : [];

    public void Delete(string name)
    {
        if (!IsOurs(name) || !IsSafe(name))
        {
            return;
        }
        try
        {
            File.Delete(PathOf(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays until the next time.
        }
    }

    private static bool IsOurs(string name) => name.Length > 2 && !name.AsSpan(0, 2).ContainsAnyExcept(HexDigits) && !name.AsSpan().ContainsAnyExcept(Characters);

    private bool IsSafe(string name) => !IsLink(FolderOf(name));

    private static bool IsLink(string path) => PathState.Of(path).Kind == PathKind.Link;

    private string FolderOf(string name) => Path.Join(folder, name[..2]);

    private string PathOf(string name) => Path.Join(FolderOf(name), name);
}
