using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The patterns of addresses.</summary>
public sealed record PermalinkConfig
{
    public static readonly FieldTable Keys = new(
        new Field("article", "pattern", "of stories; default /:section/:year/:month/:slug/; also :sections :day :id :lang"),
        new Field("page", "pattern", "of standalone pages; default /:folders/:slug/; also :id :lang"),
        new Field("section", "pattern", "of sections; default /:sections/, that is with those around it; also :section :lang"),
        new Field("author", "pattern", "of authors; default /authors/:slug/; also :lang"),
        new Field("topic", "pattern", "of topics; default /topics/:slug/; also :lang"),
        new Field("tag", "pattern", "of tags; default /tags/:slug/; also :lang"),
        new Field("series", "pattern", "of series; default /series/:slug/; also :lang"));

    private static readonly ImmutableArray<string> OfList = ["slug", "lang"];

    public PermalinkPattern Article { get; init; } = new("/:section/:year/:month/:slug/");

    public PermalinkPattern Page { get; init; } = new("/:folders/:slug/");

    public PermalinkPattern Section { get; init; } = new("/:sections/");

    public PermalinkPattern Author { get; init; } = new("/authors/:slug/");

    public PermalinkPattern Topic { get; init; } = new("/topics/:slug/");

    public PermalinkPattern Tag { get; init; } = new("/tags/:slug/");

    public PermalinkPattern Series { get; init; } = new("/series/:slug/");

    public static PermalinkConfig Read(ConfigSection root)
    {
        var permalinks = root.Section("permalinks", Keys).Fields;
        var usual = new PermalinkConfig();
        return new PermalinkConfig
        {
            Article = Read(permalinks, "article", usual.Article, ["section", "sections", "year", "month", "day", "slug", "id", "lang"], "slug", "id"),
            Page = Read(permalinks, "page", usual.Page, ["folders", "slug", "id", "lang"], "slug", "id"),
            Section = Read(permalinks, "section", usual.Section, ["section", "sections", "lang"], "section", "sections"),
            Author = Read(permalinks, "author", usual.Author, OfList, "slug"),
            Topic = Read(permalinks, "topic", usual.Topic, OfList, "slug"),
            Tag = Read(permalinks, "tag", usual.Tag, OfList, "slug"),
            Series = Read(permalinks, "series", usual.Series, OfList, "slug"),
        };
    }

    private static PermalinkPattern Read(FieldReader permalinks, string key, PermalinkPattern usual, ImmutableArray<string> placeholders, params ImmutableArray<string> names)
    {
        if (permalinks.Text(key) is not { } pattern)
        {
            return usual;
        }
        if (PermalinkPattern.Problem(pattern.Value, placeholders, names) is { } problem)
        {
            permalinks.Diagnostics.Add(Errors.Config.BadPermalink(pattern.In(permalinks.Path), pattern.Value, problem, placeholders));
            return usual;
        }
        return new PermalinkPattern(pattern.Value);
    }
}
