using System.Globalization;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Finds characters that nobody sees and that change how a title reads: direction controls and zero-width ones.
/// The two joiners are fine where a script or an emoji is written with them.
/// </summary>
public static class Bidi
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int Virama = 9;
    private const int VariationSelector16 = 0xFE0F;

    /// <summary>The first hidden character that can deceive, else the first that cannot, or <c>null</c>.</summary>
    public static HiddenCharacter? FindHidden(string text)
    {
        HiddenCharacter? harmless = null;
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i, out var length);
            if (codePoint >= 0x034F && Name(codePoint) is { } name && !IsAtHome(text, i, codePoint, length))
            {
                var hidden = new HiddenCharacter(i, codePoint, name, IsHarmless(codePoint));
                if (!hidden.IsHarmless)
                {
                    return hidden;
                }
                harmless ??= hidden;
            }
            i += length;
        }
        return harmless;
    }

    /// <summary>Where hidden characters stand.</summary>
    public static IEnumerable<(int Offset, int Length)> AllHidden(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i, out var length);
            if (IsHidden(text, i, codePoint, length))
            {
                yield return (i, length);
            }
            i += length;
        }
    }

    private static bool IsHidden(string text, int at, int codePoint, int length)
        => codePoint >= 0x034F && Name(codePoint) is not null && !IsAtHome(text, at, codePoint, length);

    /// <summary>Keyboards of Arabic, Hebrew, Persian and Hindi type them, and pages one copies from hold them; nothing is lost without them.</summary>
    private static bool IsHarmless(int codePoint) => codePoint is 0x061C or 0x200B or NonJoiner or Joiner or 0x200E or 0x200F or 0x2060 or 0xFEFF;

    /// <summary>The text without its hidden characters, in one pass.</summary>
    public static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i, out var length);
            if (!IsHidden(text, i, codePoint, length))
            {
                result.Append(text, i, length);
            }
            i += length;
        }
        return result.ToString();
    }

    private static string? Name(int codePoint) => codePoint switch
    {
        0x034F => "combining grapheme joiner",
        0x061C => "Arabic letter mark",
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => "Hangul filler",
        0x180E => "Mongolian vowel separator",
        0x200B => "zero-width space",
        NonJoiner => "zero-width non-joiner",
        Joiner => "zero-width joiner",
        0x200E => "left-to-right mark",
        0x200F => "right-to-left mark",
        0x202A => "left-to-right embedding",
        0x202B => "right-to-left embedding",
        0x202C => "end of direction",
        0x202D => "left-to-right override",
        0x202E => "right-to-left override",
        0x2060 => "word joiner",
        >= 0x2061 and <= 0x2064 => "invisible operator",
        0x2066 => "left-to-right isolate",
        0x2067 => "right-to-left isolate",
        0x2068 => "first strong isolate",
        0x2069 => "end of isolate",
        >= 0x206A and <= 0x206F => "format control",
        0xFEFF => "byte order mark",
        >= 0xFFF9 and <= 0xFFFB => "annotation mark",
        >= 0xE0000 and <= 0xE007F => "tag character",
        _ => null,
    };

    private static bool IsAtHome(string text, int index, int codePoint, int length) => codePoint switch
    {
        NonJoiner => JoinsLetters(text, index),
        Joiner => JoinsLetters(text, index) || JoinsEmoji(text, index),
        // A flag such as Scotland's is a black flag and letters in tags.
        >= 0xE0020 and <= 0xE007F => CodePoint.Before(text, index) is 0x1F3F4 or (>= 0xE0020 and <= 0xE007E),
        // Mongolian separates a final vowel with it.
        0x180E => After(text, index + length) is >= 0x1820 and <= 0x1878,
        _ => false,
    };

    /// <summary>Between two letters of a script with joiners; after a virama also at the end of a word.</summary>
    private static bool JoinsLetters(string text, int index)
    {
        var before = CodePoint.Before(text, index);
        return IsJoiningLetter(before)
            && (UnicodeData.CombiningClass(before) == Virama || IsJoiningLetter(After(text, index + 1)));
    }

    private static bool IsJoiningLetter(int codePoint)
        => codePoint is (>= 0x0600 and <= 0x0DFF) or (>= 0x0F00 and <= 0x109F) or (>= 0x1780 and <= 0x18AF)
            or (>= 0x1A20 and <= 0x1BFF) or (>= 0xA800 and <= 0xAAFF) or (>= 0xFB50 and <= 0xFEFC) or (>= 0x10A00 and <= 0x11FFF)
            && CharacterKind.Of(codePoint) is CharacterClass.Word or CharacterClass.Mark;

    private static bool JoinsEmoji(string text, int index)
    {
        var end = index;
        if (end > 0 && text[end - 1] == VariationSelector16)
        {
            end--;
        }
        return IsEmoji(CodePoint.Before(text, end)) && IsEmoji(After(text, index + 1));
    }

    /// <summary>Near enough: a pictograph, a skin tone or one of the arrows that have an emoji form.</summary>
    private static bool IsEmoji(int codePoint)
        => codePoint is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0x2194 and <= 0x2199)
            || (codePoint >= 0x2190 && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.OtherSymbol)
            // Newer pictographs than the runtime's data.
            || codePoint is >= 0x1F300 and <= 0x1FAFF;

    private static int After(string text, int index) => index < text.Length ? CodePoint.At(text, index, out _) : -1;
}
