using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using NewsSite.Markdown.Typography;

namespace NewsSite.Markdown.Rendering;

/// <summary>The plain text of inlines: for heading ids, alternative texts and excerpts.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inline, RenderJob? typography)
    {
        var text = new StringBuilder();
        Append(text, inline, typography, pictures: true);
        return text.ToString().Trim();
    }

    /// <summary>Typographic as in <paramref name="typography"/>'s body, or as written if that is <c>null</c>.</summary>
    public static void Append(StringBuilder target, ContainerInline? container, RenderJob? typography, bool pictures)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Typographer.Append(target, literal, typography);
                    break;
                case CodeInline code:
                    target.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    target.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    target.Append(' ');
                    break;
                case AutolinkInline autolink:
                    target.Append(autolink.Url);
                    break;
                case LinkInline { IsImage: true } when !pictures:
                case FootnoteLink:
                    break;
                case DelimiterInline mark:
                    target.Append(mark.ToLiteral());
                    Append(target, mark, typography, pictures);
                    break;
                case ContainerInline inner:
                    Append(target, inner, typography, pictures);
                    break;
            }
        }
    }
}
