using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsSite.Markdown.Rendering;

/// <summary>A paragraph; one that holds a picture alone becomes a figure with the picture's title as caption.</summary>
internal sealed class ParagraphElement : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        var writer = (BodyWriter)renderer;
        if (obj.Inline?.FirstChild is null)
        {
            return;
        }
        MarkdownSlips.Report(obj, writer.Job);
        if (writer.ImplicitParagraph)
        {
            writer.WriteLeafInline(obj);
            RawInlineElement.CloseOpenTags(writer);
            return;
        }
        if (!writer.IsFirstInContainer)
        {
            writer.EnsureLine();
        }
        if (SinglePicture(obj.Inline) is { } picture)
        {
            WriteFigure(writer, picture);
            return;
        }
        var output = ((StringWriter)writer.Writer).GetStringBuilder();
        var start = output.Length;
        writer.Write("<p>");
        writer.WriteLeafInline(obj);
        RawInlineElement.CloseOpenTags(writer);
        if (output.Length == start + 3)
        {
            // All that stood here was removed.
            output.Length = start;
            return;
        }
        writer.WriteLine("</p>");
    }

    private static LinkInline? SinglePicture(ContainerInline inline)
        => inline.FirstChild is LinkInline { IsImage: true } picture && picture.NextSibling is null ? picture : null;

    private static void WriteFigure(BodyWriter writer, LinkInline picture)
    {
        // Written first and without the frame, which a dead picture must not leave behind.
        var output = ((StringWriter)writer.Writer).GetStringBuilder();
        var start = output.Length;
        writer.Write("<figure>");
        if (!LinkElement.WritePicture(writer, picture, withTitle: false))
        {
            output.Length = start;
            return;
        }
        if (!string.IsNullOrWhiteSpace(picture.Title))
        {
            writer.Write("<figcaption>").WriteEscape(picture.Title.Trim()).Write("</figcaption>");
        }
        writer.WriteLine("</figure>");
    }
}
