using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Markdown.Rendering;

/// <summary>Gives every heading its id and notes it for the table of contents.</summary>
internal sealed class HeadingElement : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var writer = (BodyWriter)renderer;
        var job = writer.Job;
        if (obj.Level == 1)
        {
            job.Report(Errors.Markdown.TopHeading(job.SpanAt(obj.Span.Start, obj.Span.Length)));
        }
        var level = Math.Max(2, obj.Level);
        ReportOrder(obj, level, job);
        // The slug comes from the text as written: changing the language must not change addresses.
        var id = HeadingId.TakeFrom(obj.Inline) is { } chosen && job.Ids.TryTake(chosen)
            ? chosen
            : job.Ids.ForHeading(InlineText.Of(obj.Inline, typography: null));
        job.Headings.Add(new Heading(level, id, InlineText.Of(obj.Inline, job)));

        var name = string.Create(CultureInfo.InvariantCulture, $"h{level}");
        writer.EnsureLine();
        writer.Attributes.Append(" id=\"").Append(HtmlText.Escape(id)).Append('"');
        writer.WriteStartTag(name);
        writer.WriteLeafInline(obj);
        RawInlineElement.CloseOpenTags(writer);
        writer.Write("</").Write(name).WriteLine(">");
    }

    /// <summary>The title is the heading before the first one.</summary>
    private static void ReportOrder(HeadingBlock heading, int level, RenderJob job)
    {
        if (heading.Inline?.FirstChild is null)
        {
            job.Report(Errors.Markdown.EmptyElement(job.SpanAt(heading.Span.Start, heading.Span.Length), "an empty heading", "remove it"));
        }
        var before = job.Headings.Count == 0 ? 1 : job.Headings[^1].Level;
        if (level > before + 1)
        {
            job.Report(Errors.Markdown.SkippedLevel(job.SpanAt(heading.Span.Start, heading.Span.Length), level, before));
        }
    }
}
