using System.Globalization;

namespace NewsSite.Text;

/// <summary>Sorts characters into classes by the runtime's character data, which needs no ICU.</summary>
internal static class CharacterKind
{
    public static CharacterClass Of(int codePoint)
        => codePoint < 0x80 ? OfAscii((char)codePoint)
            : IsInvisible(codePoint) ? CharacterClass.Invisible
            : CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
            {
                <= UnicodeCategory.OtherLetter => CharacterClass.Word,
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterClass.Mark,
                UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterClass.Word,
                // The keycap's frame around a digit.
                UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharacterClass.Invisible,
                _ => CharacterClass.Other,
            };

    /// <summary>The three that are typed inside words: ' ’ ʼ.</summary>
    public static bool IsApostrophe(int codePoint) => codePoint is '\'' or '\u2019' or '\u02BC';

    private static CharacterClass OfAscii(char c) => char.IsAsciiLetterOrDigit(c) ? CharacterClass.Word : CharacterClass.Other;

    /// <summary>Those that Unicode counts as letters or marks; the others are of category Format.</summary>
    private static bool IsInvisible(int codePoint)
        => codePoint is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164 or 0xFFA0
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
