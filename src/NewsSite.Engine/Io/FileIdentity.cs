namespace NewsSite.Io;

/// <summary>
/// By what a file is known to be the one that was read before: times in nanoseconds, the time of the last change of anything
/// about it and its number on the disk. Systems other than Linux tell length and time of modification only.
/// </summary>
public readonly record struct FileIdentity(long Length, long Modified = 0, long Changed = 0, ulong Inode = 0);
