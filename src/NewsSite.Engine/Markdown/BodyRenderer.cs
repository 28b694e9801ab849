using System.Collections.Concurrent;
using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using NewsSite.Markdown.Components;
using NewsSite.Markdown.Html;
using NewsSite.Markdown.Leftovers;
using NewsSite.Markdown.Limits;
using NewsSite.Markdown.Rendering;
using NewsSite.Text;
using SourceSpan = NewsSite.Diagnostics.SourceSpan;

namespace NewsSite.Markdown;

/// <summary>
/// Turns the Markdown of articles into HTML. Immutable to its users and safe for any number of threads; one a language.
/// Whatever an author writes, the result is a balanced fragment without anything that acts, or an error.
/// </summary>
public sealed class BodyRenderer(MarkdownOptions options)
{
    /// <summary>Of raw HTML in one body; the sanitiser takes half a second for them.</summary>
    private const int MaxTags = 50_000;

    private readonly MarkdownPipeline _pipeline = BodyPipeline.Create();
    private readonly MarkdownPipeline _withoutBareAddresses = BodyPipeline.CreateWithoutBareAddresses();
    private readonly ConcurrentStack<BodyWriter> _writers = [];
    private readonly ConcurrentStack<FragmentSanitizer> _sanitizers = [];

    /// <param name="source">The file.</param>
    /// <param name="bodyStart">Where the front matter ends, in characters.</param>
    /// <param name="resolve">Turns targets into addresses.</param>
    /// <param name="pageAddress">The story's page with scheme and host where the HTML leaves the site: frames become links, notes lead there. <c>null</c> on the page itself.</param>
    /// <param name="idPrefix">In front of ids that the author has not chosen, where several bodies share a page.</param>
    public ArticleBody Render(SourceText source, int bodyStart, LinkResolver resolve, string? pageAddress = null, string idPrefix = "")
    {
        var length = source.Text.Length - bodyStart;
        if (length <= 0)
        {
            return ArticleBody.Empty;
        }
        // A UTF-16 unit is three bytes at most, so that short texts need no counting.
        if (length > options.MaxBodyBytes / 3 && Encoding.UTF8.GetByteCount(source.Text.AsSpan(bodyStart)) is var bytes && bytes > options.MaxBodyBytes)
        {
            return Refused(Errors.Markdown.BodyTooLong(source.Span(bodyStart), bytes, options.MaxBodyBytes));
        }
        var body = source.Text[bodyStart..];
        var text = LeftoverText.Unchanged(body);
        try
        {
            var withHtml = options.Html == RawHtml.Sanitize;
            if (LeftoverReader.Concerns(body, withHtml))
            {
                text = LeftoverReader.Read(body, Parse(body), withHtml, offset => source.Span(bodyStart + offset.Start, offset.Length));
            }
            var job = new RenderJob(source, bodyStart, text, resolve, options, idPrefix) { PageAddress = pageAddress };
            return Write(Parse(text.Text), job);
        }
        catch (UnreadableBodyException exception)
        {
            return Refused(exception.At(LineSpan(source, bodyStart + text.ToSource(exception.Offset))));
        }
        catch (ArgumentException exception) when (IsDepthLimit(exception))
        {
            return Refused(Errors.Markdown.TooDeep(source.Span(bodyStart), "quotes, lists, brackets or emphasis are"));
        }
    }

    /// <summary>Markdig has no exception of its own; a resolver's must not be taken for it.</summary>
    private static bool IsDepthLimit(ArgumentException exception)
        => exception.Message.StartsWith("Markdown elements in the input are too deeply nested", StringComparison.Ordinal);

    private static ArticleBody Refused(Diagnostic diagnostic) => new() { Diagnostics = [diagnostic] };

    private static SourceSpan LineSpan(SourceText source, int offset) => source.Span(Math.Min(offset, source.Text.Length));

    private MarkdownDocument Parse(string text)
    {
        LineGuard.Check(text);
        try
        {
            return Markdig.Markdown.Parse(text, BodyPipeline.MayHaveBareAddress(text) ? _pipeline : _withoutBareAddresses);
        }
        catch (InvalidOperationException)
        {
            // Markdig sorts footnotes by an order that is none when some are never referred to.
            throw new UnreadableBodyException(0, static span => Errors.Markdown.TooManyMarks(span, "[^…]:"));
        }
    }

    private ArticleBody Write(MarkdownDocument document, RenderJob job)
    {
        if (document.LastChild is FootnoteGroup notes)
        {
            FootnotesElement.TakeIds(notes, job.Ids);
        }
        var html = HasRawHtml(document, job) && options.Html == RawHtml.Sanitize ? WriteSanitized(document, job) : WriteHtml(document, job);
        Secrets.Report(job);
        job.ReportTotals();
        return new ArticleBody
        {
            Html = html.Html,
            Slots = html.Slots,
            Headings = [.. job.Headings],
            Ids = [.. job.Ids.Taken],
            Diagnostics = [.. job.Diagnostics],
        };
    }

    private SlottedHtml WriteHtml(MarkdownDocument document, RenderJob job)
    {
        if (!_writers.TryPop(out var writer))
        {
            writer = new BodyWriter();
        }
        var html = writer.Write(document, job);
        // Not after an exception: a writer that was interrupted is not used again.
        _writers.Push(writer);
        return html;
    }

    private SlottedHtml WriteSanitized(MarkdownDocument document, RenderJob job)
    {
        if (!_sanitizers.TryPop(out var sanitizer))
        {
            sanitizer = new FragmentSanitizer();
        }
        job.Sanitizer = sanitizer;
        job.Trusted = new TrustedAttributes(job.Text);
        job.Filter = new RawHtmlFilter(job);
        var html = WriteHtml(document, job);
        _sanitizers.Push(sanitizer);
        return html;
    }

    /// <summary>True if the body holds more of the author's HTML than comments; takes note of the ids in it.</summary>
    private bool HasRawHtml(MarkdownDocument document, RenderJob job)
    {
        if (!job.Text.Contains('<'))
        {
            return false;
        }
        var found = false;
        var tags = 0;
        HtmlBlock? previous = null;
        foreach (var item in document.Descendants())
        {
            if (previous is not null && item is not HtmlBlock)
            {
                job.LastOfHtml.Add(previous);
            }
            previous = item as HtmlBlock;
            var chunk = item switch
            {
                HtmlBlock block => RawChunk.Of(block),
                HtmlInline inline => RawChunk.Of(inline),
                _ => null,
            };
            if (chunk is null || chunk.IsComment)
            {
                continue;
            }
            found = true;
            HtmlHabits.Report(item, chunk, job);
            tags += chunk.Html.AsSpan().Count('<');
            if (tags > MaxTags)
            {
                throw new UnreadableBodyException(item.Span.Start, static span => Errors.Markdown.TooManyTags(span, MaxTags));
            }
            ReserveIds(chunk, job.Ids);
        }
        return found;
    }

    private void ReserveIds(RawChunk chunk, BodyIds ids)
    {
        for (var next = chunk.Html.IndexOf('<'); next >= 0; next = chunk.Html.IndexOf('<', next))
        {
            var tag = HtmlTagReader.Read(chunk.Html, next);
            if (tag is { IsEnd: false } && (tag.Value("id") ?? (tag.Name == "a" ? tag.Value("name") : null)) is { Length: > 0 } id)
            {
                _ = options.Html == RawHtml.Allow ? ids.TryTake(id) : ids.Reserve(id);
            }
            if (tag is null && HtmlTagReader.IsTag(chunk.Html, next))
            {
                return;
            }
            next = tag?.End ?? next + 1;
        }
    }
}
