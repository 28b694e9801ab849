using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>Takes a byline as reporters write it, <c>By Jo Reporter and Mara Quist</c>, apart into the names that are probably in it.</summary>
public static class BylineNames
{
    private const StringSplitOptions Words = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly string[] Joints = [" and ", " & "];

    /// <summary>The names; the text itself if it is one.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        var byline = text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : text;
        var names = byline.Split(',', Words).SelectMany(SplitPair).ToImmutableArray();
        return names.IsEmpty ? [text] : names;
    }

    /// <summary>What stands between two words with capitals may also be part of one name; the reader of the hint knows.</summary>
    private static string[] SplitPair(string text)
    {
        text = text.StartsWith("and ", StringComparison.Ordinal) ? text[4..].Trim() : text;
        var names = text.Split(Joints, Words);
        return Array.TrueForAll(names, name => char.IsUpper(name[0])) ? names : [text];
    }
}
