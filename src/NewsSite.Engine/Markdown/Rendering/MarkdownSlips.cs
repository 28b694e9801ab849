using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Rendering;

/// <summary>
/// Finds what an editor meant as a component, heading, list, table or footnote and Markdown takes for text, because a
/// character is missing: <c>::factbox</c>, <c>##Heading</c>, <c>-item</c>, a table without its row of dashes, <c>[^2]</c>.
/// </summary>
internal static class MarkdownSlips
{
    private const int MaxHeadingLevel = 6;

    private const int MaxLabel = 40;

    /// <summary>Looks at the lines of a paragraph as its author wrote them.</summary>
    public static void Report(ParagraphBlock paragraph, RenderJob job)
    {
        if (paragraph.Span.IsEmpty || paragraph.Span.End >= job.Text.Length)
        {
            return;
        }
        var lines = LinesOf(job.Text, paragraph.Span);
        if (lines.Count > 1 && lines.TrueForAll(line => job.Text.AsSpan(line.Start, line.Length) is ['|', _, .., '|']))
        {
            var first = lines[0];
            job.Report(Errors.Markdown.ShownAsText(
                job.SpanAt(first.Start, first.Length), "these lines are shown as text: a table needs a row of dashes under its first line", "add a line such as |---|---| there"));
            return;
        }
        IEnumerator<CodeInline>? code = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Slip(job.Text, lines, i) is { } slip && !IsInside(code ??= CodeIn(paragraph), lines[i].Start))
            {
                job.Report(Errors.Markdown.ShownAsText(job.SpanAt(lines[i].Start, slip.Length), slip.Message, slip.Remedy) with { Mends = [.. Mends(job, lines, i)] });
            }
        }
    }

    /// <summary>Marks of footnotes, <c>[^2]</c>, to which no note belongs.</summary>
    public static void Report(LiteralInline literal, RenderJob job)
    {
        // The bracket may be an inline of its own.
        var text = literal.Content.AsSpan();
        for (var at = text.IndexOf('^'); at >= 0;)
        {
            var start = literal.Span.Start + at - 1;
            if (start >= 0 && MarkAt(job.Text, start) is { } mark)
            {
                job.Report(Errors.Markdown.ShownAsText(
                    job.SpanAt(start, mark.Length), $"'{mark}' is shown as text: there is no such footnote", $"add a line '{mark}: …' for the note"));
            }
            var next = text[(at + 1)..].IndexOf('^');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static string? MarkAt(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, MaxLabel));
        var close = rest.IndexOf(']');
        var isMark = close > 2 && rest is ['[', '^', ..] && !rest[..close].ContainsAny(" \t\n\r") && (start == 0 || text[start - 1] != '\\');
        return isMark ? rest[..(close + 1)].ToString() : null;
    }

    private static (int Length, string Message, string Remedy)? Slip(string text, List<TextLine> lines, int index)
    {
        var line = lines[index].In(text);
        if (line is [':', ':', not ':', ..] && line[2..].TrimStart(' ') is [var first, ..] && char.IsLetter(first))
        {
            var name = WordAt(line[2..].TrimStart(' '));
            return (2, $"'{line[..2]}' is shown as text: components start with three colons", $"write ':::{name}'");
        }
        var marks = line.IndexOfAnyExcept('#');
        if (marks is > 1 and <= MaxHeadingLevel && char.IsLetter(line[marks]))
        {
            var word = WordAt(line[marks..]);
            return (marks, $"'{line[..marks]}{word}' is shown as text: a heading needs a space after its marks", $"write '{line[..marks]} {word}'");
        }
        if (IsItem(line) && (index == 0 || !IsItem(lines[index - 1].In(text))) && index + 1 < lines.Count && IsItem(lines[index + 1].In(text)))
        {
            var word = WordAt(line[1..]);
            return (1, $"'-{word}' is shown as text: a list needs a space after each hyphen", $"write '- {word}'");
        }
        return null;
    }

    /// <summary>A space behind the marks of a heading, or behind the hyphen of each item of a list; a component is more than its first line.</summary>
    private static IEnumerable<TextEdit> Mends(RenderJob job, List<TextLine> lines, int index) => job.Text[lines[index].Start] switch
    {
        '#' => [SpaceBehindMarks(job, lines[index])],
        '-' => lines.Skip(index).TakeWhile(line => IsItem(line.In(job.Text))).Select(line => SpaceBehindMarks(job, line)),
        _ => [],
    };

    private static TextEdit SpaceBehindMarks(RenderJob job, TextLine line)
    {
        var text = line.In(job.Text);
        var marks = text[..text.IndexOfAnyExcept(text[0])].ToString();
        var place = job.SpanAt(line.Start, marks.Length + 1);
        return new TextEdit(place.Path, place.Start, $"{marks}{text[marks.Length]}", $"{marks} {text[marks.Length]}");
    }

    private static bool IsItem(ReadOnlySpan<char> line) => line is ['-', var first, ..] && char.IsLetter(first);

    private static string WordAt(ReadOnlySpan<char> text)
        => text[..Math.Min(MaxLabel, text.IndexOfAny(' ', '\t') is var end && end < 0 ? text.Length : end)].ToString();

    private static IEnumerator<CodeInline> CodeIn(ParagraphBlock paragraph)
    {
        var code = paragraph.Inline!.Descendants<CodeInline>().GetEnumerator();
        code.MoveNext();
        return code;
    }

    /// <summary>Whether a place, which is behind the last one asked for, is in a line of code.</summary>
    private static bool IsInside(IEnumerator<CodeInline> code, int offset)
    {
        while (code.Current is { } current && current.Span.End < offset && code.MoveNext())
        {
        }
        return code.Current is { } next && next.Span.Start <= offset && offset <= next.Span.End;
    }

    private static List<TextLine> LinesOf(string text, Markdig.Syntax.SourceSpan span)
    {
        var lines = new List<TextLine>();
        var end = span.End + 1;
        for (var start = span.Start; start < end;)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny('\n', '\r') is var at && at < 0 ? end - start : at;
            // The marks of a quote around it are no part of the line.
            var content = text.AsSpan(start, length).TrimStart(" \t>");
            if (!content.IsEmpty)
            {
                lines.Add(new TextLine(start + length - content.Length, content.TrimEnd(" \t").Length));
            }
            start += length + 1;
        }
        return lines;
    }

    private readonly record struct TextLine(int Start, int Length)
    {
        public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
    }
}
