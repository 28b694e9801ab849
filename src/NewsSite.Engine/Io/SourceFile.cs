namespace NewsSite.Io;

/// <summary>An input file. <see cref="Path"/> is relative to the site's root, with forward slashes and in NFC; the file itself may be spelled otherwise.</summary>
public sealed record SourceFile(string Path, string FullPath, long Length)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Without the name; no slash at the end.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>In lower case, with the dot; empty where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
