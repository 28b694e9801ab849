using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Unicode normalization form C from our own table, because the runtime's does nothing without ICU
/// (Unicode Standard Annex 15). Text that is already normal, nearly all of it, is only looked through.
/// </summary>
public static class Nfc
{
    // Nothing below the first combining mark decomposes under NFC, combines or reorders.
    private const char FirstOfInterest = '\u0300';

    public static bool IsNormalized(ReadOnlySpan<char> text)
    {
        var start = FirstDoubt(text);
        return start < 0 || text[start..].SequenceEqual(Compose(text[start..]));
    }

    /// <summary>The text in NFC; the same instance if it was. Lone surrogates stay as they are.</summary>
    public static string Normalize(string text)
    {
        var start = FirstDoubt(text);
        if (start < 0)
        {
            return text;
        }
        var composed = Compose(text.AsSpan(start));
        return text.AsSpan(start).SequenceEqual(composed) ? text : string.Concat(text.AsSpan(0, start), composed);
    }

    /// <summary>
    /// Where work has to begin: at the last safe starter before the first character of which the quick check
    /// does not say yes; -1 if there is none.
    /// </summary>
    private static int FirstDoubt(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAnyExceptInRange('\0', (char)(FirstOfInterest - 1));
        if (index < 0)
        {
            return -1;
        }
        var safe = Math.Max(0, index - 1);
        var lastClass = 0;
        while (index < text.Length)
        {
            var codePoint = CodePoint.At(text, index, out var length);
            var properties = codePoint < FirstOfInterest ? 0 : UnicodeData.Properties(codePoint);
            var combiningClass = UnicodeData.CombiningClassOf(properties);
            if (UnicodeData.IsReplaced(properties) || UnicodeData.MayCombine(properties)
                || (combiningClass != 0 && combiningClass < lastClass))
            {
                return safe;
            }
            if (combiningClass == 0)
            {
                safe = index;
            }
            lastClass = combiningClass;
            index += length;
        }
        return -1;
    }

    private static string Compose(ReadOnlySpan<char> text)
    {
        var codePoints = Canonical.Decompose(text);
        var count = ComposeInPlace(codePoints);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < count; i++)
        {
            CodePoint.Append(result, codePoints[i]);
        }
        return result.ToString();
    }

    /// <summary>"Each character C is combined with the last starter L unless it is blocked from it"; returns the new length.</summary>
    private static int ComposeInPlace(List<int> codePoints)
    {
        var count = 0;
        var starter = -1;
        var lastClass = 0;
        foreach (var codePoint in codePoints.ToArray())
        {
            var combiningClass = UnicodeData.CombiningClass(codePoint);
            // Blocked: something of the same or a higher class, or a starter, lies between.
            var blocked = starter < 0 || (count - starter > 1 && (lastClass == 0 || lastClass >= combiningClass));
            var composed = blocked ? -1 : Pair(codePoints[starter], codePoint);
            if (composed >= 0)
            {
                codePoints[starter] = composed;
                continue;
            }
            if (combiningClass == 0)
            {
                starter = count;
            }
            lastClass = combiningClass;
            codePoints[count++] = codePoint;
        }
        return count;
    }

    private static int Pair(int first, int second)
    {
        var hangul = Hangul.Compose(first, second);
        return hangul >= 0 ? hangul : UnicodeData.Compose(first, second);
    }
}
