using System.Collections.Frozen;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Letters that stand elsewhere in an alphabet than their code points do, given by rules such as <c>n&lt;ñ z&lt;å&lt;ä=æ</c>: what
/// follows <c>&lt;</c> is a letter of its own behind the one before it, what follows <c>=</c> the same letter. The first of a rule
/// stands where it always does. A letter may have several characters, such as <c>ch</c>.
/// </summary>
public sealed class LetterOrder
{
    /// <summary>Above every letter of the basic plane, so a letter written as "base + this" comes right after its base.</summary>
    private const char After = '\uFFF0';

    /// <summary>Below <see cref="After"/> and above every letter of the basic plane: a letter of another script comes after those of the own one.</summary>
    private const char Foreign = '\uFFEF';

    private const string UsualRules =
        "ae=æ d=đ=ð h=ħ i=ı=İ l=ł n=ŋ o=ø oe=œ s=ſ ss=ß t=ŧ th=þ σ=ς еւ=և г<ґ<ѓ д<ђ е<є з<ѕ и<і<ї<ј к<ќ л<љ н<њ т<ћ у<ў ч<џ כ=ך מ=ם נ=ן פ=ף צ=ץ";

    private readonly FrozenDictionary<string, string> _places;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly FrozenDictionary<string, string> _names;
    private readonly int _longest;
    private readonly (char First, char Last)? _own;

    /// <summary>An alphabet that differs from <see cref="Usual"/> by some rules.</summary>
    /// <param name="rules">Divided by spaces; none for no difference.</param>
    /// <param name="own">The letters of the script that comes first; <c>null</c> for Latin, which does so anyway.</param>
    public LetterOrder(string rules, (char First, char Last)? own)
        : this(rules, own, Usual)
    {
    }

    private LetterOrder(string rules, (char First, char Last)? own, LetterOrder? usual)
    {
        var places = new Dictionary<string, string>(usual is null ? [] : usual._places, StringComparer.Ordinal);
        var names = new Dictionary<string, string>(usual is null ? [] : usual._names, StringComparer.Ordinal);
        foreach (var rule in rules.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(rule, places, names);
        }
        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
        _byText = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = places.Keys.Max(letter => letter.Length);
        _own = own;
    }

    /// <summary>What holds where no language says otherwise.</summary>
    public static LetterOrder Usual { get; } = new(UsualRules, null, null);

    /// <summary>The place of the letter, small and in NFC, at the head of a text, and how many characters it has; <c>null</c> for one that stands where its code point does.</summary>
    internal string? PlaceAt(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_byText.TryGetValue(text[..length], out var place))
            {
                return place;
            }
        }
        return null;
    }

    /// <summary>Whether a letter belongs to another script than the language's own.</summary>
    internal bool IsForeign(int codePoint)
        => _own is { } own && (codePoint < own.First || codePoint > own.Last) && Rune.TryCreate(codePoint, out var rune) && Rune.IsLetter(rune);

    internal static void AppendForeignMark(StringBuilder key) => key.Append(Foreign);

    /// <summary>The letter with which a sort key begins; empty for an empty one.</summary>
    public string FirstOf(string key)
    {
        var start = key.StartsWith(Foreign) ? 1 : 0;
        if (start == key.Length)
        {
            return "";
        }
        CodePoint.At(key, start, out var length);
        var end = start + length;
        while (end < key.Length && key[end] == After)
        {
            end++;
        }
        var place = key[start..end];
        return _names.GetValueOrDefault(place, place.TrimEnd(After));
    }

    private static void Add(string rule, Dictionary<string, string> places, Dictionary<string, string> names)
    {
        var place = "";
        for (var start = 0; start < rule.Length;)
        {
            var end = rule.AsSpan(start).IndexOfAny('<', '=') is >= 0 and var next ? start + next : rule.Length;
            var letter = rule[start..end];
            if (start == 0)
            {
                place = letter;
            }
            else
            {
                if (rule[start - 1] == '<')
                {
                    place += After;
                    names[place] = letter;
                }
                places[letter] = place;
            }
            start = end + 1;
        }
    }
}
