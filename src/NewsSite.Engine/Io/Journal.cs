using System.Collections.Immutable;

namespace NewsSite.Io;

/// <summary>A file to delete as it was when that was decided; one that has changed since stays.</summary>
internal readonly record struct Deletion(string Path, PathState File)
{
    public bool StillMeans(PathState file) => file == File;
}

/// <summary>
/// What publishing will do, written down before it starts. Each step can be repeated without harm, so that after a
/// crash the whole journal is simply carried out again. <see cref="First"/> makes room for <see cref="Renames"/>:
/// files where a folder will be, or in a folder where a file will be; <see cref="Last"/> are all other deletions.
/// </summary>
internal sealed record Journal(
    string SiteRoot, ImmutableArray<Deletion> First, ImmutableArray<string> Renames, ImmutableArray<Deletion> Last, ManifestChange Manifest)
{
    private const string Kind = "NewsSite journal 2\n";

    /// <summary>Whether files are moved or deleted; if not, there is nothing that a crash could leave half done.</summary>
    public bool TouchesFiles => !(First.IsEmpty && Renames.IsEmpty && Last.IsEmpty);

    public void Write(string path) => SealedFile.Write(path, Kind, writer =>
    {
        writer.Write(SiteRoot);
        Write(writer, First);
        Write(writer, Renames);
        Write(writer, Last);
        Write(writer, Manifest);
    });

    /// <summary>The journal, or <c>null</c> if there is none that is whole.</summary>
    public static Journal? Read(string path) => SealedFile.Read(path, Kind, reader =>
    {
        var journal = new Journal(reader.ReadString(), ReadDeletions(reader), ReadPaths(reader), ReadDeletions(reader), ReadManifest(reader));
        var paths = journal.Renames
            .Concat(journal.First.Concat(journal.Last).Select(deletion => deletion.Path))
            .Concat(journal.Manifest.Entries.Select(entry => entry.Key));
        return paths.All(path => OutputManifest.IsSafe(path)) ? journal : null;
    });

    private static void Write(BinaryWriter writer, ImmutableArray<Deletion> deletions)
    {
        writer.Write(deletions.Length);
        foreach (var (path, file) in deletions)
        {
            writer.Write(path);
            Write(writer, OutputEntry.Of(default, file, default));
        }
    }

    private static ImmutableArray<Deletion> ReadDeletions(BinaryReader reader)
        => ReadMany(reader, () => new Deletion(reader.ReadString(), ReadEntry(reader).File));

    private static void Write(BinaryWriter writer, ImmutableArray<string> paths)
    {
        writer.Write(paths.Length);
        foreach (var path in paths)
        {
            writer.Write(path);
        }
    }

    private static ImmutableArray<string> ReadPaths(BinaryReader reader) => ReadMany(reader, reader.ReadString);

    private static void Write(BinaryWriter writer, ManifestChange manifest)
    {
        writer.Write(manifest.Key);
        writer.Write(manifest.Entries.Length);
        foreach (var (path, entry) in manifest.Entries)
        {
            writer.Write(path);
            Write(writer, entry);
        }
        Write(writer, manifest.Removed);
    }

    private static ManifestChange ReadManifest(BinaryReader reader)
    {
        var key = reader.ReadString();
        return new ManifestChange(key, ReadMany(reader, () => KeyValuePair.Create(reader.ReadString(), ReadEntry(reader))), ReadPaths(reader));
    }

    private static void Write(BinaryWriter writer, OutputEntry entry)
    {
        Span<byte> bytes = stackalloc byte[OutputEntryFormat.Size];
        OutputEntryFormat.Write(bytes, entry);
        writer.Write(bytes);
    }

    private static OutputEntry ReadEntry(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[OutputEntryFormat.Size];
        reader.ReadExactly(bytes);
        return OutputEntryFormat.Read(bytes);
    }

    private static ImmutableArray<T> ReadMany<T>(BinaryReader reader, Func<T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            all.Add(read());
        }
        return all.ToImmutable();
    }
}
