namespace NewsSite.Io;

/// <summary>What a source's path leads to, on any system: the one that can tell more is asked itself (<see cref="FileStatus"/>).</summary>
internal readonly record struct FoundFile(FileKind Kind, FileIdentity Identity)
{
    /// <summary><c>null</c> where there is nothing.</summary>
    public static FoundFile? Of(string fullPath, bool followLinks)
        => FileStatus.Of(fullPath, followLinks) is { } status ? Of(status) : AsTheRuntimeSees(fullPath, followLinks);

    /// <param name="files">Asks below a folder.</param>
    /// <param name="path">The path from there.</param>
    /// <param name="followLinks">Whether a link's target is meant.</param>
    public static FoundFile? Of(NearbyFiles files, string path, bool followLinks)
        => files.Of(path, followLinks) is { } status ? Of(status) : AsTheRuntimeSees(Path.Join(files.Root, path), followLinks);

    private static FoundFile? Of(FileStatus status)
        => status.Mode == 0 ? null : new FoundFile(status.IsFile ? FileKind.Regular : status.IsLink ? FileKind.Link : FileKind.Other, status.Identity);

    /// <summary>
    /// Takes everything for a file: it helps that pipes and devices say they are empty, and what is empty is never opened.
    /// </summary>
    private static FoundFile? AsTheRuntimeSees(string fullPath, bool followLinks)
    {
        var file = new FileInfo(fullPath);
        if (!file.Exists && file.LinkTarget is null)
        {
            return null;
        }
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        if (isLink && !followLinks)
        {
            return new FoundFile(FileKind.Link, default);
        }
        var target = isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo final ? final : file;
        return target.Exists
            ? new FoundFile(FileKind.Regular, new FileIdentity(target.Length, (target.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick))
            : null;
    }
}
