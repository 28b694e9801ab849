using System.Buffers;

namespace NewsSite.Yaml;

/// <summary>The scalars that <see cref="PlainYaml"/> knows. Each lies in one line; a length of 0 says that it is another's to read.</summary>
internal static class PlainScalar
{
    private const int MaxKeyLength = 64;

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>What no value holds here but the end of its line: controls, and what ends a line or means nothing in YAML 1.1.</summary>
    private static readonly char[] Odd =
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '\u2028', '\u2029', '\uFEFF'];

    /// <summary>Signs that mean something at the start of a value without quotes.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create([.. Odd, .. " -?:,[]{}#&*!|>'\"%@`"]);

    private static readonly SearchValues<char> EndsOfBlock = SearchValues.Create([.. Odd, ':', '#']);
    private static readonly SearchValues<char> EndsOfItem = SearchValues.Create([.. Odd, .. ":#,[]{}"]);
    private static readonly SearchValues<char> EndsOfSingle = SearchValues.Create([.. Odd, '\'']);
    private static readonly SearchValues<char> EndsOfDouble = SearchValues.Create([.. Odd, '"', '\\']);

    /// <summary>Of a key that a colon and a space or the line's end follow.</summary>
    public static int KeyLength(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, MaxKeyLength)].IndexOfAnyExcept(KeyLetters);
        return length > 0 && text[0] != '-' && text[length] == ':' && (length + 1 == text.Length || text[length + 1] is ' ' or '\n' or '\r') ? length : 0;
    }

    /// <summary>Of a scalar without quotes, up to the end of its line or, in brackets, of its item.</summary>
    public static int Length(ReadOnlySpan<char> text, bool inBrackets)
    {
        if (Signs.Contains(text[0]))
        {
            return 0;
        }
        var ends = inBrackets ? EndsOfItem : EndsOfBlock;
        for (var at = 1; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(ends);
            at = next < 0 ? text.Length : at + next;
            if (at == text.Length || IsEnd(text, at, inBrackets))
            {
                return text[..at].TrimEnd(' ').Length;
            }
            if (!IsText(text, at, inBrackets))
            {
                return 0;
            }
        }
        return text.Length;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at, bool inBrackets)
        => text[at] is '\n' or '\r' || (inBrackets && text[at] is ',' or ']');

    /// <summary>Whether a colon or a number sign is a character as any other: <c>12:30</c>, <c>C#</c>.</summary>
    private static bool IsText(ReadOnlySpan<char> text, int at, bool inBrackets) => text[at] switch
    {
        ':' => !inBrackets && at + 1 < text.Length && text[at + 1] > ' ',
        '#' => text[at - 1] != ' ',
        _ => false,
    };

    /// <summary>Of a scalar with its quotes, which knows no escapes but those of quotes and backslashes.</summary>
    public static int QuotedLength(ReadOnlySpan<char> text)
    {
        var quote = text[0];
        var ends = quote == '"' ? EndsOfDouble : EndsOfSingle;
        for (var at = 1; at < text.Length; at += 2)
        {
            var next = text[at..].IndexOfAny(ends);
            if (next < 0)
            {
                return 0;
            }
            at += next;
            var isPair = at + 1 < text.Length && (quote == '"' ? text[at] == '\\' && text[at + 1] is '"' or '\\' : text[at] == '\'' && text[at + 1] == '\'');
            if (!isPair)
            {
                return text[at] == quote ? at + 1 : 0;
            }
        }
        return 0;
    }

    public static string Unquote(ReadOnlySpan<char> quoted)
    {
        var text = quoted[1..^1];
        var escape = quoted[0] == '"' ? '\\' : '\'';
        if (!text.Contains(escape))
        {
            return text.ToString();
        }
        // Each escape here is two characters that stand for the second one.
        Span<char> plain = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            i += text[i] == escape ? 1 : 0;
            plain[length++] = text[i];
        }
        return plain[..length].ToString();
    }
}
