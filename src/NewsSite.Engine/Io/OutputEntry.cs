namespace NewsSite.Io;

/// <summary>
/// What we know of a file we wrote: its content, and the identity by which it is recognised without reading it.
/// <see cref="Source"/> stands for the path and identity of the file it was copied from, or for what else it was made of if its
/// name or another output says so; none where it was rendered.
/// </summary>
internal readonly record struct OutputEntry(ContentHash Hash, long Length, long Modified, long Changed, long Inode, ContentHash Source)
{
    /// <summary>In the place of <see cref="Changed"/>: no file has it, so that the content is compared.</summary>
    private const long Unsure = -1;

    public static OutputEntry Of(ContentHash hash, PathState file, ContentHash source)
        => new(hash, file.Length, file.Modified, file.Changed, file.Inode, source);

    public PathState File => new(PathKind.File, Length, Modified, Changed, Inode);

    public bool Describes(PathState file) => file == File;

    /// <summary>
    /// Whether it is this very file, whatever way leads to it: another one has another inode. Where there are none it may be
    /// another file behind a link.
    /// </summary>
    public bool Names(PathState file) => Inode != 0 && Describes(file);

    /// <summary>The same entry as long as a later change of the file must show in its time, else one that is never taken for granted.</summary>
    /// <param name="now">The file system's clock when the file was last known to be ours, or 0 where there is none.</param>
    public OutputEntry Settled(long now) => now == 0 || Changed < now ? this : Doubted;

    public OutputEntry Doubted => this with { Changed = Unsure };
}
