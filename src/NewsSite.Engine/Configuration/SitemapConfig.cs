using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What search engines are told besides the pages.</summary>
public sealed record SitemapConfig
{
    public static readonly FieldTable Keys = new(
        new Field("news", "yes or no", "a sitemap for Google News of the stories of the last two days; default yes"),
        new Field("publication", "text", "the paper's name exactly as Google News shows it; default the site's"));

    public bool News { get; init; } = true;

    public string? Publication { get; init; }

    public static SitemapConfig Read(ConfigSection root)
    {
        var section = root.Section("sitemap", Keys);
        return new SitemapConfig { News = section.Fields.Flag("news") ?? true, Publication = section.Prose("publication")?.Value };
    }
}
