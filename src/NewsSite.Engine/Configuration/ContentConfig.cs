using System.Collections.Immutable;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Rules for stories.</summary>
public sealed record ContentConfig
{
    public static readonly FieldTable Keys = new(
        new Field("expired", "keep or drop", "whether the page of an expired story stays; default keep"),
        new Field("require_author_records", "yes or no", "whether every author needs a file in content/authors/; default no"),
        new Field("default_author", "text", "the author of stories that name none"),
        new Field("related", "whole number", "how many related stories a page offers; default 5"),
        new Field("check_days", "whole number", "how many days old a story may be for its headline, byline and update to be checked; default 30"),
        new Field("types", "list of maps", "types of stories: labels and other settings of the usual ones, and types of your own"),
        new Field("require", "list of maps", "fields that some stories must have"));

    private static readonly Dictionary<string, ExpiredPolicy> Policies = new() { ["keep"] = ExpiredPolicy.Keep, ["drop"] = ExpiredPolicy.Drop };

    public ExpiredPolicy Expired { get; init; } = ExpiredPolicy.Keep;

    public bool RequireAuthorRecords { get; init; }

    /// <summary>The author of stories that name none.</summary>
    public string? DefaultAuthor { get; init; }

    /// <summary>How many related stories a page offers.</summary>
    public int Related { get; init; } = 5;

    /// <summary>What is older is as its editors left it; nobody wants to hear of an archive's headlines at each build.</summary>
    public int CheckDays { get; init; } = 30;

    public StoryTypes Types { get; init; } = new([]);

    /// <summary>Fields that some stories must have.</summary>
    public ImmutableArray<RequiredFields> Require { get; init; } = [];

    public static ContentConfig Read(ConfigSection root, SiteZone zone)
    {
        var content = root.Section("content", Keys);
        var defaults = new ContentConfig();
        var types = StoryTypes.Read(content);
        return new ContentConfig
        {
            Expired = content.Fields.Choice("expired", Policies) ?? defaults.Expired,
            RequireAuthorRecords = content.Fields.Flag("require_author_records") ?? defaults.RequireAuthorRecords,
            DefaultAuthor = content.Prose("default_author")?.Value,
            Related = content.Fields.Number("related", 0, 100) ?? defaults.Related,
            CheckDays = content.Fields.Number("check_days", 0, 100_000) ?? defaults.CheckDays,
            Types = types,
            Require = RequiredFields.ReadAll(content, types, zone),
        };
    }
}
