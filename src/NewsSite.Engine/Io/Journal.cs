using System.Collections.Immutable;

namespace NewsSite.Io;

/// <summary>A file to delete as it was when that was decided; one that has changed since stays.</summary>
internal readonly record struct Deletion(string Path, long Length, long Modified)
{
    public bool StillMeans(PathState file) => file == new PathState(PathKind.File, Length, Modified);
}

/// <summary>
/// What publishing will do, written down before it starts. Each step can be repeated without harm, so that after a
/// crash the whole journal is simply carried out again. <see cref="First"/> makes room for <see cref="Renames"/>:
/// files where a folder will be, or in a folder where a file will be; <see cref="Last"/> are all other deletions.
/// </summary>
internal sealed record Journal(
    string SiteRoot, ImmutableArray<Deletion> First, ImmutableArray<string> Renames, ImmutableArray<Deletion> Last, OutputManifest Manifest)
{
    private const string Kind = "NewsSite journal 1\n";

    public void Write(string path) => SealedFile.Write(path, Kind, writer =>
    {
        writer.Write(SiteRoot);
        Write(writer, First);
        writer.Write(Renames.Length);
        foreach (var rename in Renames)
        {
            writer.Write(rename);
        }
        Write(writer, Last);
        Manifest.Write(writer);
    });

    /// <summary>The journal, or <c>null</c> if there is none that is whole.</summary>
    public static Journal? Read(string path) => SealedFile.Read(path, Kind, reader =>
    {
        var journal = new Journal(reader.ReadString(), ReadDeletions(reader), ReadRenames(reader), ReadDeletions(reader), OutputManifest.Empty(""));
        var paths = journal.Renames.Concat(journal.First.Concat(journal.Last).Select(deletion => deletion.Path));
        return OutputManifest.Read(reader) is { } manifest && paths.All(OutputManifest.IsSafe) ? journal with { Manifest = manifest } : null;
    });

    private static void Write(BinaryWriter writer, ImmutableArray<Deletion> deletions)
    {
        writer.Write(deletions.Length);
        foreach (var deletion in deletions)
        {
            writer.Write(deletion.Path);
            writer.Write(deletion.Length);
            writer.Write(deletion.Modified);
        }
    }

    private static ImmutableArray<Deletion> ReadDeletions(BinaryReader reader)
    {
        var deletions = ImmutableArray.CreateBuilder<Deletion>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            deletions.Add(new Deletion(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64()));
        }
        return deletions.ToImmutable();
    }

    private static ImmutableArray<string> ReadRenames(BinaryReader reader)
    {
        var renames = ImmutableArray.CreateBuilder<string>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            renames.Add(reader.ReadString());
        }
        return renames.ToImmutable();
    }
}
