using System.Buffers;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Text;

namespace NewsSite.Markdown;

/// <summary>
/// Fields of inline Markdown: emphasis, code and links in a standfirst, caption or notice. Anything else stays text, and
/// nothing becomes HTML that its author typed as HTML.
/// </summary>
public sealed class InlineMarkdown(string basePath)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[\\<&");

    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings().Build();

    public SafeHtml Render(string text)
    {
        return text.AsSpan().ContainsAny(Marks) ? new SafeHtml(RenderMarks(text)) : new SafeHtml(HtmlText.Escape(text));
    }

    private string RenderMarks(string text)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, _pipeline);
            if (document is not [ParagraphBlock paragraph])
            {
                return HtmlText.Escape(text);
            }
            foreach (var link in paragraph.Inline!.Descendants<LinkInline>().ToList())
            {
                Guard(link);
            }
            using var writer = new StringWriter { NewLine = "\n" };
            var renderer = new HtmlRenderer(writer);
            renderer.Render(paragraph.Inline!);
            return writer.ToString();
        }
        catch (ArgumentException)
        {
            // Nested beyond the library's limit: show the text as it is.
            return HtmlText.Escape(text);
        }
    }

    /// <summary>A link to an address that pages may not link to keeps only its text; a picture has no place in a line.</summary>
    private void Guard(LinkInline link)
    {
        if (link.IsImage || !UrlRule.IsAllowed(link.Url ?? ""))
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }
        else if (link.Url is ['/', not '/', ..] or "/")
        {
            link.Url = basePath + link.Url;
        }
    }
}
