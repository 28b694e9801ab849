using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Content.Packing;

/// <summary>Findings word for word, to be told again of a file that is not read again.</summary>
internal static class FindingPacking
{
    private const byte Code = 1;
    private const byte Level = 2;
    private const byte Message = 3;
    private const byte Place = 4;
    private const byte Help = 5;
    private const byte Related = 6;
    private const byte Mend = 7;

    /// <summary>
    /// Whether it can be told again: what was probably meant is looked for when all findings are known, and where it was
    /// found, other files may have a say.
    /// </summary>
    public static bool CanBeKept(Diagnostic finding, string path)
        => finding.Suggest is null && finding.IncludedFrom.IsEmpty && finding.Span.Path == path && finding.Related.All(place => place.Path == path);

    public static void Pack(Packer packer, Diagnostic finding)
    {
        packer.Text(Code, finding.Code);
        packer.Number(Level, (int)finding.Severity);
        packer.Text(Message, finding.Message);
        packer.Place(Place, finding.Span.Start, finding.Span.End);
        packer.Text(Help, finding.Help);
        foreach (var place in finding.Related)
        {
            packer.Place(Related, place.Start, place.End);
        }
        packer.Maps(Mend, finding.Mends, Pack);
    }

    public static void Pack(Packer packer, TextEdit mend)
    {
        packer.Place(1, mend.Start, mend.Start);
        packer.Text(2, mend.Old);
        packer.Text(3, mend.New);
    }

    public static Diagnostic Finding(Packed map, string path)
    {
        var severity = (Severity)(map.Number(Level) ?? 0);
        return new Diagnostic(map.Text(Code) ?? "", Enum.IsDefined(severity) ? severity : Severity.Error, map.Text(Message) ?? "", Span(map.Place(Place), path))
        {
            Help = map.Text(Help),
            Related = [.. map.Places(Related).Select(place => Span(place, path))],
            Mends = Mends(map, Mend, path),
        };
    }

    public static ImmutableArray<TextEdit> Mends(Packed map, byte field, string path)
        => map.Maps(field, mend => new TextEdit(path, mend.Place(1).Start, mend.Text(2) ?? "", mend.Text(3) ?? ""));

    private static SourceSpan Span((TextPosition Start, TextPosition End) place, string path) => new(path, place.Start, place.End);
}
