using System.Collections.Immutable;

namespace NewsSite.Io;

/// <summary>What publishing did to one file of the output.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Old">What lay there before; <c>null</c> for a file that was added.</param>
/// <param name="New">What lies there now; <c>null</c> for one that was removed.</param>
/// <param name="WasAltered">Whether others had changed or deleted the file since the last build.</param>
public sealed record FileChange(string Path, FileContent? Old, FileContent? New, bool WasAltered)
{
    /// <summary>What the journal is about to do, by path; a file that gets the bytes it has is not among it.</summary>
    internal static ImmutableArray<FileChange> Of(Journal journal, OutputManifest old, OutputTree tree)
    {
        var entries = journal.Manifest.Entries.ToDictionary(StringComparer.Ordinal);
        var written = journal.Renames.Select(path => Written(path, entries[path], old, tree)).Where(change => change.Old != change.New);
        var deleted = journal.First.Concat(journal.Last).Select(deletion => deletion.Path).ToHashSet(StringComparer.Ordinal);
        // Of what others have deleted readers may have known until now.
        var gone = journal.Manifest.Removed.Where(path => !deleted.Contains(path) && tree.File(path) is null);
        return [.. written.Concat(deleted.Select(path => Removed(path, byOthers: false))).Concat(gone.Select(path => Removed(path, byOthers: true))).OrderBy(change => change.Path, StringComparer.Ordinal)];

        FileChange Removed(string path, bool byOthers) => new(path, FileContent.Of(old.Find(path)!.Value), null, WasAltered: byOthers);
    }

    private static FileChange Written(string path, OutputEntry entry, OutputManifest old, OutputTree tree)
    {
        var known = old.Find(path);
        if (tree.File(path) is not { } file)
        {
            return new FileChange(path, null, FileContent.Of(entry), WasAltered: known is not null);
        }
        var isOurs = known?.Describes(file) == true;
        var before = isOurs ? FileContent.Of(known!.Value) : new FileContent(file.Length, ContentHash.OfFile(tree.FullPath(path)));
        return new FileChange(path, before, FileContent.Of(entry), WasAltered: known is not null && !isOurs);
    }
}

/// <summary>By which the content of a file is told from another.</summary>
public readonly record struct FileContent(long Length, ContentHash Hash)
{
    internal static FileContent Of(OutputEntry entry) => new(entry.Length, entry.Hash);
}
