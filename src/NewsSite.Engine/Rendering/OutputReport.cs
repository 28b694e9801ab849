using System.Collections.Immutable;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>What one piece reported when it was made, as bytes for the memo: findings, links to places inside pages, and what browsers load because of it.</summary>
internal sealed record OutputReport(ImmutableArray<Diagnostic> Findings, ImmutableArray<PlaceLink> Places, ImmutableArray<PageUse> Uses)
{
    /// <summary>
    /// Whether the piece has to be made again to be told again: what was probably meant is asked among all names there are,
    /// and an error may have its reason elsewhere.
    /// </summary>
    public static bool NeedsMaking(RenderLog log) => log.OwnFindings.Any(finding => finding.Suggest is not null || finding.Severity == Severity.Error);

    /// <summary><c>null</c> for a piece that had nothing to report.</summary>
    public static byte[]? ToBytes(RenderLog log)
    {
        if (log.OwnFindings.Count == 0 && log.OwnPlaces.Count == 0 && log.OwnUses.Count == 0)
        {
            return null;
        }
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        Write(writer, log.OwnFindings);
        writer.Write(log.OwnPlaces.Count);
        foreach (var place in log.OwnPlaces)
        {
            Write(writer, place.Span);
            writer.Write(place.Target);
            writer.Write(place.Url);
            writer.Write(place.Fragment);
        }
        writer.Write(log.OwnUses.Count);
        foreach (var use in log.OwnUses)
        {
            writer.Write(use.Directive);
            writer.Write(use.Source);
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary><c>null</c> for bytes that are no report.</summary>
    public static OutputReport? Read(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            var findings = ReadFindings(reader);
            var places = ReadMany(reader, reader => new PlaceLink(ReadSpan(reader), reader.ReadString(), reader.ReadString(), reader.ReadString()));
            var uses = ReadMany(reader, reader => new PageUse(reader.ReadString(), reader.ReadString()));
            return new OutputReport(findings, places, uses);
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    public static void Write(BinaryWriter writer, IReadOnlyCollection<Diagnostic> findings)
    {
        writer.Write(findings.Count);
        foreach (var finding in findings)
        {
            Write(writer, finding);
        }
    }

    public static ImmutableArray<Diagnostic> ReadFindings(BinaryReader reader) => ReadMany(reader, ReadFinding);

    private static void Write(BinaryWriter writer, Diagnostic finding)
    {
        writer.Write(finding.Code);
        writer.Write((byte)finding.Severity);
        writer.Write(finding.Message);
        Write(writer, finding.Span);
        writer.Write(finding.Help is not null);
        writer.Write(finding.Help ?? "");
        Write(writer, finding.Related);
        Write(writer, finding.IncludedFrom);
        TextEdit[] mends = [.. finding.Mends];
        writer.Write(mends.Length);
        foreach (var mend in mends)
        {
            Write(writer, mend.Span);
            writer.Write(mend.Old);
            writer.Write(mend.New);
        }
    }

    private static Diagnostic ReadFinding(BinaryReader reader)
    {
        var finding = new Diagnostic(reader.ReadString(), (Severity)reader.ReadByte(), reader.ReadString(), ReadSpan(reader));
        var hasHelp = reader.ReadBoolean();
        var help = reader.ReadString();
        return finding with
        {
            Help = hasHelp ? help : null,
            Related = ReadMany(reader, ReadSpan),
            IncludedFrom = ReadMany(reader, ReadSpan),
            Mends = ReadMany(reader, ReadMend),
        };
    }

    private static TextEdit ReadMend(BinaryReader reader)
    {
        var span = ReadSpan(reader);
        return new TextEdit(span.Path, span.Start, reader.ReadString(), reader.ReadString());
    }

    private static void Write(BinaryWriter writer, ImmutableArray<SourceSpan> spans)
    {
        writer.Write(spans.Length);
        foreach (var span in spans)
        {
            Write(writer, span);
        }
    }

    private static void Write(BinaryWriter writer, SourceSpan span)
    {
        writer.Write(span.Path);
        writer.Write(span.Start.Line);
        writer.Write(span.Start.Column);
        writer.Write(span.End.Line);
        writer.Write(span.End.Column);
    }

    private static SourceSpan ReadSpan(BinaryReader reader) => new(
        reader.ReadString(),
        new TextPosition(reader.ReadInt32(), reader.ReadInt32()),
        new TextPosition(reader.ReadInt32(), reader.ReadInt32()));

    private static ImmutableArray<T> ReadMany<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            items.Add(read(reader));
        }
        return items.ToImmutable();
    }
}
