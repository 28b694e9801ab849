using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Html;

/// <summary>Finds in an author's HTML what is there for looks only: empty paragraphs and headings, line breaks in a row, tables without heads.</summary>
internal static partial class HtmlHabits
{
    public static void Report(MarkdownObject item, RawChunk chunk, RenderJob job)
    {
        if (item is HtmlInline tag)
        {
            if (IsBreak(tag) && Before(tag) is HtmlInline before && IsBreak(before))
            {
                job.Report(Errors.Markdown.EmptyElement(job.SpanAt(tag.Span.Start, tag.Span.Length), "line breaks in a row", "start a new paragraph with an empty line"));
            }
            return;
        }
        foreach (Match match in Empty().Matches(chunk.Html))
        {
            var name = match.Groups["name"].Value;
            var what = name.Length == 0 ? "line breaks in a row" : name is "p" or "P" ? "an empty paragraph" : "an empty heading";
            job.Report(Errors.Markdown.EmptyElement(job.SpanAt(chunk.ToBody(match.Index), match.Length), what, name.Length == 0 ? "start a new paragraph with an empty line" : "remove it"));
        }
        if (chunk.Html.IndexOf("<table", StringComparison.OrdinalIgnoreCase) is >= 0 and var table && !chunk.Html.Contains("<th", StringComparison.OrdinalIgnoreCase))
        {
            job.Report(Errors.Markdown.TableWithoutHead(job.SpanAt(chunk.ToBody(table), "<table".Length), "write the cells of the first row or column as <th>"));
        }
    }

    private static Inline? Before(Inline tag)
        => tag.PreviousSibling is LineBreakInline or LiteralInline { Content.IsEmpty: true } ? tag.PreviousSibling.PreviousSibling : tag.PreviousSibling;

    private static bool IsBreak(HtmlInline tag) => tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.Tag[3..].TrimStart() is ['>' or '/', ..];

    [GeneratedRegex(@"<br\s*/?>\s*<br\b[^<>]*>|<(?<name>p|h[1-6])\b[^<>]*>(?:\s|&nbsp;|&\#160;)*</\k<name>\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
