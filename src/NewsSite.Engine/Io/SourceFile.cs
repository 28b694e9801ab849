using System.Collections.Immutable;

namespace NewsSite.Io;

/// <summary>An input file. <see cref="Path"/> is relative to the site's root, with forward slashes and in NFC; the file itself may be spelled otherwise.</summary>
public sealed record SourceFile
{
    private static readonly HashSet<string> PictureExtensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];

    private readonly string _root;
    private readonly string? _spelling;

    public SourceFile(string root, string path, string spelling, FileIdentity identity)
    {
        _root = root;
        Path = path;
        // An archive has many files: the path is kept twice only where the two differ.
        _spelling = spelling == path ? null : spelling;
        Identity = identity;
    }

    public string Path { get; }

    /// <summary>As it was when the folder was listed.</summary>
    public FileIdentity Identity { get; }

    public long Length => Identity.Length;

    public string FullPath => System.IO.Path.Join(_root, _spelling ?? Path);

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Without the name; no slash at the end.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>In lower case, with the dot; empty where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>Whether it is a picture by its name. One of content/ is never published as it is, but what is made of it.</summary>
    public bool IsPicture => PictureExtensions.Contains(Extension);

    /// <summary>Where a file stands in a list in ordinal order of paths; -1 if it does not.</summary>
    internal static int PlaceIn(ImmutableArray<SourceFile> files, string path)
    {
        var (low, high) = (0, files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(files[middle].Path, path))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }
        return -1;
    }

    /// <summary>The same file as it is known by now.</summary>
    internal SourceFile With(FileIdentity identity) => new(_root, Path, _spelling ?? Path, identity);

    /// <summary>Opens it for reading here and there.</summary>
    public Stream OpenRead() => new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
