using NewsSite.Text;

namespace NewsSite.Io;

/// <summary>
/// Which files of an output folder are ours. It is a hint and never trusted: a file is only left alone, replaced or
/// deleted after a look at the file itself, and a manifest with a single unsafe path counts as none.
/// </summary>
internal sealed record OutputManifest(string Key, IReadOnlyDictionary<string, OutputEntry> Entries)
{
    private const string Kind = "NewsSite manifest 1\n";

    /// <summary>No system takes longer ones; it also bounds how deep folders can nest.</summary>
    private const int MaxPathLength = 4096;

    public static OutputManifest Empty(string key) => new(key, new Dictionary<string, OutputEntry>());

    /// <summary>The manifest of the output with this key, or <c>null</c>.</summary>
    public static OutputManifest? Read(string path, string key)
        => SealedFile.Read(path, Kind, Read) is { } manifest && manifest.Key == key ? manifest : null;

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        SealedFile.Write(path, Kind, Write);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Key);
        writer.Write(Entries.Count);
        foreach (var (path, entry) in Entries)
        {
            writer.Write(path);
            Write(writer, entry.Hash);
            writer.Write(entry.Length);
            writer.Write(entry.Modified);
            Write(writer, entry.Source);
        }
    }

    public static OutputManifest? Read(BinaryReader reader)
    {
        var key = reader.ReadString();
        var entries = new Dictionary<string, OutputEntry>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var path = reader.ReadString();
            var entry = new OutputEntry(ReadHash(reader), reader.ReadInt64(), reader.ReadInt64(), ReadHash(reader));
            if (!IsSafe(path) || !entries.TryAdd(path, entry))
            {
                return null;
            }
        }
        return new OutputManifest(key, entries);
    }

    /// <summary>Whether this can be the path of an output file at all.</summary>
    public static bool IsSafe(string path) => path.Length <= MaxPathLength && PathRule.Problem(path) is null && path[^1] != '/';

    private static void Write(BinaryWriter writer, ContentHash hash)
    {
        writer.Write((ulong)(hash.Value >> 64));
        writer.Write((ulong)hash.Value);
    }

    private static ContentHash ReadHash(BinaryReader reader) => new(new UInt128(reader.ReadUInt64(), reader.ReadUInt64()));
}
