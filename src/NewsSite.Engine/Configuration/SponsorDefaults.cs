using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What is said of stories that somebody paid for, where the sponsor's record says nothing else.</summary>
public sealed record SponsorDefaults
{
    public static readonly FieldTable Keys = new(
        new Field("label", "text or map", "what stands beside the headline; a map has it for each language; default the theme's word") { Aliases = ["flag"] },
        new Field("byline_prefix", "text or map", "what stands before the sponsor's name; default the theme's words"),
        new Field("disclaimer", "text or map", "who had a say in the story, with {sponsor} and {site} for the names; default the theme's sentence"),
        new Field("rel", "sponsored, nofollow or both", "what links to sponsors tell search engines; default sponsored"));

    /// <summary>As HTML's <c>rel</c> says it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Rels = new Dictionary<string, string> { ["sponsored"] = "sponsored", ["nofollow"] = "nofollow", ["both"] = "sponsored nofollow" };

    public LocalText Label { get; private init; } = LocalText.None;

    public LocalText BylinePrefix { get; private init; } = LocalText.None;

    public LocalText Disclaimer { get; private init; } = LocalText.None;

    public string Rel { get; private init; } = "sponsored";

    public static SponsorDefaults Read(ConfigSection root)
    {
        var section = root.Section("sponsors", Keys);
        return new SponsorDefaults
        {
            Label = LocalText.Read(section, "label"),
            BylinePrefix = LocalText.Read(section, "byline_prefix"),
            Disclaimer = LocalText.Read(section, "disclaimer"),
            Rel = section.Fields.Choice("rel", Rels)?.Value ?? "sponsored",
        };
    }
}
