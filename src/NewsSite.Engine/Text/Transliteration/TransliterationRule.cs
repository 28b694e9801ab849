using System.Collections.Frozen;

namespace NewsSite.Text;

/// <summary>Writes one or more letters as Latin ones where they stand between certain others; <c>null</c> for between any.</summary>
internal sealed record TransliterationRule(string Letters, string? Before, string? After, string Latin)
{
    private const char Start = '^';
    private const char End = '$';

    /// <summary>The rules of a table by their first letter, in the order in which they are tried.</summary>
    public static FrozenDictionary<char, TransliterationRule[]> ReadAll(string table)
        => table.Split(' ').Select(Read)
            .GroupBy(rule => rule.Letters[0])
            .ToFrozenDictionary(rules => rules.Key, rules => rules.OrderByDescending(rule => rule.Letters.Length).ToArray());

    /// <summary>Whether the letters stand here, in lower case, between letters that the rule allows.</summary>
    public bool IsAt(string text, int place)
        => string.CompareOrdinal(text, place, Letters, 0, Letters.Length) == 0
            && (Before is null || Allows(Before, text, place - 1, Start))
            && (After is null || Allows(After, text, place + Letters.Length, End));

    private static bool Allows(string letters, string text, int place, char edge)
        => place >= 0 && place < text.Length && IsWordPart(text[place]) ? letters.Contains(text[place]) : letters.Contains(edge);

    private static bool IsWordPart(char c) => char.IsLetter(c) || CharacterKind.IsApostrophe(c);

    private static TransliterationRule Read(string rule)
    {
        var equals = rule.IndexOf('=', StringComparison.Ordinal);
        var letters = rule[..equals];
        var before = letters.IndexOf('<', StringComparison.Ordinal);
        var after = letters.IndexOf('>', StringComparison.Ordinal);
        return new TransliterationRule(
            letters[(before + 1)..(after < 0 ? letters.Length : after)],
            before < 0 ? null : letters[..before],
            after < 0 ? null : letters[(after + 1)..],
            rule[(equals + 1)..]);
    }
}
