using System.Text;

namespace NewsSite.Text;

/// <summary>
/// A key whose ordinal order is that of an alphabet: without case, accents and punctuation. Equal keys are the caller's to
/// break, by the text itself.
/// </summary>
public static class SortKey
{
    private const int CyrillicShortI = 0x0439;

    /// <summary>The key in the order that holds for all languages at once, in which Swedish Å is an A.</summary>
    public static string For(string text) => For(text, LetterOrder.Usual);

    public static string For(string text, LetterOrder order)
    {
        var key = new StringBuilder(text.Length);
        var pendingSpace = false;
        var small = Small(Nfc.Normalize(text));
        for (var i = 0; i < small.Length;)
        {
            var place = order.PlaceAt(small.AsSpan(i), out var length);
            var codePoint = CodePoint.At(small, i, out var first);
            i += place is null ? first : length;
            if (place is null && IsSpace(codePoint))
            {
                pendingSpace = key.Length > 0;
                continue;
            }
            if (place is null && IsDropped(codePoint))
            {
                continue;
            }
            if (pendingSpace)
            {
                key.Append(' ');
                pendingSpace = false;
            }
            if (order.IsForeign(codePoint))
            {
                LetterOrder.AppendForeignMark(key);
            }
            if (place is not null)
            {
                key.Append(place);
            }
            else
            {
                AppendLetter(key, codePoint, order);
            }
        }
        return key.ToString();
    }

    /// <summary>In small letters; and as it is spoken, where a vowel is written before its consonant.</summary>
    private static string Small(string text)
    {
        var small = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            CodePoint.Append(small, CodePoint.ToLower(CodePoint.At(text, i, out var length)));
            i += length;
        }
        for (var i = 1; i < small.Length; i++)
        {
            if (IsVowelInFront(small[i - 1]) && char.IsLetter(small[i]) && !IsVowelInFront(small[i]))
            {
                (small[i - 1], small[i]) = (small[i], small[i - 1]);
                i++;
            }
        }
        return small.ToString();
    }

    /// <summary>Of Thai and Lao.</summary>
    private static bool IsVowelInFront(char c) => c is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    private static bool IsSpace(int codePoint)
        => !CharacterKind.IsApostrophe(codePoint) && CharacterKind.Of(codePoint) == CharacterClass.Other;

    private static bool IsDropped(int codePoint)
        => CharacterKind.IsApostrophe(codePoint) || CharacterKind.Of(codePoint) == CharacterClass.Invisible || IsAccent(codePoint);

    /// <summary>
    /// Marks that change a letter a little, by combining class. Not the vowel signs and viramas of Indic scripts
    /// nor the vowels of Thai, Lao and Tibetan: those are as good as letters.
    /// </summary>
    internal static bool IsAccent(int codePoint)
        => UnicodeData.CombiningClass(codePoint) is 1 or 7 or 8 or (>= 10 and <= 36) or 107 or 122 or (>= 200 and <= 240);

    private static void AppendLetter(StringBuilder key, int codePoint, LetterOrder order)
    {
        if (codePoint < 0x80 || Hangul.IsSyllable(codePoint) || codePoint == CyrillicShortI)
        {
            CodePoint.Append(key, codePoint);
        }
        else if (codePoint < 0x10000 && order.PlaceAt([(char)codePoint], out _) is { } place)
        {
            key.Append(place);
        }
        else if (Kana.Plain(codePoint) is var plain && plain != codePoint)
        {
            AppendLetter(key, plain, order);
        }
        else if (UnicodeData.TryDecompose(codePoint, out var first, out var second))
        {
            AppendLetter(key, first, order);
            if (second != 0 && !IsAccent(second))
            {
                AppendLetter(key, second, order);
            }
        }
        else
        {
            CodePoint.Append(key, codePoint);
        }
    }
}
