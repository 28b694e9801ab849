using System.Text;
using NewsSite.Text;

namespace NewsSite.Languages;

/// <summary>
/// The order in which a language's dictionaries list words, and the letter under which they do: å after z in Swedish, ch after h
/// in Czech, words in the language's own script before those in others. By CLDR's rules, without the finer ones about accents and capitals;
/// Chinese characters stand in the order of Unicode, which is by radicals.
/// </summary>
public sealed class Alphabet
{
    /// <summary>The consonants with which syllables of Hangul begin; doubled ones stand under the simple one.</summary>
    private const string HangulLeads = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const int SyllablesPerLead = 588;

    private readonly string _language;
    private readonly LetterOrder _order;

    private Alphabet(string language)
    {
        _language = language;
        var rules = AlphabetTable.RulesOf(LanguageTag.Primary(language));
        var own = Script.RangeOf(language);
        _order = rules.Length == 0 && own is null ? LetterOrder.Usual : new LetterOrder(rules, own);
    }

    public static Alphabet Of(string language) => new(language);

    /// <summary>A key whose ordinal order is that of the alphabet. Equal keys are the caller's to break, by the text itself.</summary>
    public string KeyOf(string text) => SortKey.For(LetterCase.ToLower(text, _language), _order);

    /// <summary>The letter under which an index lists a name; <c>#</c> for a name that starts with no letter.</summary>
    public string InitialOf(string name)
    {
        for (var i = 0; i < name.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(name, i, out var rune);
            if (isWhole && Rune.IsLetter(rune))
            {
                return Index(_order.FirstOf(KeyOf(name[i..])));
            }
            if (isWhole && Rune.IsDigit(rune))
            {
                break;
            }
            i += isWhole ? rune.Utf16SequenceLength : 1;
        }
        return "#";
    }

    private string Index(string letter) => letter switch
    {
        "" => "#",
        [>= FirstSyllable and <= LastSyllable] => HangulLeads[(letter[0] - FirstSyllable) / SyllablesPerLead].ToString(),
        [>= '\u3041' and <= '\u3096'] => Kana.RowOf(letter[0]) ?? letter,
        // Georgian has capitals, but none at the head of words.
        [>= '\u10D0' and <= '\u10FF'] => letter,
        [var first, .. { Length: > 0 } rest] when !char.IsSurrogate(first) => LetterCase.ToUpper(first.ToString(), _language) + rest,
        _ => LetterCase.ToUpper(letter, _language),
    };
}
