using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>Sitemaps are cut where they would hold too much; the real limits are too far away for a test.</summary>
public sealed class SitemapLimitTests
{
    private const int Plenty = 1_000_000;

    [Fact]
    public void A_month_with_too_many_addresses_goes_on_in_another_file_and_its_oldest_stories_stay_where_they_are()
    {
        var sitemaps = Sitemaps.Of(Site(), new SitemapLimits(2, 1_000, Plenty)).Where(sitemap => sitemap.Url.Contains("2026-11", StringComparison.Ordinal)).ToList();
        Assert.Equal(["/sitemap-2026-11.xml", "/sitemap-2026-11-2.xml", "/sitemap-2026-11-3.xml"], sitemaps.Select(sitemap => sitemap.Url));
        Assert.Equal(["S1 S2", "S3 S4", "S5"], sitemaps.Select(sitemap => string.Join(' ', sitemap.Entries.Select(entry => entry.Article!.Title))));
    }

    [Fact]
    public void Addresses_and_pictures_count_by_their_bytes()
    {
        var whole = Sitemaps.Of(Site(), new SitemapLimits(100, 1_000, 2_000));
        Assert.Equal(3, whole.Count(sitemap => sitemap.Url.Contains("2026-11", StringComparison.Ordinal)));
        // The same stories without pictures fit into one.
        var plain = Sitemaps.Of(Site("sitemap: {images: no}\n"), new SitemapLimits(100, 1_000, 2_000));
        Assert.Single(plain, sitemap => sitemap.Url.Contains("2026-11", StringComparison.Ordinal));
    }

    [Fact]
    public void One_story_that_is_too_large_for_itself_has_a_file_all_the_same()
        => Assert.Equal(5, Sitemaps.Of(Site(), new SitemapLimits(100, 1_000, 1)).Count(sitemap => sitemap.Url.Contains("2026-11", StringComparison.Ordinal)));

    [Fact]
    public void News_go_on_in_another_file()
        => Assert.Equal([("/sitemap-news.xml", 3), ("/sitemap-news-2.xml", 2)], Sitemaps.OfNews(Site(), new SitemapLimits(100, 3, Plenty)).Select(sitemap => (sitemap.Url, sitemap.Entries.Count)));

    private static Site Site(string more = "")
    {
        using var small = new SmallSite(SmallSite.Config + more).Write("content/world/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>");
        for (var number = 1; number <= 5; number++)
        {
            small.Story($"world/s{number}", $"title: S{number}\ndate: 2026-11-21 1{number}:00\nimage: p.svg\ngallery: [{{src: p.svg, alt: A}}]");
        }
        var scopes = new List<(Route Route, ViewScope Scope)>();
        ViewSite.Capture(small, scopes);
        return scopes[0].Scope.Site;
    }
}
