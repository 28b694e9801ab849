using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using NewsSite.Markdown.Typography;

namespace NewsSite.Markdown.Rendering;

internal sealed class LiteralElement : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var writer = (BodyWriter)renderer;
        SpacedTarget.Report(obj, writer.Job);
        LostReference.Report(obj, writer.Job);
        MarkdownSlips.Report(obj, writer.Job);
        ForeignWords.Report(obj, writer.Job);
        WorkingNotes.Report(obj, writer.Job);
        if (!Typographer.Concerns(obj, writer.Job))
        {
            writer.WriteEscape(ref obj.Content);
            return;
        }
        // The attribute buffer is empty between tags and saves an allocation here.
        var buffer = writer.Attributes;
        Typographer.Append(buffer, obj, writer.Job);
        foreach (var chunk in buffer.GetChunks())
        {
            writer.WriteEscape(chunk.Span);
        }
        buffer.Clear();
    }
}
