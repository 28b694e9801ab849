using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>Takes a byline as reporters write it, <c>By Jo Reporter and Mara Quist</c>, apart into the names that are probably in it.</summary>
public static class BylineNames
{
    private const StringSplitOptions Words = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly FrozenSet<string> Honorifics = FrozenSet.ToFrozenSet(
        ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Dame", "Rev", "Herr", "Frau", "Señor", "Señora", "Monsieur", "Madame"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Jobs = FrozenSet.ToFrozenSet(
        ["Reporter", "Editor", "Correspondent", "Columnist", "Writer", "Photographer"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Joints = [" and ", " & "];

    /// <summary>The names; the text itself if it is one.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        var byline = text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : text;
        var names = byline.Split(',', Words).SelectMany(SplitPair).ToImmutableArray();
        return names.IsEmpty ? [text] : names;
    }

    /// <summary>An honorific before a name or a job behind it; <c>null</c> if there is none.</summary>
    public static string? TitleIn(string name)
    {
        var words = name.Split(' ', Words);
        return words.Length < 2 ? null
            : Honorifics.Contains(words[0].TrimEnd('.')) ? words[0]
            : words.Length > 2 && Jobs.Contains(words[^1]) ? words[^1]
            : null;
    }

    /// <summary>Whether a byline names an author, at least by surname.</summary>
    public static bool Mentions(string byline, Author author)
        => author.Source is { } record && record.Also.Any(name => byline.Contains(name, StringComparison.OrdinalIgnoreCase))
            || byline.Contains(author.Title.Split(' ', Words).LastOrDefault() ?? author.Title, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between two words with capitals may also be part of one name; the reader of the hint knows.</summary>
    private static string[] SplitPair(string text)
    {
        text = text.StartsWith("and ", StringComparison.Ordinal) ? text[4..].Trim() : text;
        var names = text.Split(Joints, Words);
        return Array.TrueForAll(names, name => char.IsUpper(name[0])) ? names : [text];
    }
}
