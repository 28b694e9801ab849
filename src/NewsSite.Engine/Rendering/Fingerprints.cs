using NewsSite.Incremental;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Digests by which it is known without asking that a story, a page, a list or a feed answers as before: an archive has hundreds
/// of thousands of them, and a change touches a handful. A fingerprint covers whatever the answers depend on, but for
/// <see cref="World"/>, which covers the rest for all of them, and for the order of lists, which is compared list by list.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Site _site;
    private readonly RouteTable _routes;
    private readonly StoryFingerprints _stories;
    private readonly Dictionary<ulong, Route> _pages;
    private readonly Dictionary<ulong, ListRoute> _listPages = [];
    private readonly Dictionary<ulong, SitemapRoute> _sitemaps = [];
    private readonly Dictionary<ulong, ListFeedRoute> _feeds = [];
    private ulong _addresses;

    /// <param name="tools">What all outputs share.</param>
    /// <param name="routes">Every output.</param>
    /// <param name="stories">Those of the same site's stories and lists.</param>
    /// <param name="options">How many threads work.</param>
    public Fingerprints(RenderTools tools, RouteTable routes, StoryFingerprints stories, ParallelOptions options)
    {
        _site = tools.Site;
        _routes = routes;
        _stories = stories;
        World = WorldOf(tools);
        _pages = new(routes.Routes.Length);
        Parallel.Invoke(options, AddRoutes, () => _addresses = AddressesOf(routes));
    }

    /// <summary>Those of a site of which nothing but texts is another than when the earlier ones were taken.</summary>
    private Fingerprints(RenderTools tools, Fingerprints earlier, ParallelOptions options)
    {
        (_site, _routes, _pages, _listPages, _sitemaps, _feeds, _addresses)
            = (earlier._site, earlier._routes, earlier._pages, earlier._listPages, earlier._sitemaps, earlier._feeds, earlier._addresses);
        World = WorldOf(tools);
        _stories = new StoryFingerprints(earlier._stories, options);
    }

    /// <summary>Whether they were taken of that very site.</summary>
    public bool AreOf(Site site) => _site == site;

    /// <summary>Those that an earlier build of this process took, renewed for this one; <c>null</c> if it built another site, or another memo lies there.</summary>
    public static Fingerprints? Renewed(Fingerprints earlier, RenderTools tools, RouteTable routes, OutputMemo memo, ParallelOptions options)
        => earlier.AreOf(tools.Site) && earlier._routes == routes && memo.Orders.SequenceEqual(earlier.Orders) ? new Fingerprints(tools, earlier, options) : null;

    private void AddRoutes()
    {
        foreach (var route in _routes.Routes)
        {
            var name = Revalidation.NameOf(route);
            _pages.TryAdd(OutputMemo.NameOf((byte)ReadKind.Page, name), route);
            if (route is ListRoute list)
            {
                _listPages.TryAdd(OutputMemo.NameOf((byte)ReadKind.ListPage, name), list);
            }
            else if (route is SitemapRoute sitemap)
            {
                _sitemaps.TryAdd(OutputMemo.NameOf((byte)ReadKind.Sitemap, name), sitemap);
            }
            else if (route is ListFeedRoute feed)
            {
                _feeds.TryAdd(OutputMemo.NameOf((byte)ReadKind.Feed, name), feed);
            }
        }
    }

    /// <summary>What all fingerprints leave out: the configuration, what kind of build it is, which pictures and files there are.</summary>
    public ulong World { get; }

    /// <inheritdoc cref="StoryFingerprints.Orders"/>
    public ReadOnlySpan<ListOrder> Orders => _stories.Orders;

    /// <inheritdoc cref="StoryFingerprints.HasSameNeighbours"/>
    public bool HasSameNeighbours(ulong name) => _stories.HasSameNeighbours(name);

    /// <summary>Whether a memo says the same of the world and of all lists.</summary>
    public bool IsAsBefore(OutputMemo memo) => memo.World == World && memo.Orders.SequenceEqual(Orders);

    /// <summary>0 for what is always asked.</summary>
    public ulong Of(ReadKind kind, ulong name) => kind switch
    {
        ReadKind.Article => _stories.Of(name),
        ReadKind.Page => _pages.TryGetValue(name, out var route) ? OfPage(route) : 0,
        ReadKind.ListPage => _listPages.TryGetValue(name, out var list) ? OfListPage(list) : 0,
        ReadKind.Sitemap => _sitemaps.TryGetValue(name, out var sitemap) ? OfSitemap(sitemap) : 0,
        ReadKind.Feed => _feeds.TryGetValue(name, out var feed) ? OfFeed(feed) : 0,
        ReadKind.Stories or ReadKind.PageStories => OfPlaces(),
        ReadKind.Target or ReadKind.NamedStory => _addresses,
        _ => 0,
    };

    /// <summary>Who stands in all lists, and which lists have a page. Where one has another story, all are asked.</summary>
    private ulong OfPlaces()
    {
        var digest = new Digest();
        digest.Add((long)_stories.Lists);
        digest.Add((long)_addresses);
        return digest.Value;
    }

    /// <summary>
    /// Whether a question has the answer that it had in the memo of the very build that took the earlier fingerprints: nothing
    /// was saved since but texts, and not this one.
    /// </summary>
    public bool IsUntouched(ReadKind kind, ulong name) => _stories.Touched is { } touched && kind switch
    {
        ReadKind.Article or ReadKind.Source or ReadKind.Page => !touched.Contains(name),
        // They may have texts of their own, or tell of those of stories.
        ReadKind.Site or ReadKind.Edition or ReadKind.Home or ReadKind.Section or ReadKind.Sitemap or ReadKind.Text => false,
        _ => true,
    };

    /// <summary>Whether the memo of that build has the outputs of these very routes, in their order.</summary>
    /// <param name="count">How many it has: one that could not be made is missing.</param>
    public bool AreOfSameRoutes(int count) => _stories.Touched is not null && count == _routes.Routes.Length;

    /// <summary>What a page says of itself beyond its story or list.</summary>
    private ulong OfPage(Route route)
    {
        var digest = new Digest();
        digest.Add((long)_stories.OfList(_site.CatalogueOf(route.Edition).Home));
        switch (route)
        {
            case var _ when StoryOf(route) is { } story:
                digest.Add((long)_stories.OfStory(story));
                return digest.Value;
            // A front says more.
            case ListRoute list when list is not { Listing: Home, Page.Number: 0 }:
                digest.Add(list.Url);
                Add(ref digest, list.Listing);
                return digest.Value;
            default:
                return 0;
        }
    }

    /// <summary>A list with what describes it.</summary>
    private void Add(ref Digest digest, Listing listing)
    {
        digest.Add((long)_stories.OfList(listing));
        digest.Add(listing.File?.Path);
        digest.Add((listing as Term)?.Source?.Description);
        digest.Add((listing as Section)?.Source?.Hash ?? 0);
        digest.Add((listing as Home)?.Source?.Hash ?? 0);
    }

    /// <summary>A feed has the newest stories of its list that may be in feeds.</summary>
    private ulong OfFeed(ListFeedRoute route)
    {
        var digest = new Digest();
        digest.Add((long)_stories.Lists);
        digest.Add(route.Url);
        Add(ref digest, route.Listing);
        return digest.Value;
    }

    /// <summary>The story that a page shows; <c>null</c> for another page.</summary>
    private static Article? StoryOf(Route route) => (route as ArticleRoute)?.Article ?? (route as ReprintRoute)?.Article;

    /// <summary>A sitemap of stories tells what their fingerprints cover; lists are asked for their newest stories.</summary>
    private ulong OfSitemap(SitemapRoute route)
    {
        var digest = new Digest();
        digest.Add(route.Url);
        digest.Add(route is NewsSitemapRoute { IsRecent: true });
        foreach (var entry in route.Entries)
        {
            if (entry.Article is not { } article)
            {
                return 0;
            }
            digest.Add((long)_stories.OfStory(article));
        }
        return digest.Value;
    }

    /// <summary>Everything that a link may name, and where it leads: all addresses, and all stories by file and id.</summary>
    private ulong AddressesOf(RouteTable routes)
    {
        var digest = new Digest();
        foreach (var route in routes.Routes.Concat(routes.Redirects).Concat(routes.HostFiles))
        {
            digest.Add(route.Url);
            digest.Add(route.Owner);
            digest.Add(route is RedirectRoute redirect ? redirect.Target : null);
        }
        foreach (var article in _site.ByPath)
        {
            digest.Add((long)article.PathDigest);
            digest.Add(article.Url);
            digest.Add(article.FrontMatter.Id?.Value);
        }
        foreach (var section in _site.Listings.OfType<Section>())
        {
            digest.Add(section.Source?.File.Path);
            digest.Add(section.Url);
        }
        foreach (var departed in _site.Departed)
        {
            digest.Add(departed.Source.File.Path);
            digest.Add(departed.Source.Id);
            digest.Add(departed.Url);
            digest.Add(departed.RedirectTo);
        }
        return digest.Value;
    }

    private ulong OfListPage(ListRoute route)
    {
        var digest = new Digest();
        digest.Add(route.Url);
        digest.Add(route.Listing.Url);
        digest.Add((long)route.Page.Number);
        digest.Add(route.Page.Older ?? -1L);
        digest.Add(route.Page.Newer ?? -1L);
        digest.Add(_site.Config.Pagination.NewestFirst ? _site.ArticlesOf(route.Listing).Length : -1L);
        return digest.Value;
    }

    private static ulong WorldOf(RenderTools tools)
    {
        var (digest, config) = (new Digest(), tools.Site.Config);
        digest.Add((long)config.Digest);
        digest.Add(config.Site.Url.Absolute("/"));
        digest.Add(tools.Site.IsPreview);
        digest.Add(config.Republish.Terms is { } terms ? tools.ConfigLinks.AddressOf(terms) : null);
        foreach (var podcast in tools.Site.Podcasts)
        {
            // The name of a picture says what is in it.
            digest.Add(tools.ConfigLinks.AddressOf(podcast.Config.Image));
        }
        foreach (var edition in tools.Site.Editions)
        {
            digest.Add(edition.Language);
        }
        foreach (var path in tools.Site.Assets.Keys.Order(StringComparer.Ordinal))
        {
            digest.Add(path);
        }
        foreach (var file in tools.Site.Static)
        {
            digest.Add(file.Path);
        }
        foreach (var path in tools.Engine.Assets.Paths)
        {
            digest.Add(path);
        }
        return digest.Value;
    }
}
