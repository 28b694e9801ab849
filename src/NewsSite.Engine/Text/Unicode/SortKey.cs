using System.Text;

namespace NewsSite.Text;

/// <summary>
/// A key whose ordinal order is a decent A–Z order in any script: without case, accents and punctuation.
/// Not a language's own order (Swedish Å sorts as A). Equal keys are the caller's to break, by the text itself.
/// </summary>
public static class SortKey
{
    // Above every letter of the basic plane, so a letter written as "base + this" comes right after its base.
    private const char After = '\uFFF0';

    private const int CyrillicShortI = 0x0439;

    public static string For(string text)
    {
        var key = new StringBuilder(text.Length);
        var pendingSpace = false;
        var normal = Nfc.Normalize(text);
        for (var i = 0; i < normal.Length;)
        {
            var codePoint = CodePoint.ToLower(CodePoint.At(normal, i, out var length));
            i += length;
            if (IsSpace(codePoint))
            {
                pendingSpace = key.Length > 0;
                continue;
            }
            if (IsDropped(codePoint))
            {
                continue;
            }
            if (pendingSpace)
            {
                key.Append(' ');
                pendingSpace = false;
            }
            AppendLetter(key, codePoint);
        }
        return key.ToString();
    }

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

    private static void AppendLetter(StringBuilder key, int codePoint)
    {
        if (codePoint < 0x80 || Hangul.IsSyllable(codePoint) || codePoint == CyrillicShortI)
        {
            CodePoint.Append(key, codePoint);
        }
        else if (Letter(codePoint) is { } letter)
        {
            key.Append(letter);
        }
        else if (UnicodeData.TryDecompose(codePoint, out var first, out var second))
        {
            AppendLetter(key, first);
            if (second != 0 && !IsAccent(second))
            {
                AppendLetter(key, second);
            }
        }
        else
        {
            CodePoint.Append(key, codePoint);
        }
    }

    /// <summary>Letters that do not decompose but belong beside another, and Cyrillic ones that their code point puts after я.</summary>
    private static string? Letter(int codePoint) => codePoint switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' or 'İ' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        'ſ' => "s",
        'ς' => "σ",
        'ґ' or 'ѓ' => $"г{After}",
        'ђ' => $"д{After}",
        'є' => $"е{After}",
        'ѕ' => $"з{After}",
        'і' => $"и{After}",
        'ї' => $"и{After}{After}",
        'ј' => $"и{After}{After}{After}",
        'ќ' => $"к{After}",
        'љ' => $"л{After}",
        'њ' => $"н{After}",
        'ћ' => $"т{After}",
        'ў' => $"у{After}",
        'џ' => $"ч{After}",
        _ => null,
    };
}
