namespace NewsSite.Io;

internal enum PathKind : byte
{
    Missing,
    File,
    Folder,
    Link,
}

/// <summary>
/// What lies at a path right now. Links are not followed. A file's identity is length, time and, on Linux, inode and the
/// time of the last change of anything about it (elsewhere both are 0).
/// </summary>
internal readonly record struct PathState(PathKind Kind, long Length, long Modified, long Changed, long Inode)
{
    private const FileAttributes None = (FileAttributes)(-1);

    public static PathState Of(string fullPath)
        => FileStatus.Of(fullPath, followLinks: false) is { } status ? Of(status) : AsTheRuntimeSees(fullPath);

    /// <summary>What a status says that was asked without following links.</summary>
    public static PathState Of(FileStatus status)
        => status.Mode == 0 ? default
            : status.IsLink ? Plain(PathKind.Link)
            : status.IsFolder ? Plain(PathKind.Folder)
            : new PathState(PathKind.File, status.Length, status.Modified, status.Changed, status.Inode);

    private static PathState AsTheRuntimeSees(string fullPath)
    {
        var info = new FileInfo(fullPath);
        var attributes = info.Attributes;
        return attributes == None ? default
            // Windows marks more than links as reparse points.
            : attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null ? Plain(PathKind.Link)
            : attributes.HasFlag(FileAttributes.Directory) ? Plain(PathKind.Folder)
            : new PathState(PathKind.File, info.Length, info.LastWriteTimeUtc.Ticks, 0, 0);
    }

    private static PathState Plain(PathKind kind) => new(kind, 0, 0, 0, 0);
}
