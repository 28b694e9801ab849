using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Writes names in the letters a to z, for addresses: by a language's own table, letters of other languages by theirs, Latin
/// ones without their marks. Letters of scripts without a table stay, or are left out where nothing but ASCII is wanted.
/// </summary>
public sealed class Transliterator
{
    private const char FirstNotLatin = '\u0370';

    private readonly FrozenDictionary<char, TransliterationRule[]>? _own;
    private readonly FrozenDictionary<char, TransliterationRule[]>[] _foreign;
    private readonly bool _asciiOnly;

    /// <param name="table">One of <see cref="Names"/>; <c>null</c> for a language that has none of its own.</param>
    /// <param name="asciiOnly">Whether letters without a table are left out.</param>
    public Transliterator(string? table, bool asciiOnly)
    {
        _own = table is null ? null : Table(table);
        _foreign = [.. TransliterationTables.OfForeignLetters.Select(Table)];
        _asciiOnly = asciiOnly;
    }

    /// <summary>The tables there are, by their names in the configuration.</summary>
    public static IEnumerable<string> Names => TransliterationTables.ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text in lower case and Latin letters; signs and spaces stay.</summary>
    public string Apply(string text)
    {
        var lower = Lower(Nfc.Normalize(text));
        var result = new StringBuilder(lower.Length + 8);
        for (var i = 0; i < lower.Length;)
        {
            if (RuleAt(lower, i) is { } rule)
            {
                result.Append(rule.Latin);
                i += rule.Letters.Length;
            }
            else
            {
                var codePoint = CodePoint.At(lower, i, out var length);
                Append(result, codePoint);
                i += length;
            }
        }
        return result.ToString();
    }

    private static FrozenDictionary<char, TransliterationRule[]> Table(string name) => TransliterationRule.ReadAll(TransliterationTables.ByName[name]);

    /// <summary>What other languages make of Latin letters does not count.</summary>
    private TransliterationRule? RuleAt(string text, int place)
    {
        var rule = RuleIn(_own, text, place);
        for (var i = 0; rule is null && text[place] >= FirstNotLatin && i < _foreign.Length; i++)
        {
            rule = RuleIn(_foreign[i], text, place);
        }
        return rule;
    }

    private static TransliterationRule? RuleIn(FrozenDictionary<char, TransliterationRule[]>? table, string text, int place)
        => table is not null && table.TryGetValue(text[place], out var rules) ? Array.Find(rules, rule => rule.IsAt(text, place)) : null;

    private void Append(StringBuilder result, int codePoint)
    {
        var kind = CharacterKind.Of(codePoint);
        if (codePoint < 0x80 || kind is CharacterClass.Other or CharacterClass.Invisible)
        {
            CodePoint.Append(result, codePoint);
        }
        else if (kind == CharacterClass.Mark && SortKey.IsAccent(codePoint) && result.Length > 0 && char.IsAsciiLetter(result[^1]))
        {
            // The accent of a letter that has none any more.
        }
        else if (Latin(codePoint) is { } latin)
        {
            result.Append(latin);
        }
        else if (!_asciiOnly)
        {
            CodePoint.Append(result, codePoint);
        }
        else if (kind == CharacterClass.Word)
        {
            result.Append(' ');
        }
    }

    /// <summary>The letter or digit in ASCII; <c>null</c> if it is none of the Latin script.</summary>
    private static string? Latin(int codePoint)
        => codePoint == 'ə' ? "e"
            : codePoint == 'ĸ' ? "k"
            : SortKey.For(char.ConvertFromUtf32(codePoint)) is { Length: > 0 } key && Ascii.IsValid(key) ? key
            : CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(codePoint), 0) is >= 0 and var digit ? digit.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string Lower(string text)
    {
        var lower = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i, out var length);
            i += length;
            CodePoint.Append(lower, codePoint == 'İ' ? 'i' : CodePoint.ToLower(codePoint));
        }
        return lower.ToString();
    }
}
