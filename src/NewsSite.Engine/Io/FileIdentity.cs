namespace NewsSite.Io;

/// <summary>
/// By what a file is known to be the one that was read before: times in nanoseconds, the time of the last change of anything
/// about it and its number on the disk. Systems other than Linux tell length and time of modification only.
/// </summary>
public readonly record struct FileIdentity(long Length, long Modified = 0, long Changed = 0, ulong Inode = 0)
{
    /// <summary>In nanoseconds; no file system's clock is coarser.</summary>
    private const long ClockGrain = 2_000_000_000;

    /// <summary>
    /// Whether a file looked at from a moment on (<see cref="FileClock"/>) can be known by this. One that was changed so shortly
    /// before could be changed once more and look the same; git calls it "racily clean".
    /// </summary>
    public bool IsSettled(long opened) => Math.Max(Modified, Changed) < opened - ClockGrain;
}
