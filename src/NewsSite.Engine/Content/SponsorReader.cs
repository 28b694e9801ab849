using NewsSite.Configuration;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads who pays, from a record or from a story's own lines.</summary>
internal static class SponsorReader
{
    private static readonly Dictionary<string, bool> Placements = new() { ["top"] = false, ["bottom"] = true };

    private static readonly Dictionary<string, bool> Scopes = new() { ["native"] = false, ["underwritten"] = true };

    private static readonly Dictionary<string, BylineDisplay> Bylines = new()
    {
        ["author"] = BylineDisplay.Author,
        ["sponsor"] = BylineDisplay.Sponsor,
        ["both"] = BylineDisplay.Both,
    };

    /// <summary>A map in place of a record's name; <c>null</c> where there is none.</summary>
    public static SponsorEntry? OfStory(ContentFields story)
        => story.Fields.Node("sponsor") is YamlMap && story.Nested("sponsor", RecordFields.Sponsor) is { } sponsor ? Read(sponsor) : null;

    public static SponsorEntry? Read(ContentFields content)
    {
        content.ReportUnknownKeys();
        return Located.Whole(content.Required("name"), name => new SponsorEntry(name)
        {
            Url = content.WholeAddress("url")?.Value,
            IsUnderwriter = content.Fields.Choice("scope", Scopes) ?? false,
            Label = content.Prose("label")?.Value,
            BylinePrefix = content.Prose("byline_prefix")?.Value,
            Byline = content.Fields.Choice("byline_display", Bylines)?.Value,
            Rel = content.Fields.Choice("rel", SponsorDefaults.Rels)?.Value,
            Blurb = content.Inline("blurb"),
            Disclaimer = content.Inline("disclaimer"),
            Logo = ImageReader.Read(content, "logo"),
            AtBottom = content.Fields.Choice("placement", Placements) ?? false,
            SuppressesAds = content.Fields.Flag("suppress_ads")?.Value,
        });
    }
}
