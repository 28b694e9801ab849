using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Limits;

/// <summary>
/// Refuses, before anything is parsed, lines that would make the block parser slow: towers of quote and list marks, endless
/// runs of definitions, and thousands of lines that change what the paragraph above them is. One pass over the line starts.
/// </summary>
internal static class LineGuard
{
    private const int MaxMarks = 200;

    /// <summary>Two columns a level make 256 levels, twice what is read.</summary>
    private const int MaxIndent = 512;

    /// <summary>A run of definitions costs its length squared; this is about half a second.</summary>
    private const long MaxDefinitionCost = 150_000_000;

    /// <summary>
    /// To change the paragraph above, the library looks for it from the start of the text; this many looks are about half a
    /// second.
    /// </summary>
    private const long MaxChangeCost = 600_000_000;

    private const int MaxFootnotes = 10_000;

    private const int MaxDefinitions = 50_000;

    public static void Check(string text)
    {
        var definitions = 0L;
        var cost = 0L;
        var changeCost = 0L;
        var lines = 0;
        var footnotes = 0;
        var total = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var line = text.AsSpan(start, length < 0 ? text.Length - start : length);
            lines++;
            CheckPrefix(line, start);
            var content = line.TrimStart(" \t>");
            if (ChangesParagraph(content) && (changeCost += lines) > MaxChangeCost)
            {
                var mark = content[..1].ToString();
                throw new UnreadableBodyException(start, span => Errors.Markdown.TooManyLines(span, mark));
            }
            if (content.StartsWith("[") && content.Contains("]:", StringComparison.Ordinal))
            {
                definitions++;
                cost += 2 * definitions;
                footnotes += content.StartsWith("[^") ? 1 : 0;
                if (++total > MaxDefinitions || cost > MaxDefinitionCost || footnotes > MaxFootnotes)
                {
                    throw new UnreadableBodyException(start, static span => Errors.Markdown.TooManyMarks(span, "[…]:"));
                }
            }
            else if (content.Length == 0)
            {
                definitions = 0;
            }
            start += line.Length + 1;
        }
    }

    /// <summary>An underlined heading, a definition of a link or footnote, the explanation of a term.</summary>
    private static bool ChangesParagraph(ReadOnlySpan<char> content)
        => !content.IsEmpty && content[0] switch
        {
            '=' or '-' => content.TrimEnd(" \t").IndexOfAnyExcept(content[0]) < 0,
            '[' => content.Contains("]:", StringComparison.Ordinal),
            ':' or '~' => true,
            _ => false,
        };

    private static void CheckPrefix(ReadOnlySpan<char> line, int start)
    {
        if (line.Length < MaxMarks)
        {
            return;
        }
        var marks = 0;
        var indent = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is ' ' or '\t')
            {
                indent += c == '\t' ? 4 : 1;
                continue;
            }
            var length = MarkLength(line[i..]);
            if (length == 0)
            {
                return;
            }
            marks++;
            if (marks > MaxMarks || indent > MaxIndent)
            {
                if (IsThematicBreak(line))
                {
                    return;
                }
                throw new UnreadableBodyException(start, static span => Errors.Markdown.TooDeep(span, "quotes or lists are"));
            }
            i += length - 1;
        }
    }

    /// <summary>The length of a quote or list mark at the start, 0 if there is none.</summary>
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
        {
            return 1;
        }
        var digits = 0;
        while (digits < text.Length && digits < 9 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        var mark = digits < text.Length ? text[digits] : '\0';
        var isMark = digits > 0 ? mark is '.' or ')' : mark is '-' or '+' or '*' or ':';
        var isEnded = digits + 1 == text.Length || text[Math.Min(digits + 1, text.Length - 1)] is ' ' or '\t';
        return isMark && isEnded ? digits + 1 : 0;
    }

    private static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        var mark = line.Trim(" \t")[0];
        return mark is '-' or '*' && line.IndexOfAnyExcept(" \t" + mark) < 0;
    }
}
