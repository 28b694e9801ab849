using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NewsSite.Markdown.Rendering;

/// <summary>Links in angle brackets: <c>&lt;https://example.org&gt;</c>, <c>&lt;desk@example.org&gt;</c>.</summary>
internal sealed class AutolinkElement : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var writer = (BodyWriter)renderer;
        var target = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        var resolved = writer.Job.Resolve(target, LinkKind.Link, obj.Span.Start + 1, obj.Url.Length);
        if (resolved is null)
        {
            writer.WriteEscape(obj.Url);
            return;
        }
        writer.Attributes.Append(" href=\"");
        RenderJob.AppendUrl(writer.Attributes, resolved.Url);
        writer.Attributes.Append('"');
        LinkElement.AppendRel(writer.Attributes, resolved);
        writer.WriteStartTag("a");
        writer.WriteEscape(obj.Url);
        writer.Write("</a>");
    }
}
