using System.Buffers.Binary;
using System.Text;
using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>
/// Where each published story was at the end of the last build, by its id: what readers' links and feed readers have kept.
/// </summary>
internal static class KnownAddresses
{
    private const string Kind = "NewsSite addresses 3\n";

    /// <summary>A digest of them all, by which it is known whether to read the rest; <c>null</c> where no build is remembered.</summary>
    public static ulong? DigestIn(string path)
        => SealedFile.ReadStart(path, Kind, sizeof(ulong)) is { } start ? BinaryPrimitives.ReadUInt64LittleEndian(start) : null;

    /// <summary>Whether the rest is there, too.</summary>
    public static bool AreWhole(string path) => SealedFile.IsWhole(path, Kind);

    /// <summary>Nothing where no build is remembered, by whatever version of the program.</summary>
    public static IEnumerable<KnownAddress> Read(string path)
    {
        var rest = SealedFile.Map(path, Kind).Bytes;
        for (rest = rest.Length < sizeof(ulong) ? default : rest[sizeof(ulong)..]; KnownAddress.TryTake(ref rest, out var address);)
        {
            yield return address;
        }
    }

    /// <param name="path">Where the file lies.</param>
    /// <param name="digest">Of them all.</param>
    /// <param name="stories">Each story.</param>
    public static void Write(string path, ulong digest, IEnumerable<StoryAddress> stories) => SealedFile.TryWrite(path, Kind, stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(digest);
        foreach (var (idDigest, id, urlDigest, url) in stories)
        {
            writer.Write(idDigest);
            writer.Write(urlDigest);
            writer.Write(Encoding.UTF8.GetByteCount(id.Span));
            writer.Write(Encoding.UTF8.GetByteCount(url));
            writer.Write(id.Span);
            writer.Write(url.AsSpan());
        }
    });
}

/// <summary>The id and the address of a story, with their digests.</summary>
internal readonly record struct StoryAddress(ulong IdDigest, ReadOnlyMemory<char> Id, ulong UrlDigest, string Url);

/// <summary>The id and the address of a story, as they were. An archive has many, and hardly any is looked at but by its digests.</summary>
internal readonly struct KnownAddress
{
    private const int HeadLength = (2 * sizeof(ulong)) + (2 * sizeof(int));

    private readonly ReadOnlyMemory<byte> _id;
    private readonly ReadOnlyMemory<byte> _url;

    private KnownAddress(ulong idDigest, ulong urlDigest, ReadOnlyMemory<byte> id, ReadOnlyMemory<byte> url)
        => (IdDigest, UrlDigest, _id, _url) = (idDigest, urlDigest, id, url);

    public ulong IdDigest { get; }

    public ulong UrlDigest { get; }

    public string Id => Encoding.UTF8.GetString(_id.Span);

    public string Url => Encoding.UTF8.GetString(_url.Span);

    /// <summary>Takes the first one from the front of what lies in the file.</summary>
    public static bool TryTake(ref ReadOnlyMemory<byte> rest, out KnownAddress address)
    {
        address = default;
        if (rest.Length < HeadLength)
        {
            return false;
        }
        var head = rest.Span;
        var (idDigest, urlDigest) = (BinaryPrimitives.ReadUInt64LittleEndian(head), BinaryPrimitives.ReadUInt64LittleEndian(head[sizeof(ulong)..]));
        var lengths = head[(2 * sizeof(ulong))..];
        var (idLength, urlLength) = (BinaryPrimitives.ReadInt32LittleEndian(lengths), BinaryPrimitives.ReadInt32LittleEndian(lengths[sizeof(int)..]));
        if (idLength <= 0 || urlLength <= 0 || rest.Length - HeadLength < (long)idLength + urlLength || head[HeadLength + idLength] != '/')
        {
            return false;
        }
        address = new KnownAddress(idDigest, urlDigest, rest.Slice(HeadLength, idLength), rest.Slice(HeadLength + idLength, urlLength));
        rest = rest[(HeadLength + idLength + urlLength)..];
        return true;
    }
}
