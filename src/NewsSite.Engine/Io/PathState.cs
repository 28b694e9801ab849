namespace NewsSite.Io;

internal enum PathKind : byte
{
    Missing,
    File,
    Folder,
    Link,
}

/// <summary>What lies at a path right now. Links are not followed. For a file, length and time are its identity.</summary>
internal readonly record struct PathState(PathKind Kind, long Length, long Modified)
{
    private const FileAttributes None = (FileAttributes)(-1);

    public static PathState Of(string fullPath)
    {
        var info = new FileInfo(fullPath);
        var attributes = info.Attributes;
        return attributes == None ? default
            // Windows marks more than links as reparse points.
            : attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null ? new PathState(PathKind.Link, 0, 0)
            : attributes.HasFlag(FileAttributes.Directory) ? new PathState(PathKind.Folder, 0, 0)
            : new PathState(PathKind.File, info.Length, info.LastWriteTimeUtc.Ticks);
    }
}
