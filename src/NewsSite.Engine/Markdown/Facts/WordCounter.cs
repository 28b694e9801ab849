namespace NewsSite.Markdown.Facts;

/// <summary>
/// Counts the words a reader sees, roughly: stretches between spaces that hold a letter or digit, without tags and link
/// targets; each Chinese, Japanese or Korean ideograph counts as one.
/// </summary>
internal static class WordCounter
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (c is ' ' or '\n' or '\r' or '\t')
            {
                inWord = false;
            }
            else if (c < '\u0080')
            {
                i = Skip(text, i, ref inWord);
            }
            else if (IsIdeograph(c))
            {
                words++;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
        }
        return words;
    }

    /// <summary>Jumps over what is not seen and returns its last character; a bound on each jump keeps the pass linear.</summary>
    private static int Skip(ReadOnlySpan<char> text, int i, ref bool inWord)
    {
        var rest = text.Slice(i, Math.Min(2_000, text.Length - i));
        var length = rest switch
        {
            [']', '(', ..] => TargetLength(rest),
            ['<', '!', '-', '-', ..] => LengthTo(rest, "-->"),
            ['<', '/', ..] => LengthTo(rest, ">"),
            ['<', var c, ..] when char.IsAsciiLetter(c) && !IsAutolink(rest) => LengthTo(rest, ">"),
            ['{', '{', ..] => LengthTo(rest, "}}"),
            ['{', '%', ..] => LengthTo(rest, "%}"),
            _ => 0,
        };
        if (length == 0)
        {
            return i;
        }
        if (text[i] == '<')
        {
            // "a<br>b" are two words, "a<b>b</b>" is rarely written.
            inWord = false;
        }
        return i + length - 1;
    }

    private static bool IsAutolink(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" >\n");
        return end > 0 && rest[..end].ContainsAny(':', '@');
    }

    /// <summary>From the bracket to the end of the address; a title counts as words.</summary>
    private static int TargetLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" )\n");
        return end < 0 ? 0 : end + 1;
    }

    private static int LengthTo(ReadOnlySpan<char> rest, string end)
    {
        var length = rest.IndexOf(end);
        return length < 0 ? 0 : length + end.Length;
    }

    private static bool IsIdeograph(char c)
        => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\u3040' and <= '\u30FF' or >= '\uF900' and <= '\uFAFF';
}
