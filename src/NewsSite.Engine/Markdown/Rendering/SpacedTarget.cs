using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Rendering;

/// <summary>
/// Finds what an editor meant as a link or picture and Markdown takes for text, because the target holds a space:
/// <c>![The quay](the old quay.jpg)</c>.
/// </summary>
internal static class SpacedTarget
{
    public static void Report(LiteralInline literal, RenderJob job)
    {
        var text = literal.Content.AsSpan();
        var open = text.IndexOf("](", StringComparison.Ordinal);
        open = open >= 0 ? open + 1 : text is ['(', ..] && literal.PreviousSibling is LiteralInline before && before.Content.AsSpan() is [.., ']'] ? 0 : -1;
        if (open < 0)
        {
            return;
        }
        var rest = text[(open + 1)..];
        var close = rest.IndexOf(')');
        if (close > 0 && IsPath(rest[..close]))
        {
            job.Report(Errors.Markdown.TargetWithSpace(job.SpanAt(literal.Span.Start + open + 1, close), rest[..close].ToString()));
        }
    }

    /// <summary>A file name or address with a space in it, not a remark in parentheses.</summary>
    private static bool IsPath(ReadOnlySpan<char> target)
    {
        var lastWord = target[(target.LastIndexOf(' ') + 1)..];
        return target.Trim().Contains(' ') && (lastWord.Contains('.') || target.Contains('/')) && !target.Contains('"');
    }
}
