using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Which feeds are made and what they carry.</summary>
public sealed record FeedConfig
{
    public static readonly FieldTable Keys = new(
        new Field("items", "whole number", "stories a feed; default 20"),
        new Field("content", "full or summary", "whole stories, while they are no more than a megabyte together, or their summaries; default full"),
        new Field("site", "yes or no", "a feed of all stories; default yes"),
        new Field("section", "yes or no", "a feed a section; default yes"),
        new Field("tag", "yes or no", "a feed a tag; default yes"),
        new Field("author", "yes or no", "a feed an author; default yes"));

    private static readonly Dictionary<string, bool> Contents = new() { ["full"] = true, ["summary"] = false };

    public int Items { get; init; } = 20;

    /// <summary>Whether feeds carry whole stories or their summaries.</summary>
    public bool FullContent { get; init; } = true;

    public bool Site { get; init; } = true;

    public bool Sections { get; init; } = true;

    public bool Tags { get; init; } = true;

    public bool Authors { get; init; } = true;

    public static FeedConfig Read(ConfigSection root)
    {
        var feeds = root.Section("feeds", Keys).Fields;
        var defaults = new FeedConfig();
        return new FeedConfig
        {
            Items = feeds.Number("items", 1, 1000) ?? defaults.Items,
            FullContent = feeds.Choice("content", Contents) ?? defaults.FullContent,
            Site = feeds.Flag("site") ?? defaults.Site,
            Sections = feeds.Flag("section") ?? defaults.Sections,
            Tags = feeds.Flag("tag") ?? defaults.Tags,
            Authors = feeds.Flag("author") ?? defaults.Authors,
        };
    }
}
