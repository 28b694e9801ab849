using NewsSite.Model;

namespace NewsSite.Routing;

/// <summary>One output: its address, and what is to be made there.</summary>
/// <param name="Url">From the site's root; a page's ends in a slash unless its author chose a file name.</param>
/// <param name="Owner">The source to name when two outputs want one address, site-relative.</param>
public abstract record Route(string Url, Edition Edition, string Owner)
{
    /// <summary>Relative to the output folder.</summary>
    public string OutputPath => OutputPathOf(Url);

    public static string OutputPathOf(string url) => url.EndsWith('/') ? url[1..] + "index.html" : url[1..];
}

public sealed record ArticleRoute(Article Article) : Route(Article.Url, Article.Edition, Article.Path);

/// <summary>One page of a list.</summary>
public sealed record ListRoute(Listing Listing, ListPage Page, string Url, string Owner) : Route(Url, Listing.Edition, Owner);

/// <summary>The index of all tags, topics, series or authors of an edition.</summary>
public sealed record IndexRoute(IndexKind Kind, string Url, Edition Edition) : Route(Url, Edition, $"the index {Url}");

public enum IndexKind
{
    Tags,
    Topics,
    Series,
    Authors,
}

public sealed record NotFoundRoute(Edition Edition) : Route(Edition.HomeUrl + "404.html", Edition, "the page for unknown addresses");

/// <summary>The address of a withdrawn story.</summary>
public sealed record GoneRoute(Departed Departed) : Route(Departed.Url, Departed.Edition, Departed.Source.File.Path);

/// <summary>An old address that leads to a new one.</summary>
/// <param name="Target">A path of this site, or an address elsewhere.</param>
public sealed record RedirectRoute(string Url, Edition Edition, string Target, string Owner) : Route(Url, Edition, Owner);

/// <summary>An RSS feed of a list.</summary>
public sealed record FeedRoute(Listing Listing) : Route(Listing.Url + "feed.xml", Listing.Edition, $"the feed of {Listing.Url}");

/// <summary>The stories of a month, or all standalone pages and lists.</summary>
public sealed record SitemapRoute(string Url, Edition Edition, IReadOnlyList<SitemapEntry> Entries) : Route(Url, Edition, "the sitemap");

public sealed record SitemapIndexRoute(string Url, Edition Edition, IReadOnlyList<SitemapRoute> Sitemaps) : Route(Url, Edition, "the sitemap index");

public sealed record RobotsRoute(Edition Edition) : Route("/robots.txt", Edition, "robots.txt");

/// <summary>An address in a sitemap: a story or page, or a list.</summary>
public readonly record struct SitemapEntry(Article? Article, Listing? Listing);
