using System.Globalization;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Reads HTML character references in plain text fields, where migrated articles still carry them.
/// One pass: <c>&amp;amp;lt;</c> becomes <c>&amp;lt;</c>. Without its semicolon, unknown or out of range, a reference stays text.
/// </summary>
public static class CharacterReferences
{
    // Room for some leading zeros of a number; the names we know are shorter.
    private const int LongestBody = 12;

    /// <summary>The windows-1252 characters that HTML reads the control codes 128 to 159 as; those without one stay references.</summary>
    private const string Windows1252 =
        "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    public static DecodedText Decode(string text)
    {
        var found = Find(text);
        return new DecodedText(Replace(text, found), found.Count);
    }

    /// <summary>All that a text holds, in order.</summary>
    public static IReadOnlyList<CharacterReference> Find(string text)
    {
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
        {
            return [];
        }
        var found = new List<CharacterReference>();
        while (next >= 0)
        {
            if (At(text, next) is { } reference)
            {
                found.Add(reference);
                next = reference.End - 1;
            }
            next = text.IndexOf('&', next + 1);
        }
        return found;
    }

    /// <summary>The text with what some of its references mean in their places.</summary>
    public static string Replace(string text, IReadOnlyCollection<CharacterReference> references)
    {
        if (references.Count == 0)
        {
            return text;
        }
        var (result, end) = (new StringBuilder(text.Length), 0);
        foreach (var reference in references)
        {
            result.Append(text, end, reference.Start - end);
            CodePoint.Append(result, reference.Meaning);
            end = reference.End;
        }
        return result.Append(text, end, text.Length - end).ToString();
    }

    private static CharacterReference? At(string text, int start)
    {
        var rest = text.AsSpan(start);
        var semicolon = rest[..Math.Min(rest.Length, LongestBody + 2)].IndexOf(';');
        if (semicolon < 2)
        {
            return null;
        }
        var body = rest[1..semicolon];
        var codePoint = body[0] == '#' ? Number(body[1..]) : NamedCharacters.Find(body);
        return codePoint <= 0 ? null : new CharacterReference(start, semicolon + 1, codePoint);
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        var parsed = isHex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        if (!parsed)
        {
            return -1;
        }
        return value switch
        {
            '\t' or '\n' or '\r' => value,
            < 0x20 or 0x7F => -1,
            >= 0x80 and < 0xA0 => Windows1252[value - 0x80],
            >= 0xD800 and <= 0xDFFF or > 0x10FFFF => -1,
            // Noncharacters: U+FDD0 to U+FDEF and the last two of each plane.
            >= 0xFDD0 and <= 0xFDEF => -1,
            _ => (value & 0xFFFE) == 0xFFFE ? -1 : value,
        };
    }
}
