using System.Collections.Immutable;
using NewsSite.Incremental;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Digests by which it is known without asking that a story or a page answers as before: an archive has hundreds of
/// thousands of them, and a change touches a handful. A fingerprint covers whatever the answers depend on, but for
/// <see cref="World"/>, which covers the rest for all of them, and for the order of lists, which is compared list by list.
/// </summary>
internal sealed class Fingerprints
{
    /// <summary>The members that look at the neighbours of a story in its lists.</summary>
    public static readonly ulong Neighbours = Bit(nameof(ArticleView.Related)) | Bit(nameof(ArticleView.Older)) | Bit(nameof(ArticleView.Newer));

    private const int StoriesPerMark = 512;

    private readonly Site _site;
    private readonly Dictionary<ulong, (Article Article, ulong Fingerprint)> _articles;
    private readonly Dictionary<ulong, Route> _pages;
    private readonly Dictionary<ulong, ListRoute> _listPages = [];
    private readonly Dictionary<ulong, SitemapRoute> _sitemaps = [];
    private readonly ulong[] _listings;
    private readonly List<ListOrder> _orders = [];
    private readonly int[] _sameFrom;
    private ulong _addresses;

    public Fingerprints(RenderTools tools, RouteTable routes, OutputMemo memo, ParallelOptions options)
    {
        _site = tools.Site;
        World = WorldOf(tools);
        _listings = [.. _site.Listings.Select(Of)];
        _articles = new(_site.ByPath.Length);
        _pages = new(routes.Routes.Length);
        Parallel.Invoke(options, AddArticles, () => AddRoutes(routes), () => _addresses = AddressesOf(routes));
        var last = memo.Orders.ToArray().DistinctBy(order => order.Name).ToDictionary(order => order.Name, order => order.Order);
        _sameFrom = [.. _site.Listings.Select(listing => AddOrders(listing, last))];
    }

    private void AddArticles()
    {
        foreach (var article in _site.ByPath)
        {
            _articles.TryAdd(OutputMemo.NameOf((byte)ReadKind.Article, article.Path), (article, Of(article)));
        }
    }

    private void AddRoutes(RouteTable routes)
    {
        foreach (var route in routes.Routes)
        {
            _pages.TryAdd(OutputMemo.NameOf((byte)ReadKind.Page, route.Url), route);
            if (route is ListRoute list)
            {
                _listPages.TryAdd(OutputMemo.NameOf((byte)ReadKind.ListPage, route.Url), list);
            }
            else if (route is SitemapRoute sitemap)
            {
                _sitemaps.TryAdd(OutputMemo.NameOf((byte)ReadKind.Sitemap, route.Url), sitemap);
            }
        }
    }

    /// <summary>What all fingerprints leave out: the configuration, what kind of build it is, which pictures and files there are.</summary>
    public ulong World { get; }

    /// <summary>For each list the digest of its order, and those of its oldest 512 stories, 1024 and so on.</summary>
    public IReadOnlyList<ListOrder> Orders => _orders;

    /// <summary>Whether a memo says the same of the world and of all lists.</summary>
    public bool IsAsBefore(OutputMemo memo) => memo.World == World && memo.Orders.SequenceEqual([.. Orders]);

    /// <summary>0 for what is always asked.</summary>
    public ulong Of(ReadKind kind, ulong name) => kind switch
    {
        ReadKind.Article => FingerprintOf(name),
        ReadKind.Page => _pages.TryGetValue(name, out var route) ? Of(route) : 0,
        ReadKind.ListPage => _listPages.TryGetValue(name, out var list) ? Of(list) : 0,
        ReadKind.Sitemap => _sitemaps.TryGetValue(name, out var sitemap) ? Of(sitemap) : 0,
        ReadKind.Target or ReadKind.NamedStory => _addresses,
        _ => 0,
    };

    /// <summary>Whether the lists are as they were in which a story has its neighbours.</summary>
    public bool HasSameNeighbours(ulong name)
    {
        if (!_articles.TryGetValue(name, out var known))
        {
            return false;
        }
        var article = known.Article;
        return IsSame(article.Section) && IsSame(article.Series) && article.Topics.All(IsSame) && article.Tags.All(IsSame);

        bool IsSame(Listing? listing) => listing is null || article.Rank >= _sameFrom[listing.Number];
    }

    private static ulong Bit(string member) => 1UL << ViewMembers.PlaceOf(ReadKind.Article, member);

    /// <summary>
    /// Notes the order of a list, from its oldest story on. A new story stands before most others, which see nothing of it:
    /// they look at older ones, and at the next newer one. Dates count, too: by them stories of several lists are compared.
    /// </summary>
    /// <param name="listing">The list.</param>
    /// <param name="last">The orders of the last build.</param>
    /// <returns>The rank from which on stories have the neighbours that they had then.</returns>
    private int AddOrders(Listing listing, Dictionary<ulong, ulong> last)
    {
        var stories = _site.ArticlesOf(listing);
        var (same, digest) = (0, new Digest());
        for (var count = 1; count <= stories.Length; count++)
        {
            digest.Add((long)stories[^count].PathDigest);
            digest.Add(stories[^count].Date.UtcTicks);
            if (count % StoriesPerMark == 0)
            {
                same = AddOrder(NameOf(listing, count), digest.Value, last) ? count : same;
            }
        }
        return AddOrder(NameOf(listing, 0), digest.Value, last) ? 0
            : same < 2 ? int.MaxValue
            : stories[^(same - 1)].Rank;
    }

