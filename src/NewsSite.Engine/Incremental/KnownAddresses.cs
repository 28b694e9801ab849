using System.Text;
using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>
/// Where each published story was at the end of the last build, by its id: what readers' links and feed readers have kept.
/// </summary>
/// <param name="ByStory">Addresses by ids.</param>
public sealed record KnownAddresses(IReadOnlyDictionary<string, string> ByStory)
{
    private const string Kind = "NewsSite addresses 1\n";

    private static readonly KnownAddresses None = new(new Dictionary<string, string>());

    /// <summary>Nothing where no build is remembered, by whatever version of the program.</summary>
    public static KnownAddresses Read(string path) => SealedFile.Read(path, Kind, reader =>
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            addresses[reader.ReadString()] = reader.ReadString();
        }
        return new KnownAddresses(addresses);
    }) ?? None;

    public void Write(string path) => SealedFile.TryWrite(path, Kind, stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(ByStory.Count);
        foreach (var (id, url) in ByStory)
        {
            writer.Write(id);
            writer.Write(url);
        }
    });

    public bool Is(KnownAddresses other)
        => ByStory.Count == other.ByStory.Count && ByStory.All(pair => other.ByStory.TryGetValue(pair.Key, out var url) && url == pair.Value);
}
