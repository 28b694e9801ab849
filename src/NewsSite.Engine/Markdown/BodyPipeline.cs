using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using NewsSite.Markdown.Components;
using NewsSite.Markdown.Limits;

namespace NewsSite.Markdown;

/// <summary>The dialect of article bodies: CommonMark and a few extensions by name, none that lets authors set attributes.</summary>
internal static class BodyPipeline
{
    public static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseDefinitionLists()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        return Guarded(builder);
    }

    /// <summary>The same text, without what an excerpt leaves out.</summary>
    public static MarkdownPipeline CreateForExcerpts()
        => Guarded(new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough));

    private static MarkdownPipeline Guarded(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(0, new LeafGuard());
        builder.BlockParsers.Insert(1, new ComponentParser());
        builder.BlockParsers.Replace<HtmlBlockParser>(new InterruptibleHtml());
        return builder.Build();
    }
}
