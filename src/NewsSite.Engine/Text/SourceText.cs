using NewsSite.Diagnostics;

namespace NewsSite.Text;

/// <summary>
/// The text of a file with its line starts, to turn offsets into positions. Line ends are LF, CRLF or a lone CR.
/// </summary>
public sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Relative to the site's root, forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public TextPosition PositionAt(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
        {
            line = ~line - 1;
        }
        return new TextPosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The first place of some text between two positions.</summary>
    public SourceSpan? Find(string text, SourceSpan within)
    {
        var start = OffsetOf(within.Start);
        var end = Math.Max(start, OffsetOf(within.End));
        var at = Text.AsSpan(start, end - start).IndexOf(text, StringComparison.Ordinal);
        return at < 0 ? null : Span(start + at, text.Length);
    }

    /// <summary>The first place of some text.</summary>
    public SourceSpan? Find(string text)
        => Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at ? Span(at, text.Length) : null;

    /// <summary>Where a position is in the text; the end of the text for one behind it.</summary>
    public int OffsetOf(TextPosition position)
        => position.Line > _lineStarts.Count ? Text.Length : Math.Min(Text.Length, _lineStarts[position.Line - 1] + position.Column - 1);

    public SourceSpan Span(int offset, int length = 1)
        => new(Path, PositionAt(offset), PositionAt(Math.Min(Text.Length, offset + length)));
}
