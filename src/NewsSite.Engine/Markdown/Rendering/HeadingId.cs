using Markdig.Syntax.Inlines;

namespace NewsSite.Markdown.Rendering;

/// <summary>An id that the author chose, as many dialects write it: <c>## Field visits {#field}</c>.</summary>
internal static class HeadingId
{
    /// <summary>Takes the id off the end of the heading's text; <c>null</c> if there is none that an element can carry.</summary>
    public static string? TakeFrom(ContainerInline? heading)
    {
        if (heading?.LastChild is not LiteralInline literal)
        {
            return null;
        }
        var text = literal.Content.AsSpan().TrimEnd();
        var open = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || text[^1] != '}')
        {
            return null;
        }
        var inside = text[(open + 2)..^1];
        var end = inside.IndexOf(' ');
        var id = end < 0 ? inside : inside[..end];
        var leavesText = open > 0 || literal.PreviousSibling is not null;
        if (!leavesText || !IsId(id))
        {
            return null;
        }
        literal.Content.End = literal.Content.Start + text[..open].TrimEnd().Length - 1;
        return id.ToString();
    }

    private static bool IsId(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':'))
            {
                return false;
            }
        }
        return text.Length is > 0 and <= 200 && char.IsLetter(text[0]);
    }
}
