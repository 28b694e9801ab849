using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using NewsSite.Markdown.Components;
using NewsSite.Markdown.Html;
using NewsSite.Markdown.Rendering;

namespace NewsSite.Markdown;

/// <summary>
/// Markdig's HTML renderer with our elements in place of its own: valid HTML5, no inline styles, no void element
/// closed by a slash. Reused from body to body by one thread at a time.
/// </summary>
internal sealed class BodyWriter : HtmlRenderer
{
    private readonly StringWriter _output;
    private RenderJob? _job;
    private List<ComponentSlot> _slots = [];
    private int _fragmentStart;

    public BodyWriter()
        : this(new StringWriter(new StringBuilder(8192)) { NewLine = "\n" })
    {
    }

    private BodyWriter(StringWriter output)
        : base(output)
    {
        _output = output;
        UseNonAsciiNoEscape = true;
        ObjectRenderers.Clear();
        ObjectRenderers.Add(new LiteralElement());
        ObjectRenderers.Add(new ParagraphElement());
        ObjectRenderers.Add(new LinkElement());
        ObjectRenderers.Add(new EmphasisInlineRenderer { GetTag = EmphasisTag });
        ObjectRenderers.Add(new LineBreakElement());
        ObjectRenderers.Add(new HeadingElement());
        ObjectRenderers.Add(new ListRenderer());
        ObjectRenderers.Add(new QuoteBlockRenderer());
        ObjectRenderers.Add(new ThematicBreakElement());
        ObjectRenderers.Add(new CodeBlockRenderer());
        ObjectRenderers.Add(new CodeInlineRenderer());
        ObjectRenderers.Add(new AutolinkElement());
        ObjectRenderers.Add(new HtmlEntityInlineRenderer());
        ObjectRenderers.Add(new DelimiterInlineRenderer());
        ObjectRenderers.Add(new RawBlockElement());
        ObjectRenderers.Add(new RawInlineElement());
        ObjectRenderers.Add(new TableElement());
        ObjectRenderers.Add(new FootnotesElement());
        ObjectRenderers.Add(new ComponentElement());
        ObjectRenderers.Add(new StrayFenceElement());
        ObjectRenderers.Add(new FootnoteLinkElement());
        ObjectRenderers.Add(new Markdig.Extensions.DefinitionLists.HtmlDefinitionListRenderer());
    }

    public RenderJob Job => _job ?? throw new InvalidOperationException("the writer has no job");

    /// <summary>For building the attributes of one start tag; empty between tags.</summary>
    public StringBuilder Attributes { get; } = new(256);

    public SlottedHtml Write(MarkdownDocument document, RenderJob job)
    {
        _job = job;
        try
        {
            Render(document);
            return EndFragment();
        }
        finally
        {
            _job = null;
            _slots.Clear();
            _output.GetStringBuilder().Clear();
            Attributes.Clear();
            ResetState();
        }
    }

    /// <summary>The content of a block as a fragment of its own, which leaves nothing in the output.</summary>
    public SlottedHtml WriteFragment(ContainerBlock content)
    {
        var (slots, start, isImplicit, filter) = (_slots, _fragmentStart, ImplicitParagraph, Job.Filter);
        _slots = [];
        _fragmentStart = _output.GetStringBuilder().Length;
        ImplicitParagraph = false;
        Job.Filter = filter is null ? null : new RawHtmlFilter(Job);
        WriteChildren(content);
        EnsureLine();
        var fragment = EndFragment();
        _output.GetStringBuilder().Length = _fragmentStart;
        (_slots, _fragmentStart, ImplicitParagraph, Job.Filter) = (slots, start, isImplicit, filter);
        return fragment;
    }

    /// <summary>Leaves a place for a component; where the output is sanitised, an element stands there meanwhile.</summary>
    public void WriteSlot(ComponentUse component)
    {
        if (Job.Trusted is { } trusted)
        {
            Write("<div").Write(trusted.HoldSlot(component)).Write("></div>");
        }
        else
        {
            _slots.Add(new ComponentSlot(_output.GetStringBuilder().Length - _fragmentStart, component));
        }
        WriteLine();
    }

    private SlottedHtml EndFragment()
    {
        var output = _output.GetStringBuilder();
        var html = output.ToString(_fragmentStart, output.Length - _fragmentStart);
        return Job.Sanitizer is { } sanitizer ? sanitizer.Sanitize(html, Job.Trusted!) : new SlottedHtml(html, [.. _slots]);
    }

    /// <summary>Writes a start tag with what stands in <see cref="Attributes"/> (each with a space in front), which is ours and trusted.</summary>
    public void WriteStartTag(string name)
    {
        Write("<").Write(name);
        WriteTrusted();
        Write(">");
    }

    /// <summary>Writes <see cref="Attributes"/> into an open start tag.</summary>
    public void WriteTrusted()
    {
        if (Attributes.Length == 0)
        {
            return;
        }
        if (Job.Trusted is { } trusted)
        {
            Write(trusted.Hold(Attributes.ToString()));
        }
        else
        {
            foreach (var chunk in Attributes.GetChunks())
            {
                Write(chunk.Span);
            }
        }
        Attributes.Clear();
    }

    private static string? EmphasisTag(Markdig.Syntax.Inlines.EmphasisInline emphasis)
        => emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";

    private void ResetState()
    {
        Reset();
        ImplicitParagraph = false;
        EnableHtmlForBlock = true;
        EnableHtmlForInline = true;
        EnableHtmlEscape = true;
    }
}
