using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsSite.Diagnostics;

namespace NewsSite.Yaml;

/// <summary>
/// Mends of a value where its file writes it as it is read: in one line, without quotes or between two. Of one with escapes,
/// or that was folded out of several lines, nobody knows here where a part of it stands, so it has none.
/// </summary>
public static class ScalarMends
{
    private const string Opening = "“„‟«‘‚‹";
    private const string Closing = "”“»’‘›";

    /// <summary>Puts another text in the place of a part of the value.</summary>
    public static ImmutableArray<TextEdit> Replace(string path, Located<string> value, int index, int length, string text)
        => PlaceOf(value, index) is { } place ? [new TextEdit(path, place, value.Value.Substring(index, length), text)] : [];

    /// <summary>
    /// Whether a character can stand at a place of the value as it is: people see it, and neither in quotes nor without it begins,
    /// ends or escapes anything.
    /// </summary>
    public static bool CanHold(Located<string> value, int index, int character)
        => !Rune.IsValid(character) ? false
            : character is '"' or '\'' ? index > 0 && PlaceOf(value, 0) == value.Start
            : character < 0x80 ? char.IsAsciiLetterOrDigit((char)character) || character is '&' or '<' or '>'
            : Rune.GetUnicodeCategory(new Rune(character)) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Makes straight quotes of the curly ones around a value that is no sentence: word processors curl them.</summary>
    public static ImmutableArray<TextEdit> Straighten(string path, Located<string> value)
    {
        var text = value.Value;
        var isQuoted = text.Length > 2 && Opening.Contains(text[0]) && Closing.Contains(text[^1]) && text.AsSpan(1, text.Length - 2).IndexOfAny('"', '\\') < 0;
        return isQuoted && PlaceOf(value, 0) == value.Start
            ? [.. Replace(path, value, 0, 1, "\""), .. Replace(path, value, text.Length - 1, 1, "\"")]
            : [];
    }

    private static TextPosition? PlaceOf(Located<string> value, int index)
        => value.Start.Line != value.End.Line ? null : (value.End.Column - value.Start.Column - value.Value.Length) switch
        {
            0 => value.Start with { Column = value.Start.Column + index },
            2 => value.Start with { Column = value.Start.Column + 1 + index },
            _ => null,
        };
}
