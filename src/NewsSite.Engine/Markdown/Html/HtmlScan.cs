namespace NewsSite.Markdown.Html;

/// <summary>Looks for hidden elements from front to back; in comments, scripts and styles there are none.</summary>
internal sealed class HtmlScan(string text, bool isWanted)
{
    private int _from;
    private bool _hasCommentEnd = true;

    public HiddenElement? HiddenAt(int position)
    {
        if (!isWanted || position < _from || IsEscaped(position))
        {
            return null;
        }
        _from = EndOfUnseen(position);
        return _from > position ? null : HiddenElement.At(text, position);
    }

    private bool IsEscaped(int position) => position > 0 && text[position - 1] == '\\' && (position < 2 || text[position - 2] != '\\');

    private int EndOfUnseen(int position)
    {
        var rest = text.AsSpan(position);
        if (rest.StartsWith("<!--"))
        {
            // One without an end is no comment to Markdown, or hides the rest by itself.
            _hasCommentEnd = _hasCommentEnd && rest.Contains("-->", StringComparison.Ordinal);
            return _hasCommentEnd ? position + rest.IndexOf("-->") : position;
        }
        var end = rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : null;
        return end is null ? position : rest.IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? position + found : text.Length;
    }
}
