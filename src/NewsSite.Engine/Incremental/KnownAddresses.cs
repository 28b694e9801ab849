using System.Buffers.Binary;
using System.Text;
using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>
/// Where each published story was at the end of the last build, by its id: what readers' links and feed readers have kept.
/// </summary>
/// <param name="Digest">Of them all, so that nobody need read an archive's where nothing has moved.</param>
/// <param name="ByStory">Addresses by ids.</param>
public sealed record KnownAddresses(ulong Digest, IReadOnlyDictionary<string, string> ByStory)
{
    private const string Kind = "NewsSite addresses 2\n";

    private static readonly KnownAddresses None = new(0, new Dictionary<string, string>());

    /// <summary>The <see cref="Digest"/> alone, by which it is known whether to read the rest; <c>null</c> where no build is remembered.</summary>
    public static ulong? DigestIn(string path)
        => SealedFile.ReadStart(path, Kind, sizeof(ulong)) is { } start ? BinaryPrimitives.ReadUInt64LittleEndian(start) : null;

    /// <summary>Whether the rest is there, too.</summary>
    public static bool AreWhole(string path) => SealedFile.IsWhole(path, Kind);

    /// <summary>Nothing where no build is remembered, by whatever version of the program.</summary>
    public static KnownAddresses Read(string path) => SealedFile.Read(path, Kind, reader =>
    {
        var digest = reader.ReadUInt64();
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            addresses[reader.ReadString()] = reader.ReadString();
        }
        return new KnownAddresses(digest, addresses);
    }) ?? None;

    public void Write(string path) => SealedFile.TryWrite(path, Kind, stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Digest);
        writer.Write(ByStory.Count);
        foreach (var (id, url) in ByStory)
        {
            writer.Write(id);
            writer.Write(url);
        }
    });
}
