using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly RouteTable _routes;
    private readonly Dictionary<ulong, int> _places;
    private readonly (UInt128 Text, ulong Fingerprint)[] _articles;
    private readonly Dictionary<ulong, Route> _pages;
    private readonly Dictionary<ulong, ListRoute> _listPages = [];
    private readonly Dictionary<ulong, SitemapRoute> _sitemaps = [];
    private readonly ulong[] _listings;
    private readonly List<ListOrder> _orders = [];
    private readonly int[] _sameFrom;
    private readonly HashSet<ulong>? _touched;
    private ulong _addresses;

    private Fingerprints(RenderTools tools, RouteTable routes, OutputMemo memo, ParallelOptions options)
    {
        _site = tools.Site;
        _routes = routes;
        World = WorldOf(tools);
        _listings = [.. _site.Listings.Select(Of)];
        _places = new(_site.ByPath.Length);
        _articles = new (UInt128, ulong)[_site.ByPath.Length];
        _pages = new(routes.Routes.Length);
        Parallel.Invoke(options, AddArticles, AddRoutes, () => _addresses = AddressesOf(routes));
        var last = memo.Orders.ToArray().DistinctBy(order => order.Name).ToDictionary(order => order.Name, order => order.Order);
        _sameFrom = [.. _site.Listings.Select(listing => AddOrders(listing, last))];
    }

    /// <summary>Those of a site of which nothing but texts is another than when the earlier ones were taken.</summary>
    private Fingerprints(RenderTools tools, Fingerprints earlier, ParallelOptions options)
    {
        (_site, _routes, _places, _pages, _listPages, _sitemaps) = (earlier._site, earlier._routes, earlier._places, earlier._pages, earlier._listPages, earlier._sitemaps);
        (_listings, _orders, _addresses) = (earlier._listings, earlier._orders, earlier._addresses);
        World = WorldOf(tools);
        _sameFrom = new int[_site.Listings.Length];
        _articles = [.. earlier._articles];
        var touched = new ConcurrentBag<Article>();
        Parallel.ForEach(Revalidation.Chunks(_articles.Length), options, chunk =>
        {
            for (var place = chunk.Start; place < chunk.End; place++)
            {
                if (_articles[place].Text != _site.ByPath[place].Source.Hash)
                {
                    _articles[place] = Take(_site.ByPath[place]);
                    touched.Add(_site.ByPath[place]);
                }
            }
        });
        _touched = [.. touched.SelectMany(NamesOf)];
    }

    /// <summary>What may be asked of a story: of itself, its text and the pages that <see cref="StoryOf"/> says show it.</summary>
    private static IEnumerable<ulong> NamesOf(Article article) =>
    [
        OutputMemo.NameOf((byte)ReadKind.Article, article.Path),
        OutputMemo.NameOf((byte)ReadKind.Source, article.Path),
        OutputMemo.NameOf((byte)ReadKind.Page, article.Url),
        OutputMemo.NameOf((byte)ReadKind.Page, ReprintRoute.UrlOf(article)),
    ];

    /// <summary>Takes the fingerprints of a site.</summary>
    /// <param name="tools">What all outputs share.</param>
    /// <param name="routes">Every output.</param>
    /// <param name="memo">What the last build left, by which it is known which lists are as they were.</param>
    /// <param name="options">How many threads work.</param>
    /// <param name="earlier">Those that an earlier build of this process took.</param>
    public static Fingerprints Of(RenderTools tools, RouteTable routes, OutputMemo memo, ParallelOptions options, Fingerprints? earlier)
        => earlier is not null && earlier._site == tools.Site && earlier._routes == routes && memo.Orders.SequenceEqual(CollectionsMarshal.AsSpan(earlier._orders))
            ? new Fingerprints(tools, earlier, options)
            : new Fingerprints(tools, routes, memo, options);

    private void AddArticles()
    {
        for (var place = 0; place < _articles.Length; place++)
        {
            _articles[place] = Take(_site.ByPath[place]);
            _places.TryAdd(OutputMemo.NameOf((byte)ReadKind.Article, _site.ByPath[place].Path), place);
        }
    }

    private (UInt128 Text, ulong Fingerprint) Take(Article article) => (article.Source.Hash, Of(article));

    private void AddRoutes()
    {
        foreach (var route in _routes.Routes)
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
        if (!_places.TryGetValue(name, out var place))
        {
            return false;
        }
        var article = _site.ByPath[place];
        return IsSameFor(article, article.Section) && IsSameFor(article, article.Series) && AreSameFor(article, article.Topics) && AreSameFor(article, article.Tags);
    }

    private bool AreSameFor(Article article, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            if (!IsSameFor(article, term))
            {
                return false;
            }
        }
        return true;
    }

    private bool IsSameFor(Article article, Listing? listing) => listing is null || article.Rank >= _sameFrom[listing.Number];

    /// <summary>
    /// Whether a question has the answer that it had in the memo of the very build that took the earlier fingerprints: nothing
    /// was saved since but texts, and not this one.
    /// </summary>
    public bool IsUntouched(ReadKind kind, ulong name) => _touched is not null && kind switch
    {
        ReadKind.Article or ReadKind.Source or ReadKind.Page => !_touched.Contains(name),
        // They may have texts of their own, or tell of those of stories.
        ReadKind.Site or ReadKind.Edition or ReadKind.Home or ReadKind.Section or ReadKind.Sitemap or ReadKind.Text => false,
        _ => true,
    };

    /// <summary>Whether the memo of that build has the outputs of these very routes, in their order.</summary>
    /// <param name="count">How many it has: one that could not be made is missing.</param>
    public bool AreOfSameRoutes(int count) => _touched is not null && count == _routes.Routes.Length;

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
        digest.Add(listing.GetType());
        digest.Add(listing.Url);
        digest.Add((long)oldest);
        return digest.Value;
    }

    private ulong FingerprintOf(ulong name) => _places.TryGetValue(name, out var place) ? _articles[place].Fingerprint : 0;

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
        foreach (var comments in _site.CommentsOf(article))
        {
            digest.Add(comments.Hash);
        }
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
            case var _ when StoryOf(route) is { } story:
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

    /// <summary>The story that a page shows; <c>null</c> for another page.</summary>
    private static Article? StoryOf(Route route) => (route as ArticleRoute)?.Article ?? (route as ReprintRoute)?.Article;

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
