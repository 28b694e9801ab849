using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsSite.Markdown.Html;

/// <summary>A stretch of the author's HTML, free of quote and list marks, and where each of its lines stands.</summary>
internal sealed class RawChunk
{
    private readonly List<(int Chunk, int Source)> _lines;

    private RawChunk(string html, List<(int Chunk, int Source)> lines)
    {
        Html = html;
        _lines = lines;
    }

    public string Html { get; }

    /// <summary>Nothing but one comment, which nobody is to see.</summary>
    public bool IsComment
    {
        get
        {
            var html = Html.AsSpan().Trim();
            return html.StartsWith("<!--") && html[2..].IndexOf("-->") is var end && end >= 0 && end + 5 == html.Length;
        }
    }

    public static RawChunk Of(HtmlInline inline) => new(inline.Tag, [(0, inline.Span.Start)]);

    public static RawChunk Of(HtmlBlock block)
    {
        var html = new StringBuilder();
        var lines = new List<(int, int)>(block.Lines.Count);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            lines.Add((html.Length, line.Slice.Start));
            html.Append(line.Slice.AsSpan()).Append('\n');
        }
        return new RawChunk(html.ToString(), lines);
    }

    /// <summary>The offset in the body's text of an offset in <see cref="Html"/>.</summary>
    public int ToBody(int offset)
    {
        var low = 0;
        var high = _lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Chunk <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }
        return _lines.Count == 0 ? 0 : _lines[low].Source + offset - _lines[low].Chunk;
    }
}
