using System.Globalization;
using System.Text;

namespace NewsSite.Cli.Output;

/// <summary>
/// Text that a stranger may have written, made safe to print: what would move the cursor, change colours, break the line
/// or turn the reading direction is shown as an escape such as <c>\u{1B}</c>. Every script stays as it is.
/// </summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        var first = FirstUnsafe(text);
        if (first < 0)
        {
            return text;
        }
        var visible = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var (codePoint, start, length) in CodePoints(text, first))
        {
            if (IsSafe(codePoint))
            {
                visible.Append(text, start, length);
            }
            else
            {
                visible.Append(Escape(codePoint));
            }
        }
        return visible.ToString();
    }

    public static string Escape(int codePoint) => codePoint switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{{{codePoint:X}}}"),
    };

    public static bool IsSafe(int codePoint)
    {
        if (codePoint < 0x7F)
        {
            return codePoint >= ' ';
        }
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Surrogate => false,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            // The two joiners shape Persian and Sinhala words and emoji; the others in this list are visible signs.
            UnicodeCategory.Format => codePoint is 0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x08E2,
            _ => true,
        };
    }

    /// <summary>A lone half of a surrogate pair comes out as itself.</summary>
    public static IEnumerable<(int CodePoint, int Start, int Length)> CodePoints(string text, int start = 0)
    {
        for (var i = start; i < text.Length;)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            yield return (length == 2 ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i], i, length);
            i += length;
        }
    }

    private static int FirstUnsafe(string text)
    {
        var plain = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        foreach (var (codePoint, start, _) in plain < 0 ? [] : CodePoints(text, plain))
        {
            if (!IsSafe(codePoint))
            {
                return start;
            }
        }
        return -1;
    }
}
