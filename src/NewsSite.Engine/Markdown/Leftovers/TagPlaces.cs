namespace NewsSite.Markdown.Leftovers;

/// <summary>Tells from what stands before a template tag what the tag stands for.</summary>
internal static class TagPlaces
{
    public static TagPlace Of(string text, TemplateTag tag)
    {
        var before = text.AsSpan(0, tag.Start);
        var trimmed = before.TrimEnd(" \t");
        if (trimmed.EndsWith("](") || (trimmed.EndsWith("]:") && IsDefinition(trimmed)))
        {
            return TagPlace.Target;
        }
        return before.EndsWith("=\"") || before.EndsWith("='") ? TagPlace.Attribute : TagPlace.Text;
    }

    public static bool StartsLine(string text, int offset)
    {
        var i = offset - 1;
        while (i >= 0 && text[i] is ' ' or '\t')
        {
            i--;
        }
        return i < 0 || text[i] is '\n' or '\r';
    }

    private static bool IsDefinition(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOfAny('\n', '\r') + 1)..];
        return line.TrimStart(' ').StartsWith("[");
    }
}
