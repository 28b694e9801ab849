using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>A feed for somebody who republishes the paper's stories: which ones, how much of them, and when (news-requirements §4.6).</summary>
/// <param name="Name">Of the partner.</param>
/// <param name="Place">Of the name.</param>
public sealed record PartnerFeed(string Name, SourceSpan Place)
{
    public static readonly FieldTable Keys = new(
        new Field("name", "text, required", "the partner; the feed lies at /feeds/<name>.xml, or .json"),
        new Field("include", "map", "which stories: those that have one word of each of these lists; without it all"),
        new Field("exclude", "map", "which stories not: those that have one word of any of these lists"),
        new Field("items", "whole number", "stories in the feed; default as other feeds"),
        new Field("content", "full or summary", "whole stories or their summaries; default full"),
        new Field("images", "word", "all, allowed or none: which pictures; allowed leaves out those with can_distribute: no, and all of republished stories; default allowed"),
        new Field("delay", "duration", "how long after its date a story comes into the feed, such as 30m, 6h or 1d"),
        new Field("format", "rss, atom or json", "default rss"),
        new Field("listed", "yes or no", "whether the list of all feeds names it; default no"),
        new Field("language", "BCP 47", "the language of its stories; default the site's") { Aliases = ["lang"] });

    private static readonly Dictionary<string, bool> Contents = new() { ["full"] = true, ["summary"] = false };

    private static readonly Dictionary<string, FeedPictures> Pictures = new() { ["all"] = FeedPictures.All, ["allowed"] = FeedPictures.Own, ["none"] = FeedPictures.None };

    /// <summary>The last part of its address, without what tells the format.</summary>
    public string Id => Slug.From(Name);

    public StoryFilter Include { get; init; } = StoryFilter.Empty;

    public StoryFilter Exclude { get; init; } = StoryFilter.Empty;

    public required int Items { get; init; }

    public bool FullContent { get; init; } = true;

    public FeedPictures Images { get; init; } = FeedPictures.Own;

    public TimeSpan Delay { get; init; }

    public FeedFormat Format { get; init; }

    /// <summary>Whether the list of all feeds names it.</summary>
    public bool IsListed { get; init; }

    public string? Language { get; init; }

    /// <param name="feeds">The section <c>feeds</c>.</param>
    /// <param name="formats">The names of formats.</param>
    /// <param name="items">Stories in a feed that does not say how many.</param>
    public static ImmutableArray<PartnerFeed> ReadAll(ConfigSection feeds, IReadOnlyDictionary<string, FeedFormat> formats, int items)
        => feeds.Items("partners", Keys, partner => Read(partner, formats, items));

    private static PartnerFeed? Read(ConfigSection partner, IReadOnlyDictionary<string, FeedFormat> formats, int items)
    {
        var fields = partner.Fields;
        return Located.Whole(partner.Required("name"), name => new PartnerFeed(name.Value, name.In(fields.Path))
        {
            Items = FeedConfig.ReadItems(fields) ?? items,
            Include = StoryFilter.Read(partner, "include"),
            Exclude = StoryFilter.Read(partner, "exclude"),
            FullContent = fields.Choice("content", Contents)?.Value ?? true,
            Images = fields.Choice("images", Pictures)?.Value ?? FeedPictures.Own,
            Delay = ReadDelay(fields),
            Format = fields.Choice("format", formats)?.Value ?? FeedFormat.Rss,
            IsListed = fields.Flag("listed")?.Value ?? false,
            Language = partner.Language("language")?.Value,
        });
    }

    private static TimeSpan ReadDelay(FieldReader fields)
    {
        if (fields.Text("delay") is not { } text)
        {
            return TimeSpan.Zero;
        }
        if (Duration.Parse(text.Value) is { } delay)
        {
            return delay;
        }
        fields.WrongType(fields.Node("delay")!, "delay", "a time such as 30m, 6h or 1d");
        return TimeSpan.Zero;
    }
}

/// <summary>Which pictures of stories a feed carries.</summary>
public enum FeedPictures
{
    /// <summary>All but those that may not be handed on.</summary>
    Allowed,

    /// <summary>The same, of the paper's own stories alone.</summary>
    Own,

    All,
    None,
}
