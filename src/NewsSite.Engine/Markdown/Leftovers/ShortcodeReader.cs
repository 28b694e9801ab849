namespace NewsSite.Markdown.Leftovers;

/// <summary>A shortcode of WordPress: <c>[caption width="300"]</c>, <c>[/caption]</c>, <c>[vc_row]</c>.</summary>
internal readonly record struct Shortcode(int Start, int End, string Name, bool IsEnd);

/// <summary>Tells shortcodes from words in brackets and from links of Markdown.</summary>
internal static class ShortcodeReader
{
    private const int MaxLength = 2_000;

    private static readonly string[] Names = ["caption", "wp_caption", "gallery", "embed", "audio", "video", "playlist"];

    /// <summary>Of builders of pages, whose shortcodes have many names.</summary>
    private static readonly string[] Families = ["vc_", "et_pb_", "fusion_"];

    /// <summary>Brackets are rare in a text, so that each is looked at: a search for all the names at once took a twentieth of the render phase.</summary>
    public static bool Concerns(string text)
    {
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (StartsWithName(text.AsSpan(at + 1)))
            {
                return true;
            }
        }
        return false;
    }

    public static Shortcode? At(string text, int start)
    {
        if (start > 0 && text[start - 1] is '\\' or '[' or '!')
        {
            return null;
        }
        var isEnd = start + 1 < text.Length && text[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < text.Length && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '_' or '-'))
        {
            nameEnd++;
        }
        if (nameEnd >= text.Length || text[nameEnd] is not (' ' or ']') || !IsName(text.AsSpan(nameStart, nameEnd - nameStart)))
        {
            return null;
        }
        var rest = text.AsSpan(nameEnd, Math.Min(MaxLength, text.Length - nameEnd));
        var end = rest.IndexOf(']');
        if (end < 0 || rest[..end].Contains('\n') || (end + 1 < rest.Length && rest[end + 1] is '(' or ':'))
        {
            return null;
        }
        var code = new Shortcode(start, nameEnd + end + 1, text[nameStart..nameEnd], isEnd);
        return isEnd || rest[..end].Contains('=') || IsPaired(code) ? code : null;

        // "[video]" may be a word; with attributes, of a family or with an end it is not.
        bool IsPaired(Shortcode opening)
            => (opening.Name == "gallery" && !text.Contains("[gallery]:", StringComparison.Ordinal)) || opening.Name.Contains('_') || text.AsSpan(opening.End, Math.Min(MaxLength, text.Length - opening.End)).Contains($"[/{opening.Name}]", StringComparison.Ordinal);
    }

    private static bool StartsWithName(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name))
            {
                return true;
            }
        }
        return IsOfFamily(text);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var known in Names)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }
        return IsOfFamily(name);
    }

    private static bool IsOfFamily(ReadOnlySpan<char> name)
    {
        foreach (var family in Families)
        {
            if (name.StartsWith(family))
            {
                return true;
            }
        }
        return false;
    }
}
