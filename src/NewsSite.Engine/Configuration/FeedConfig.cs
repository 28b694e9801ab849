using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Which feeds are made and what they carry.</summary>
public sealed record FeedConfig
{
    public static readonly FieldTable Keys = new(
        new Field("items", "whole number", "stories a feed; default 20"),
        new Field("content", "full or summary", "whole stories, while they are no more than a megabyte together, or their summaries; default full for the site and its sections, summary for other lists"),
        new Field("formats", "list of words", "rss, atom, json: in which formats the site and its sections have feeds; default all three; other lists have RSS alone"),
        new Field("site", "yes or no", "a feed of all stories; default yes"),
        new Field("section", "yes or no", "a feed a section; default yes"),
        new Field("topic", "yes or no", "a feed a topic; default yes"),
        new Field("tag", "yes or no", "a feed a tag; default yes"),
        new Field("series", "yes or no", "a feed a series; default yes"),
        new Field("author", "yes or no", "a feed an author; default yes"),
        new Field("live", "yes or no", "a feed of the updates of each live story; default yes"),
        new Field("corrections", "yes or no", "a feed of the corrections, where there is a log of them; default yes"),
        new Field("hub", "address", "the WebSub hub that you tell of new stories; readers are told to listen there"),
        new Field("partners", "list of maps", "feeds for those who republish stories"));

    private static readonly Dictionary<string, bool> Contents = new() { ["full"] = true, ["summary"] = false };

    private static readonly Dictionary<string, FeedFormat> FormatNames = new() { ["rss"] = FeedFormat.Rss, ["atom"] = FeedFormat.Atom, ["json"] = FeedFormat.Json };

    public int Items { get; init; } = 20;

    /// <summary>Whether feeds carry whole stories; <c>null</c> if those of the site and its sections do.</summary>
    public bool? FullContent { get; init; }

    /// <summary>Of the site and its sections.</summary>
    public ImmutableArray<FeedFormat> Formats { get; init; } = [FeedFormat.Rss, FeedFormat.Atom, FeedFormat.Json];

    public bool Site { get; init; } = true;

    public bool Sections { get; init; } = true;

    public bool Topics { get; init; } = true;

    public bool Tags { get; init; } = true;

    public bool Series { get; init; } = true;

    public bool Authors { get; init; } = true;

    public bool Live { get; init; } = true;

    public bool Corrections { get; init; } = true;

    /// <summary>Where readers are told of new stories at once (WebSub).</summary>
    public string? Hub { get; init; }

    public ImmutableArray<PartnerFeed> Partners { get; init; } = [];

    /// <summary>Aggregators read no more stories at once.</summary>
    private const int UsualMost = 60;

    public static FeedConfig Read(ConfigSection root)
    {
        var section = root.Section("feeds", Keys);
        var (feeds, defaults) = (section.Fields, new FeedConfig());
        var items = ReadItems(feeds) ?? defaults.Items;
        return new FeedConfig
        {
            Items = items,
            FullContent = feeds.Choice("content", Contents)?.Value,
            Formats = feeds.Has("formats") ? [.. feeds.Choices("formats", FormatNames).Distinct()] : defaults.Formats,
            Site = feeds.Flag("site") ?? defaults.Site,
            Sections = feeds.Flag("section") ?? defaults.Sections,
            Topics = feeds.Flag("topic") ?? defaults.Topics,
            Tags = feeds.Flag("tag") ?? defaults.Tags,
            Series = feeds.Flag("series") ?? defaults.Series,
            Authors = feeds.Flag("author") ?? defaults.Authors,
            Live = feeds.Flag("live") ?? defaults.Live,
            Corrections = feeds.Flag("corrections") ?? defaults.Corrections,
            Hub = section.Link("hub")?.Target,
            Partners = PartnerFeed.ReadAll(section, FormatNames, items),
        };
    }

    /// <summary>How many stories a feed has at most; <c>null</c> if nothing says it.</summary>
    internal static int? ReadItems(FieldReader fields)
    {
        var items = fields.Number("items", 1, 1000);
        if (items?.Value > UsualMost)
        {
            fields.Diagnostics.Add(Errors.Config.FeedTooLong(items.In(fields.Path), items.Value));
        }
        return items?.Value;
    }
}

public enum FeedFormat
{
    Rss,
    Atom,
    Json,
}
