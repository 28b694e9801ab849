using System.Collections.Immutable;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What search engines are told besides the pages.</summary>
public sealed record SitemapConfig
{
    public static readonly FieldTable Keys = new(
        new Field("news", "yes or no", "a sitemap for Google News of the stories of the last two days; default yes"),
        new Field("publication", "text", "the paper's name exactly as Google News shows it; default the site's"),
        new Field("images", "yes or no", "whether sitemaps name the pictures of each story, those in its text too; default yes"),
        new Field("split", "month or size", "whether each month of stories has a file of its own, or files are filled up one after the other; default month"),
        new Field("exclude", "list of paths", "what no sitemap names, such as /about/ or /archive/ with all below it"));

    private static readonly Dictionary<string, bool> Splits = new() { ["month"] = false, ["size"] = true };

    public bool News { get; init; } = true;

    public string? Publication { get; init; }

    public bool Images { get; init; } = true;

    /// <summary>Whether files are filled up rather than cut by months.</summary>
    public bool SplitsBySize { get; init; }

    /// <summary>Paths from the site's root, without a slash at the end; what lies below them is meant, too.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    public bool Excludes(string url)
    {
        foreach (var path in Exclude)
        {
            if (url.StartsWith(path, StringComparison.Ordinal) && (url.Length == path.Length || url[path.Length] == '/'))
            {
                return true;
            }
        }
        return false;
    }

    public static SitemapConfig Read(ConfigSection root)
    {
        var section = root.Section("sitemap", Keys);
        return new SitemapConfig
        {
            News = section.Fields.Flag("news") ?? true,
            Publication = section.Prose("publication")?.Value,
            Images = section.Fields.Flag("images") ?? true,
            SplitsBySize = section.Fields.Choice("split", Splits) ?? false,
            Exclude = [.. TextFiles.Lines(section.Fields, "exclude", IsPath, "a path as readers see it, such as /about/")
                .Select(path => "/" + Nfc.Normalize(Uri.UnescapeDataString(path)).Trim('/'))],
        };
    }

    private static bool IsPath(string path)
        => path.Trim('/').Length > 0 && !path.Contains("//", StringComparison.Ordinal) && !path.Contains('*') && !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
