using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using NewsSite.Languages;
using NewsSite.Markdown.Html;
using NewsSite.Markdown.Leftovers;
using NewsSite.Markdown.Typography;
using NewsSite.Text;
using SourceSpan = NewsSite.Diagnostics.SourceSpan;

namespace NewsSite.Markdown;

/// <summary>
/// One body on its way to HTML: where its text comes from, what has been found in it and what it has handed out.
/// Places inside it are offsets into the text given to the parser; <see cref="SpanAt"/> turns them into places in the file.
/// </summary>
internal sealed class RenderJob
{
    private readonly SourceText _source;
    private readonly int _bodyStart;
    private readonly LeftoverText _text;
    private readonly LinkResolver _resolve;
    private Inline? _weighed;
    private bool _weighedIsCurly;
    private int _obsolete;
    private int _firstObsolete;

    public RenderJob(SourceText source, int bodyStart, LeftoverText text, LinkResolver resolve, MarkdownOptions options, string idPrefix = "")
    {
        Ids = new BodyIds(idPrefix);
        _source = source;
        _bodyStart = bodyStart;
        _text = text;
        _resolve = resolve;
        Options = options;
        foreach (var diagnostic in text.Diagnostics)
        {
            Report(diagnostic);
        }
        Marks = MarkStyle.For(options);
        Scripts = Script.Of(options.Language);
    }

    public MarkdownOptions Options { get; }

    public MarkStyle Marks { get; }

    /// <summary>The scripts of the language; <c>null</c> if they are not known.</summary>
    public string? Scripts { get; }

    /// <summary>The story's page with scheme and host, where the HTML leaves the site; <c>null</c> on the page itself.</summary>
    public string? PageAddress { get; init; }

    public bool IsForFeed => PageAddress is not null;

    /// <summary>What the parser saw.</summary>
    public string Text => _text.Text;

    public TextFindings Diagnostics { get; } = [];

    public List<Heading> Headings { get; } = [];

    public BodyIds Ids { get; }

    /// <summary>Stands in for what is ours while the author's HTML is sanitised; <c>null</c> where nothing is sanitised.</summary>
    public TrustedAttributes? Trusted { get; set; }

    /// <summary>Goes with <see cref="Trusted"/>.</summary>
    public FragmentSanitizer? Sanitizer { get; set; }

    /// <summary>The state of the author's HTML in this fragment; <c>null</c> where it is not sanitised.</summary>
    public RawHtmlFilter? Filter { get; set; }

    /// <summary>The blocks of raw HTML that Markdown follows.</summary>
    public HashSet<HtmlBlock> LastOfHtml { get; } = [];

    public SourceSpan SpanAt(int offset, int length)
    {
        var start = Math.Clamp(_text.ToSource(offset), 0, _source.Text.Length - _bodyStart);
        var end = Math.Clamp(_text.ToSource(offset + length), start, _source.Text.Length - _bodyStart);
        return _source.Span(_bodyStart + start, end - start);
    }

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>The address of a target; <c>null</c> if it is unsafe or dead, which is then reported.</summary>
    public ResolvedLink? Resolve(string target, LinkKind kind, int offset, int length)
    {
        if (!UrlRule.IsAllowed(target))
        {
            Report(Errors.Markdown.UnsafeUrl(SpanAt(offset, length), target));
            return null;
        }
        return ResolveAllowed(target, kind, offset, length);
    }

    public ResolvedLink? ResolveAllowed(string target, LinkKind kind, int offset, int length)
        => _resolve(new LinkRequest(target, kind, SpanAt(offset, length)) { Leftover = IsLeftover(offset, length) });

    /// <summary>Whether a template tag of another generator stood there.</summary>
    public bool IsLeftover(int offset, int length) => _text.IsLeftover(offset, length);

    /// <summary>Counts HTML of old days.</summary>
    public void CountObsolete(int offset)
    {
        if (_obsolete++ == 0)
        {
            _firstObsolete = offset;
        }
    }

    /// <summary>True if the paragraph of a literal has typographic quotes already: then none are mixed in.</summary>
    public bool HasCurlyQuotes(LiteralInline literal)
    {
        Inline root = literal;
        while (root.Parent is { } parent)
        {
            root = parent;
        }
        if (root != _weighed)
        {
            _weighed = root;
            var span = (root as ContainerInline)?.ParentBlock?.Span ?? default;
            _weighedIsCurly = span.End < Text.Length && span.Length > 0 && Typographer.HasCurly(Text.AsSpan(span.Start, span.Length));
        }
        return _weighedIsCurly;
    }

    /// <summary>Counts over the whole body: obsolete HTML is one hint at the first place.</summary>
    public void ReportTotals()
    {
        if (_obsolete > 0)
        {
            Report(Errors.Markdown.ObsoleteHtml(SpanAt(_firstObsolete, 1), _obsolete));
        }
    }

    /// <summary>Writes an address into an attribute: what could end the attribute or the address is escaped, letters of any script stay.</summary>
    public static void AppendUrl(StringBuilder target, string url)
    {
        foreach (var c in url)
        {
            _ = c switch
            {
                ' ' => target.Append("%20"),
                '"' => target.Append("%22"),
                '<' => target.Append("%3C"),
                '>' => target.Append("%3E"),
                '\\' => target.Append("%5C"),
                '`' => target.Append("%60"),
                '&' => target.Append("&amp;"),
                '\'' => target.Append("&#39;"),
                _ => target.Append(c),
            };
        }
    }
}
