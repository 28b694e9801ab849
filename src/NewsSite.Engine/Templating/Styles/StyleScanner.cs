namespace NewsSite.Templating.Styles;

/// <summary>Cuts a style sheet into tokens, by the rules of CSS Syntax 3 as far as they decide where a token ends.</summary>
internal sealed class StyleScanner(string css)
{
    private int _at;

    public StyleToken Next()
    {
        var start = _at;
        if (start >= css.Length)
        {
            return new StyleToken(StyleTokenKind.End, start, 0);
        }
        var kind = css[start] switch
        {
            ' ' or '\t' or '\n' or '\r' or '\f' => StyleTokenKind.Space,
            '/' when At(start + 1) == '*' => StyleTokenKind.Comment,
            '"' or '\'' => StyleTokenKind.Text,
            var c when IsWord(c) || IsEscape(start) => StyleTokenKind.Word,
            _ => StyleTokenKind.Mark,
        };
        _at = kind switch
        {
            StyleTokenKind.Space => EndOf(start, static c => IsSpace(c)),
            StyleTokenKind.Comment => css.IndexOf("*/", start + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : css.Length,
            StyleTokenKind.Text => EndOfText(start),
            StyleTokenKind.Word => EndOfWord(start),
            _ => start + 1,
        };
        return kind == StyleTokenKind.Word && EndOfAddress(start) is { } last
            ? new StyleToken(StyleTokenKind.Address, start, (_at = last) - start)
            : new StyleToken(kind, start, _at - start);
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '@' or '#' or '.' or '%' || c >= 0x80;

    private char At(int place) => place < css.Length ? css[place] : '\0';

    private bool IsEscape(int place) => At(place) == '\\' && At(place + 1) is not ('\0' or '\n' or '\r' or '\f');

    private int EndOf(int place, Func<char, bool> belongs)
    {
        while (place < css.Length && belongs(css[place]))
        {
            place++;
        }
        return place;
    }

    private int EndOfWord(int place)
    {
        while (place < css.Length && (IsWord(css[place]) || IsEscape(place)))
        {
            place = css[place] == '\\' ? EndOfEscape(place) : place + 1;
        }
        return place;
    }

    /// <summary>The white space behind a character's number is a part of it.</summary>
    private int EndOfEscape(int place)
    {
        var end = place + 1;
        while (end < css.Length && end - place <= 6 && char.IsAsciiHexDigit(css[end]))
        {
            end++;
        }
        return end == place + 1 ? Math.Min(place + 2, css.Length) : end < css.Length && IsSpace(css[end]) ? end + 1 : end;
    }

    /// <summary>A line's end ends a text that is not closed.</summary>
    private int EndOfText(int start)
    {
        var place = start + 1;
        while (place < css.Length && css[place] != css[start] && css[place] is not ('\n' or '\r' or '\f'))
        {
            place += css[place] == '\\' ? 2 : 1;
        }
        return Math.Min(place < css.Length && css[place] == css[start] ? place + 1 : place, css.Length);
    }

    /// <summary>The end of an address without quotation marks whose <c>url</c> has just been read; <c>null</c> if there is none.</summary>
    private int? EndOfAddress(int start)
    {
        if (_at - start != 3 || At(_at) != '(' || !css.AsSpan(start, 3).Equals("url", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var place = EndOf(_at + 1, static c => IsSpace(c));
        if (At(place) is '"' or '\'')
        {
            return null;
        }
        while (place < css.Length && css[place] != ')')
        {
            place += css[place] == '\\' ? 2 : 1;
        }
        return Math.Min(place + 1, css.Length);
    }
}
