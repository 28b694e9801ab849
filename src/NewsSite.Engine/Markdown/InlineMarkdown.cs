using System.Buffers;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Text;

namespace NewsSite.Markdown;

/// <summary>
/// Fields of inline Markdown: emphasis, code and links in a standfirst, caption or notice. Anything else stays text, and
/// nothing becomes HTML that its author typed as HTML.
/// </summary>
public sealed class InlineMarkdown
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[\\<&");

    /// <summary>A longer field is shown as it is: no standfirst is that long, and the library is slow on hostile ones.</summary>
    private const int MaxLength = 4_000;

    /// <summary>So is one with more marks than this: the library takes their number squared.</summary>
    private const int MaxMarks = 300;

    private readonly MarkdownPipeline _pipeline = CreatePipeline();

    /// <param name="text">One paragraph.</param>
    /// <param name="resolve">The address of a target, or <c>null</c> for a dead or unsafe one, which has been reported; without it safe targets stay.</param>
    public SafeHtml Render(string text, Func<string, string?>? resolve)
        => new(text.Length <= MaxLength && CountMarks(text) is > 0 and <= MaxMarks ? RenderMarks(text, resolve) : HtmlText.Escape(text));

    private static int CountMarks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(Marks); next >= 0; next = text.IndexOfAny(Marks))
        {
            count++;
            text = text[(next + 1)..];
        }
        return count;
    }

    /// <summary>Without autolinks: an address in angle brackets would go past the URL rule.</summary>
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }

    private string RenderMarks(string text, Func<string, string?>? resolve)
    {
        try
        {
            var document = Markdig.Markdown.Parse(ReferenceMark.RemoveAll(text), _pipeline);
            if (document is not [ParagraphBlock paragraph])
            {
                return HtmlText.Escape(text);
            }
            foreach (var link in paragraph.Inline!.Descendants<LinkInline>().ToList())
            {
                Resolve(link, resolve);
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

    /// <summary>A link that leads nowhere, or to an address that pages may not link to, keeps only its text; a picture has no place in a line.</summary>
    private static void Resolve(LinkInline link, Func<string, string?>? resolve)
    {
        var target = link.Url ?? "";
        var address = link.IsImage ? null : resolve is not null ? resolve(target) : UrlRule.IsAllowed(target) ? target : null;
        if (address is null)
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }
        else
        {
            link.Url = address;
        }
    }
}
