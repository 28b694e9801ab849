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
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
        {
            return new DecodedText(text, 0);
        }
        var result = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        var count = 0;
        while (next >= 0)
        {
            result.Append(rest[..next]);
            rest = rest[next..];
            var length = AppendReference(result, rest);
            if (length > 0)
            {
                count++;
            }
            else
            {
                result.Append('&');
                length = 1;
            }
            rest = rest[length..];
            next = rest.IndexOf('&');
        }
        return count == 0 ? new DecodedText(text, 0) : new DecodedText(result.Append(rest).ToString(), count);
    }

    /// <summary>Appends what the reference at the start of <paramref name="text"/> means and returns its length; 0 if it is none.</summary>
    private static int AppendReference(StringBuilder target, ReadOnlySpan<char> text)
    {
        var semicolon = text[..Math.Min(text.Length, LongestBody + 2)].IndexOf(';');
        if (semicolon < 2)
        {
            return 0;
        }
        var body = text[1..semicolon];
        var codePoint = body[0] == '#' ? Number(body[1..]) : NamedCharacters.Find(body);
        if (codePoint <= 0)
        {
            return 0;
        }
        CodePoint.Append(target, codePoint);
        return semicolon + 1;
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
