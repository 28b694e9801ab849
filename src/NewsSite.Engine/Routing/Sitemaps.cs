using System.Globalization;
using NewsSite.Model;

namespace NewsSite.Routing;

/// <summary>
/// Cuts the site into sitemaps (sitemaps.org): one a month of stories, so that past months never change (or, where the
/// configuration wants it, as few as the limits allow), and one for pages
/// and lists. Only what may be indexed is in them.
/// </summary>
public static class Sitemaps
{
    public static IReadOnlyList<SitemapRoute> Of(Site site) => Of(site, SitemapLimits.Usual);

    internal static IReadOnlyList<SitemapRoute> Of(Site site, SitemapLimits limits)
    {
        var sitemaps = new List<SitemapRoute>();
        var config = site.Config.Sitemap;
        var pages = site.Listings.Where(listing => listing is Home || !site.ArticlesOf(listing).IsEmpty)
            .Select(listing => new SitemapEntry(null, listing))
            .Concat(site.Pages.Where(page => page.IsIndexed).Select(page => new SitemapEntry(page, null)))
            .Where(entry => !config.Excludes(entry.Article?.Url ?? entry.Listing!.Url));
        sitemaps.AddRange(Cut(site, "pages", [.. pages], limits));
        var stories = site.Articles.Where(article => IsNamed(site, article));
        if (config.SplitsBySize)
        {
            sitemaps.AddRange(Cut(site, "stories", OldestFirst([.. stories]), limits));
            return sitemaps;
        }
        foreach (var month in stories.GroupBy(article => (article.Date.Year, article.Date.Month)))
        {
            sitemaps.AddRange(Cut(site, string.Create(CultureInfo.InvariantCulture, $"{month.Key.Year:0000}-{month.Key.Month:00}"), OldestFirst([.. month]), limits));
        }
        return sitemaps;
    }

    /// <param name="stories">The newest first.</param>
    private static List<SitemapEntry> OldestFirst(Article[] stories)
    {
        var entries = new List<SitemapEntry>(stories.Length);
        for (var i = stories.Length - 1; i >= 0; i--)
        {
            entries.Add(new SitemapEntry(stories[i], null));
        }
        return entries;
    }

    /// <summary>
    /// One sitemap for Google News, and more where there is too much for one. Where nothing is new it holds the newest story as
    /// a page like any other: the file must stay, and a sitemap without any address is none.
    /// </summary>
    public static IReadOnlyList<NewsSitemapRoute> OfNews(Site site) => OfNews(site, SitemapLimits.Usual);

    internal static IReadOnlyList<NewsSitemapRoute> OfNews(Site site, SitemapLimits limits)
    {
        var news = site.News.Where(article => !site.Config.Sitemap.Excludes(article.Url)).ToList();
        var isRecent = news.Count > 0;
        var stories = isRecent ? news : site.Articles.Where(article => IsNamed(site, article)).Take(1);
        return [.. stories.Select(article => new SitemapEntry(article, null)).Chunk(limits.News)
            .Select((part, i) => new NewsSitemapRoute(NameOf("news", i), site.MainEdition, part, isRecent))];
    }

    private static bool IsNamed(Site site, Article article) => article.IsIndexed && !site.Config.Sitemap.Excludes(article.Url);

    /// <summary>The address of a sitemap, or of a further part of it.</summary>
    public static string NameOf(string name, int part)
        => part == 0 ? $"/sitemap-{name}.xml" : string.Create(CultureInfo.InvariantCulture, $"/sitemap-{name}-{part + 1}.xml");

    /// <summary>Old stories come first in a month, so that the files before the last stay as they are.</summary>
    private static IEnumerable<SitemapRoute> Cut(Site site, string name, List<SitemapEntry> entries, SitemapLimits limits)
        => Chunks(site, entries, limits).Select((chunk, i) => new SitemapRoute(
            NameOf(name, i),
            site.MainEdition,
            chunk));

    private static IEnumerable<List<SitemapEntry>> Chunks(Site site, List<SitemapEntry> all, SitemapLimits limits)
    {
        var size = new SitemapSize(site);
        // Nearly all months are far below the limits.
        return all is [] ? []
            : all.Count <= limits.Entries && all.Sum(size.AtMost) <= limits.Bytes ? [all]
            : Divided(all, size, limits);
    }

    private static IEnumerable<List<SitemapEntry>> Divided(List<SitemapEntry> entries, SitemapSize sizes, SitemapLimits limits)
    {
        var chunk = new List<SitemapEntry>();
        var bytes = 0L;
        foreach (var entry in entries)
        {
            var size = sizes.Of(entry);
            if (chunk.Count > 0 && (chunk.Count == limits.Entries || bytes + size > limits.Bytes))
            {
                yield return chunk;
                chunk = [];
                bytes = 0;
            }
            chunk.Add(entry);
            bytes += size;
        }
        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}

/// <summary>How much a sitemap may hold: addresses, addresses in one for Google News, and bytes, of which some room is left.</summary>
/// <remarks>"No more than 50,000 URLs and must be no larger than 50MB"; for Google News "no more than 1,000".</remarks>
internal sealed record SitemapLimits(int Entries, int News, int Bytes)
{
    public static readonly SitemapLimits Usual = new(50_000, 1_000, 45_000_000);
}
