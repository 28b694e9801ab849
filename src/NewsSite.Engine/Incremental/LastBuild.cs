using System.Collections.Immutable;
using System.Text;
using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>
/// Why the last build made the outputs that it made. Whatever it does not name was kept, unless it says one thing of all:
/// a first build makes everything for one reason, and that need not be written a hundred thousand times.
/// </summary>
/// <param name="OfAll">Why every output was made; <c>null</c> where some may have been kept.</param>
/// <param name="Made">The outputs that were made, by address.</param>
public sealed record LastBuild(Reasons? OfAll, IReadOnlyDictionary<string, Reasons> Made)
{
    private const int MostNamed = 16;

    /// <summary><c>null</c> for an output that was kept.</summary>
    public Reasons? Of(string url) => OfAll ?? Made.GetValueOrDefault(url);

    /// <summary><c>null</c> if none is remembered by this version of the program.</summary>
    public static LastBuild? Read(string path, string version) => SealedFile.Read(path, Kind(version), reader =>
    {
        var all = reader.ReadBoolean() ? ReadReasons(reader) : null;
        var made = new Dictionary<string, Reasons>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            made[reader.ReadString()] = ReadReasons(reader);
        }
        return new LastBuild(all, made);
    });

    public void Write(string path, string version) => SealedFile.TryWrite(path, Kind(version), stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(OfAll is not null);
        if (OfAll is not null)
        {
            Write(writer, OfAll);
        }
        writer.Write(Made.Count);
        foreach (var (url, reasons) in Made)
        {
            writer.Write(url);
            Write(writer, reasons);
        }
    });

    private static string Kind(string version) => $"NewsSite reasons 1 {version}\n";

    private static void Write(BinaryWriter writer, Reasons reasons)
    {
        writer.Write(reasons.Named.Length);
        foreach (var reason in reasons.Named)
        {
            writer.Write(reason);
        }
        writer.Write(reasons.More);
    }

    private static Reasons ReadReasons(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count is < 0 or > MostNamed)
        {
            throw new FormatException("not a number of reasons");
        }
        var named = ImmutableArray.CreateBuilder<string>(count);
        while (named.Count < count)
        {
            named.Add(reader.ReadString());
        }
        return new Reasons(named.MoveToImmutable(), reader.ReadInt32());
    }
}
