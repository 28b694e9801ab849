using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using NewsSite.Markdown.Html;

namespace NewsSite.Markdown.Rendering;

/// <summary>A block of raw HTML: filtered, shown as text or passed through.</summary>
internal sealed class RawBlockElement : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        var writer = (BodyWriter)renderer;
        if (writer.Job.Options.Html == RawHtml.Allow)
        {
            writer.WriteLeafRawLines(obj, true, false);
            return;
        }
        var chunk = RawChunk.Of(obj);
        if (writer.Job.Filter is { } filter)
        {
            writer.EnsureLine();
            filter.WriteBlock(writer, chunk, writer.Job.LastOfHtml.Contains(obj));
            writer.EnsureLine();
        }
        else if (!chunk.IsComment)
        {
            writer.EnsureLine();
            writer.Write("<p>").WriteEscape(chunk.Html.Trim()).WriteLine("</p>");
        }
    }
}
