using System.Buffers;
using System.Text;
using Markdig.Syntax.Inlines;

namespace NewsSite.Markdown.Typography;

/// <summary>
/// Turns typewriter marks into typographic ones while text is written: quotes by language, apostrophes, dashes, ellipses.
/// Only literal text passes here, so code and addresses are safe; a paragraph that has curly quotes already is left alone.
/// </summary>
internal static class Typographer
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'-.");
    /// <summary>A quotation longer than this is not found, at the price of one mark; unbounded search would be quadratic.</summary>
    private const int Reach = 400;

    private static readonly SearchValues<char> Curly = SearchValues.Create("“”„‟‘‚«»‹›");

    public static bool Concerns(LiteralInline literal, RenderJob job)
        => job.Options.Typography && !IsAddress(literal) && literal.Content.AsSpan().ContainsAny(Marks);

    /// <summary>Appends the literal's text, as it is if <paramref name="job"/> is <c>null</c>.</summary>
    public static void Append(StringBuilder target, LiteralInline literal, RenderJob? job)
    {
        var text = literal.Content.AsSpan();
        if (job is null || !Concerns(literal, job))
        {
            target.Append(text);
            return;
        }
        var style = job.Marks;
        var position = literal.IsFirstCharacterEscaped ? 1 : 0;
        target.Append(text[..position]);
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAny(Marks);
            if (next < 0)
            {
                target.Append(text[position..]);
                return;
            }
            target.Append(text.Slice(position, next));
            position += next;
            position += AppendMark(target, literal, position, style, job);
        }
    }

    /// <summary>Writes the mark at <paramref name="position"/> and returns how many characters it took.</summary>
    private static int AppendMark(StringBuilder target, LiteralInline literal, int position, MarkStyle style, RenderJob job)
    {
        var text = literal.Content.AsSpan();
        var mark = text[position];
        if (mark is '-' or '.')
        {
            var length = RunLength(text[position..], mark);
            if (mark == '-' && length is 2 or 3 && style.HasLongDash && StandsAlone(literal, position, length))
            {
                AppendLongDash(target, text[..position]);
            }
            else
            {
                AppendRun(target, mark, length);
            }
            return length;
        }
        if (job.HasCurlyQuotes(literal))
        {
            target.Append(mark);
            return 1;
        }
        var before = position > 0 ? text[position - 1] : CharBefore(literal);
        var after = position + 1 < text.Length ? text[position + 1] : CharAfter(literal);
        var opens = IsOpening(before, after);
        target.Append(mark == '"'
            ? opens ? style.Open : style.Close
            : Single(opens, before, after, text, position, style));
        return 1;
    }

    public static bool HasCurly(ReadOnlySpan<char> text) => text.ContainsAny(Curly);

    private static string Single(bool opens, char before, char after, ReadOnlySpan<char> text, int position, MarkStyle style)
    {
        if (opens && char.IsLetter(after) && HasClosing(text[(position + 1)..]))
        {
            return style.InnerOpen;
        }
        var closesWord = !opens && !char.IsLetterOrDigit(after);
        return closesWord && ((before != 's' && char.IsPunctuation(before)) || HasOpening(text[..position])) ? style.InnerClose : "’";
    }

    /// <summary>Whether the last single quote before, if it is not too far away, is one that opens a quotation.</summary>
    private static bool HasOpening(ReadOnlySpan<char> text)
    {
        for (var start = Math.Max(0, text.Length - Reach); text.Length > start && text[start..].LastIndexOf('\'') is >= 0 and var at;)
        {
            at += start;
            var after = at + 1 < text.Length ? text[at + 1] : '\0';
            if (char.IsLetter(after) && IsOpening(at > 0 ? text[at - 1] : '\0', after))
            {
                return true;
            }
            // An apostrophe within a word, as in can't, closes nothing.
            if (!char.IsLetterOrDigit(after))
            {
                return false;
            }
            text = text[..at];
        }
        return false;
    }

    /// <summary>A single quote that nothing closes is an apostrophe: 'tis.</summary>
    private static bool HasClosing(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, Reach)];
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\'' && !char.IsWhiteSpace(rest[i - 1]) && (i + 1 == rest.Length || !char.IsLetterOrDigit(rest[i + 1])))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOpening(char before, char after)
        => (before == '\0' || char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '=' or '"' or '\'' or '“' or '«')
            && after != '\0' && !char.IsWhiteSpace(after);

    private static int RunLength(ReadOnlySpan<char> text, char mark)
    {
        var end = text.IndexOfAnyExcept(mark);
        return end < 0 ? text.Length : end;
    }

    private static bool StandsAlone(LiteralInline literal, int position, int length)
    {
        var text = literal.Content.AsSpan();
        var before = position > 0 ? text[position - 1] : CharBefore(literal);
        var after = position + length < text.Length ? text[position + length] : CharAfter(literal);
        return (before == '\0' || char.IsWhiteSpace(before)) && (after == '\0' || char.IsWhiteSpace(after));
    }

    /// <summary>Puts a no-break space in place of the one that was written last, so that no line starts with the dash.</summary>
    private static void AppendLongDash(StringBuilder target, ReadOnlySpan<char> before)
    {
        if (before is [.., ' '])
        {
            target.Length--;
            target.Append('\u00A0');
        }
        target.Append('—');
    }

    private static void AppendRun(StringBuilder target, char mark, int length)
    {
        _ = (mark, length) switch
        {
            ('.', 3) => target.Append('…'),
            ('-', 2) => target.Append('–'),
            ('-', 3) => target.Append('—'),
            _ => target.Append(mark, length),
        };
    }

    private static bool IsAddress(LiteralInline literal) => literal.Parent is LinkInline { IsAutoLink: true };

    private static char CharBefore(Inline inline)
    {
        for (Inline? current = inline; current is not null; current = current.Parent)
        {
            if (current.PreviousSibling is { } previous)
            {
                return Edge(previous, first: false);
            }
        }
        return '\0';
    }

    private static char CharAfter(Inline inline)
    {
        for (Inline? current = inline; current is not null; current = current.Parent)
        {
            if (current.NextSibling is { } next)
            {
                return Edge(next, first: true);
            }
        }
        return '\0';
    }

    private static char Edge(Inline inline, bool first)
    {
        while (inline is ContainerInline container)
        {
            if ((first ? container.FirstChild : container.LastChild) is not { } child)
            {
                return 'x';
            }
            inline = child;
        }
        return inline switch
        {
            LiteralInline { Content.Length: > 0 } literal => first ? literal.Content.AsSpan()[0] : literal.Content.AsSpan()[^1],
            LineBreakInline => ' ',
            HtmlEntityInline { Transcoded.Length: > 0 } entity => first ? entity.Transcoded.AsSpan()[0] : entity.Transcoded.AsSpan()[^1],
            _ => 'x',
        };
    }
}
