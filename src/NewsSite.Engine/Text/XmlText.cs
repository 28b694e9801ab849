using System.Buffers;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Characters that no XML 1.0 document may hold, not even escaped: one of them makes a whole feed unreadable.
/// Section 2.2: <c>Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]</c>.
/// </summary>
public static class XmlText
{
    // Surrogates are allowed in pairs, which the search looks at one by one.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')),
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
        '\uFFFE',
        '\uFFFF',
    ]);

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r'))]);

    /// <summary>Where the first forbidden character is, or -1.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        // Most texts have no surrogates, and need no look at single characters.
        if (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return IndexOfForbiddenInDecoded(text);
        }
        var index = 0;
        while (true)
        {
            var next = text[index..].IndexOfAny(Suspects);
            if (next < 0)
            {
                return -1;
            }
            index += next;
            CodePoint.At(text, index, out var length);
            if (length == 1)
            {
                return index;
            }
            index += length;
        }
    }

    /// <summary>
    /// The same for text that was decoded from UTF-8, which has no lone surrogates: two searches that the processor does
    /// many characters at a time, for texts the length of an archive.
    /// </summary>
    public static int IndexOfForbiddenInDecoded(ReadOnlySpan<char> text)
    {
        var control = text.IndexOfAny(Controls);
        var other = (control < 0 ? text : text[..control]).IndexOfAny('\uFFFE', '\uFFFF');
        return other >= 0 ? other : control;
    }

    /// <summary>The text with a space for each forbidden character, so that positions stay what they are.</summary>
    public static string Blank(string text)
    {
        if (IndexOfForbiddenInDecoded(text) < 0)
        {
            return text;
        }
        var characters = text.ToCharArray();
        for (var next = IndexOfForbidden(text); next >= 0;)
        {
            characters[next] = ' ';
            var after = IndexOfForbidden(text.AsSpan(next + 1));
            next = after < 0 ? -1 : next + 1 + after;
        }
        return new string(characters);
    }

    /// <summary>The text without its forbidden characters; the same instance if it has none.</summary>
    public static string Strip(string text)
    {
        var next = IndexOfForbidden(text);
        if (next < 0)
        {
            return text;
        }
        var result = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (next >= 0)
        {
            result.Append(rest[..next]);
            rest = rest[(next + 1)..];
            next = IndexOfForbidden(rest);
        }
        return result.Append(rest).ToString();
    }
}
