using NewsSite.Io;

namespace NewsSite.Pictures;

/// <summary>
/// Derivatives that were made before, each under the name that <see cref="PictureRecipe.NameOf(UInt128, PictureRecipe)"/> gives it. Processes, machines
/// and versions may share the folder: an entry is whole or it is not there.
/// </summary>
/// <param name="folder">Absolute; made at the first need.</param>
public sealed class PictureCache(string folder)
{
    /// <summary>How many builds may go by before an entry that none of them used is deleted.</summary>
    public const int BuildsKept = 30;

    private const string Kind = "NewsSite picture 1\n";
    private const string LedgerKind = "NewsSite pictures 1\n";

    private readonly BlobFolder _entries = new(folder, Kind);
    private readonly string _ledger = Path.Join(folder, "used");

    /// <summary>The derivative; empty if it is not there or damaged. Safe from any thread.</summary>
    public ReadOnlyMemory<byte> Get(string name) => _entries.Read(name);

    /// <summary>Whether there seems to be one: the file is there, unread.</summary>
    public bool Has(string name) => _entries.Has(name);

    /// <summary>Keeps it, if the folder can be written to. Safe from any thread.</summary>
    public void Put(string name, ReadOnlySpan<byte> derivative) => _entries.Write(name, derivative);

    /// <summary>Ends a build: counts it, and deletes what none of the last <see cref="BuildsKept"/> builds used.</summary>
    /// <param name="used">All names that this build's pages have addresses of, made anew or not.</param>
    public void Prune(IReadOnlyCollection<string> used)
    {
        var (build, last) = ReadLedger();
        build++;
        foreach (var name in used)
        {
            last[name] = build;
        }
        // An entry that the ledger does not know came from another machine: its time begins now.
        foreach (var name in _entries.Names().ToList())
        {
            if (build - (last.TryAdd(name, build) ? build : last[name]) >= BuildsKept)
            {
                _entries.Delete(name);
            }
        }
        WriteLedger(build, last.Where(pair => build - pair.Value < BuildsKept).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList());
    }

    private (int Build, Dictionary<string, int> Last) ReadLedger()
    {
        var ledger = SealedFile.Read(_ledger, LedgerKind, reader =>
        {
            var build = reader.ReadInt32();
            var last = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                last[reader.ReadString()] = reader.ReadInt32();
            }
            return Tuple.Create(build, last);
        });
        return ledger is null ? (0, new(StringComparer.Ordinal)) : (ledger.Item1, ledger.Item2);
    }

    private void WriteLedger(int build, List<KeyValuePair<string, int>> last)
        => SealedFile.TryWriteShared(_ledger, LedgerKind, stream =>
        {
            using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            writer.Write(build);
            writer.Write(last.Count);
            foreach (var (name, used) in last)
            {
                writer.Write(name);
                writer.Write(used);
            }
        });
}
