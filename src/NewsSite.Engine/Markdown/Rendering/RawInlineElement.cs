using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using NewsSite.Markdown.Html;

namespace NewsSite.Markdown.Rendering;

/// <summary>One tag of raw HTML inside a paragraph.</summary>
internal sealed class RawInlineElement : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        var writer = (BodyWriter)renderer;
        if (writer.Job.Options.Html == RawHtml.Allow)
        {
            writer.Write(obj.Tag);
            return;
        }
        if (writer.Job.Filter is not { } filter)
        {
            if (!RawChunk.Of(obj).IsComment)
            {
                writer.WriteEscape(obj.Tag);
            }
            return;
        }
        if (filter.WriteInline(writer, RawChunk.Of(obj)) is { } hidden)
        {
            filter.HideUntilEnd(obj, hidden);
        }
    }

    /// <summary>An element opened inside a paragraph ends with it: it must not reach into the rest of the page.</summary>
    public static void CloseOpenTags(BodyWriter writer) => writer.Job.Filter?.CloseInline(writer);
}
