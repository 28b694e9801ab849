namespace NewsSite.Io;

/// <summary>
/// What we know of a file we wrote: its content, and the length and time by which it is recognised without reading it.
/// <see cref="Source"/> stands for the path, length and time of the file it was copied from; none where it was rendered.
/// </summary>
internal readonly record struct OutputEntry(ContentHash Hash, long Length, long Modified, ContentHash Source)
{
    public static OutputEntry Of(ContentHash hash, PathState file, ContentHash source) => new(hash, file.Length, file.Modified, source);

    public bool Describes(PathState file) => file.Kind == PathKind.File && file.Length == Length && file.Modified == Modified;
}