    /// <summary>Whether it is that of the last build.</summary>
    private bool AddOrder(ulong name, ulong order, Dictionary<ulong, ulong> last)
    {
        _orders.Add(new ListOrder(name, order));
        return last.TryGetValue(name, out var known) && known == order;
    }

    private static ulong NameOf(Listing listing, int oldest)
    {
        var digest = new Digest();
        digest.Add(listing.GetType().Name);
        digest.Add(listing.Url);
        digest.Add((long)oldest);
        return digest.Value;
    }

    private ulong FingerprintOf(ulong name) => _articles.TryGetValue(name, out var known) ? known.Fingerprint : 0;

    /// <summary>The story's file says the most; of its lists it is told by what they are called, not by who else stands in them.</summary>
    private ulong Of(Article article)
    {
        var digest = new Digest();
        digest.Add((long)article.PathDigest);
        digest.Add(article.Source.Hash);
        digest.Add(article.Url);
        digest.Add((article.IsPage ? 1L : 0) + (article.IsExpired ? 2L : 0) + (article.IsPinned ? 4L : 0));
        Add(ref digest, _site.CatalogueOf(article.Edition).Home);
        Add(ref digest, article.Section);
        Add(ref digest, article.Series);
        Add(ref digest, article.Topics);
        Add(ref digest, article.Tags);
        Add(ref digest, article.Authors);
        Add(ref digest, article.Contributors);
        Add(ref digest, article.Editors);
        Add(ref digest, article.Translators);
        foreach (var correctors in article.Correctors)
        {
            Add(ref digest, correctors);
        }
        digest.Add(article.Publisher?.Name);
        digest.Add(article.Publisher?.Record?.Hash ?? 0);
        digest.Add(article.Sponsor?.Hash ?? 0);
        digest.Add(_site.CommentsOf(article)?.Hash ?? 0);
        Answer.Add(ref digest, _site.TranslationsOf(article).AsSpan());
        Add(ref digest, article.Live);
        Answer.Add(ref digest, _site.RelatedByHand.GetValueOrDefault(article, []).AsSpan());
        var original = _site.Originals.GetValueOrDefault(article);
        digest.Add(original?.Title);
        digest.Add(original?.Url);
        return digest.Value;
    }

    /// <summary>Updates may stand in files of their own, and time decides which of them are out.</summary>
    private void Add(ref Digest digest, LiveCoverage? live)
    {
        digest.Add(live?.IsOver ?? false);
        foreach (var update in live?.Updates ?? [])
        {
            digest.Add(update.File.Path);
            digest.Add(update.Anchor);
            digest.Add(update.Source?.Hash ?? 0);
            digest.Add(update.IsPinned);
            Add(ref digest, update.Authors);
        }
    }

    private void Add(ref Digest digest, Listing? listing) => digest.Add(listing is null ? -1L : (long)_listings[listing.Number]);

    private void Add(ref Digest digest, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            Add(ref digest, term);
        }
        digest.Add(-2L);
    }

    private void Add(ref Digest digest, ImmutableArray<Credit> credits)
    {
        foreach (var credit in credits)
        {
            Add(ref digest, credit.Author);
            // Its record may say it; the rest is in the story's own file.
            digest.Add(credit.Affiliation);
        }
        digest.Add(-2L);
    }

    /// <summary>What others say of a list; of a section, with those around it.</summary>
    private ulong Of(Listing listing)
    {
        var digest = new Digest();
        for (var one = listing; one is not null; one = (one as Section)?.Parent)
        {
            digest.Add(one.Edition.Language);
            digest.Add(one.Url);
            digest.Add(one.Title);
            digest.Add((long)_site.FeedsOf(one).Length);
            digest.Add(_site.PodcastOf(one as Term)?.FeedUrl);
        }
        return digest.Value;
    }

    /// <summary>What a page says of itself beyond its story or list.</summary>
    private ulong Of(Route route)
    {
        var digest = new Digest();
        Add(ref digest, _site.CatalogueOf(route.Edition).Home);
        switch (route)
        {
            case ArticleRoute or ReprintRoute:
                var story = (route as ArticleRoute)?.Article ?? ((ReprintRoute)route).Article;
                digest.Add((long)FingerprintOf(OutputMemo.NameOf((byte)ReadKind.Article, story.Path)));
                return digest.Value;
            case ListRoute { Listing: Term or Author or Period } list:
                digest.Add(list.Url);
                Add(ref digest, list.Listing);
                digest.Add(list.Listing.File?.Path);
                digest.Add((list.Listing as Term)?.Source?.Description);
                return digest.Value;
            default:
                return 0;
        }
    }

    /// <summary>A sitemap of stories tells what their fingerprints cover; lists are asked for their newest stories.</summary>
    private ulong Of(SitemapRoute route)
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
            digest.Add((long)FingerprintOf(OutputMemo.NameOf((byte)ReadKind.Article, article.Path)));
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

    private ulong Of(ListRoute route)
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
        var digest = new Digest();
        digest.Add((long)tools.Site.Config.Digest);
        digest.Add(tools.Site.Config.Site.Url.Absolute("/"));
        digest.Add(tools.Site.IsPreview);
        digest.Add(tools.Site.Config.Republish.Terms is { } terms ? tools.ConfigLinks.AddressOf(terms) : null);
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
