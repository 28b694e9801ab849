using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>What there are schemas for.</summary>
/// <param name="Name">As <c>newssite schema</c> calls it.</param>
/// <param name="Title">What it describes.</param>
/// <param name="Files">The files that editors hold against it; none where they are Markdown.</param>
/// <param name="Fields">Its fields.</param>
public sealed record SchemaFile(string Name, string Title, ImmutableArray<string> Files, FieldTable Fields)
{
    public static readonly ImmutableArray<SchemaFile> All =
    [
        new("front-matter", "The lines above the text of a story or page", [], ArticleFields.Table),
        new("config", "The settings of the site", ["/newssite.yaml"], SiteConfig.Keys),
        new("authors", "The record of an author", ["/content/**/authors/**/*.yaml", "/content/**/authors/**/*.yml"], RecordFields.Author),
        new("publishers", "The record of a publisher", ["/content/**/publishers/**/*.yaml", "/content/**/publishers/**/*.yml"], RecordFields.Publisher),
        new("sponsors", "The record of a sponsor", ["/content/**/sponsors/**/*.yaml", "/content/**/sponsors/**/*.yml"], RecordFields.Sponsor),
        new("terms", "The record of a topic, tag or series", ["/content/**/topics/**/*.yaml", "/content/**/tags/**/*.yaml", "/content/**/series/**/*.yaml"], RecordFields.Term),
        new("front", "What editors set on the front page", ["/content/data/front.yaml", "/content/data/front.*.yaml"], FrontPageFields.Page),
        new("breaking", "The bar for breaking news", ["/content/data/breaking.yaml", "/content/data/breaking.*.yaml"], BreakingSource.Keys),
        new("comments", "What readers wrote below a story", ["/content/data/comments/**/*.yaml", "/content/data/comments/**/*.yml"], CommentSource.Keys),
    ];
}
