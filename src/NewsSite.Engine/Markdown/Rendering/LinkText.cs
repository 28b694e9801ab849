using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using NewsSite.Languages;

namespace NewsSite.Markdown.Rendering;

/// <summary>Whether the text of a link tells where it leads.</summary>
internal static class LinkText
{
    public static void Report(LinkInline link, RenderJob job)
    {
        if (link.IsAutoLink || link.FirstChild is not LiteralInline { NextSibling: null } only)
        {
            return;
        }
        var text = only.Content.AsSpan();
        if (text.StartsWith("http://") || text.StartsWith("https://"))
        {
            job.Report(Errors.Markdown.AddressAsText(job.SpanAt(link.Span.Start, link.Span.Length), text.ToString()));
        }
        else if (LinkWords.SayNothing(text.ToString(), job.Options.Language))
        {
            job.Report(Errors.Markdown.LinkSaysNothing(job.SpanAt(link.Span.Start, link.Span.Length), text.Trim().ToString()));
        }
    }
}
