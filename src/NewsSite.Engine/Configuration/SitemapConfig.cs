using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What search engines are told besides the pages.</summary>
public sealed record SitemapConfig
{
    public static readonly FieldTable Keys = new(
        new Field("news", "yes or no", "a sitemap for Google News of the stories of the last two days; default yes"),
        new Field("publication", "text", "the paper's name exactly as Google News shows it; default the site's"),
        new Field("images", "yes or no", "whether sitemaps name the pictures of each story, those in its text too; default yes"));

    public bool News { get; init; } = true;

    public string? Publication { get; init; }

    public bool Images { get; init; } = true;

    public static SitemapConfig Read(ConfigSection root)
    {
        var section = root.Section("sitemap", Keys);
        return new SitemapConfig { News = section.Fields.Flag("news") ?? true, Publication = section.Prose("publication")?.Value, Images = section.Fields.Flag("images") ?? true };
    }
}
