using System.Buffers;
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
    private static readonly SearchValues<string> BareAddresses = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    public static MarkdownPipeline Create()
        => Guarded(WithoutBareAddresses().UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true }));

    /// <summary>
    /// The same for texts that <see cref="MayHaveBareAddress"/> denies. Links without marks take more time to look for than
    /// all else to read, because any word may be one, and most stories have none.
    /// </summary>
    public static MarkdownPipeline CreateWithoutBareAddresses() => Guarded(WithoutBareAddresses());

    /// <summary>Whether something in a text may be an address that becomes a link though it has no marks around it.</summary>
    public static bool MayHaveBareAddress(string text) => text.AsSpan().ContainsAny(BareAddresses);

    private static MarkdownPipelineBuilder WithoutBareAddresses() => new MarkdownPipelineBuilder { PreciseSourceLocation = true }
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseDefinitionLists();

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
