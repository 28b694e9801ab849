using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using NewsSite.Languages;

namespace NewsSite.Markdown.Rendering;

/// <summary>
/// Finds words in the letters of another language that no element marks as such, so that they are read out by the rules of the
/// wrong one. Two words may be a name, which is the same everywhere.
/// </summary>
internal static class ForeignWords
{
    private const int Fewest = 3;

    /// <summary>How many pieces of a paragraph are looked at to find the element.</summary>
    private const int Farthest = 100;

    public static void Report(LiteralInline literal, RenderJob job)
    {
        if (job.Scripts is { } scripts && Script.ForeignWords(literal.Content.AsSpan(), scripts, Fewest) is { } words && !IsMarked(literal))
        {
            var start = literal.Span.Start + words.Start.Value;
            job.Report(Errors.Markdown.ForeignWords(job.SpanAt(start, words.End.Value - words.Start.Value), job.Options.Language));
        }
    }

    /// <summary>Whether an element with a language is around it.</summary>
    private static bool IsMarked(Inline inline)
    {
        var (ended, steps) = (0, 0);
        for (Inline? outer = inline; outer is not null; outer = outer.Parent)
        {
            for (var before = outer.PreviousSibling; before is not null && steps < Farthest; before = before.PreviousSibling, steps++)
            {
                if (before is not HtmlInline { Tag: var tag } || tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }
                ended += tag.StartsWith("</", StringComparison.Ordinal) ? 1 : -1;
                if (ended < 0 && tag.Contains("lang=", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }
        return false;
    }
}
