namespace NewsSite.Io;

/// <summary>What a source's path leads to, on any system: the one that can tell more is asked itself (<see cref="FileStatus"/>).</summary>
internal readonly record struct FoundFile(FileKind Kind, FileIdentity Identity)
{
    /// <summary><c>null</c> where there is nothing.</summary>
    public static FoundFile? Of(string fullPath, bool followLinks)
    {
        if (FileStatus.Of(fullPath, followLinks) is not { } status)
        {
            return AsTheRuntimeSees(fullPath, followLinks);
        }
        return status.Mode == 0 ? null : new FoundFile(status.IsFile ? FileKind.Regular : status.IsLink ? FileKind.Link : FileKind.Other, status.Identity);
    }

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
