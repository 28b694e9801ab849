namespace NewsSite.Markdown.Html;

/// <summary>
/// The author's elements that are open now. Only an end tag that closes one of them is written, so that a stray one
/// can end neither the article nor an element of ours.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>Deeper than any prose; bounds the search for the element an end tag closes.</summary>
    public const int MaxDepth = 100;

    private readonly List<(string Name, string? Written, bool Inline)> _open = [];

    public bool IsFull => _open.Count >= MaxDepth;

    /// <summary><paramref name="written"/> is the name in the output; <c>null</c> if the start tag was left out.</summary>
    public void Push(string name, string? written, bool inline) => _open.Add((name, written, inline));

    /// <summary>Forgets the elements a start tag ends by itself, such as one <c>&lt;li&gt;</c> the other.</summary>
    public void EndBefore(string next)
    {
        while (_open.Count > 0 && ProseHtml.EndsWith(_open[^1].Name, next))
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>The end tag to write for one the author wrote, if any.</summary>
    public string? End(string name)
    {
        var index = _open.FindLastIndex(element => element.Name == name);
        if (index < 0)
        {
            return null;
        }
        var written = _open[index].Written;
        for (var i = _open.Count - 1; i > index; i--)
        {
            if (ProseHtml.HasOptionalEnd(_open[i].Name))
            {
                _open.RemoveAt(i);
            }
        }
        _open.RemoveAt(index);
        return written;
    }

    /// <summary>End tags of what was opened inside a paragraph.</summary>
    public void EndInline(BodyWriter writer) => EndLast(writer, static element => element.Inline);

    /// <summary>End tags of words' elements left open in a block, which would otherwise colour the rest of the page.</summary>
    public void EndPhrasing(BodyWriter writer) => EndLast(writer, static element => ProseHtml.IsPhrasing(element.Name));

    /// <summary>
    /// Ends a table that stands open between its cells: browsers would put whatever follows in front of it, one by one.
    /// </summary>
    public void EndTable(BodyWriter writer)
    {
        while (_open.FindLastIndex(static element => ProseHtml.IsTablePart(element.Name)) is var last and >= 0
            && _open[last].Name is not ("td" or "th" or "caption"))
        {
            var table = _open.FindLastIndex(last, static element => element.Name == "table");
            _open.RemoveRange(Math.Max(0, table), _open.Count - Math.Max(0, table));
            writer.Write("</table>");
        }
    }

    private void EndLast(BodyWriter writer, Predicate<(string Name, string? Written, bool Inline)> ends)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!ends(_open[i]))
            {
                continue;
            }
            if (_open[i].Written is { } written)
            {
                writer.Write("</").Write(written).Write(">");
            }
            _open.RemoveAt(i);
        }
    }
}
