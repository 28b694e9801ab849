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

    private readonly Site _site;
    private readonly Dictionary<ulong, Article> _articles;
    private readonly Dictionary<ulong, Route> _pages = [];
    private readonly Dictionary<ulong, ListRoute> _listPages = [];
    private readonly Dictionary<ulong, ulong> _lastOrders = [];
    private readonly ulong[] _paths;

    public Fingerprints(RenderTools tools, RouteTable routes, OutputMemo memo)
    {
        _site = tools.Site;
        World = WorldOf(tools);
        _articles = new Dictionary<ulong, Article>(_site.Articles.Length + _site.Pages.Length);
        _paths = new ulong[_site.Articles.Length];
        foreach (var article in _site.Articles.Concat(_site.Pages))
        {
            _articles.TryAdd(OutputMemo.NameOf((byte)ReadKind.Article, article.Path), article);
            if (article.Rank >= 0)
            {
                _paths[article.Rank] = Digest.Of(article.Path);
            }
        }
        foreach (var route in routes.Routes)
        {
            _pages.TryAdd(OutputMemo.NameOf((byte)ReadKind.Page, route.Url), route);
            if (route is ListRoute list)
            {
                _listPages.TryAdd(OutputMemo.NameOf((byte)ReadKind.ListPage, route.Url), list);
            }
        }
        foreach (var order in memo.Orders)
        {
            _lastOrders.TryAdd(order.Name, order.Order);
        }
        Orders = [.. _site.Listings.Select(listing => new ListOrder(NameOf(listing), OrderOf(listing)))];
        IsInOrder = [.. _site.Listings.Select((listing, i) => _lastOrders.TryGetValue(Orders[i].Name, out var last) && last == Orders[i].Order)];
    }

    /// <summary>What all fingerprints leave out: the configuration, what kind of build it is, which pictures and files there are.</summary>
    public ulong World { get; }

    public IReadOnlyList<ListOrder> Orders { get; }

    /// <summary>Whether the same stories stand in a list in the same order as in the last build, by its number.</summary>
    private IReadOnlyList<bool> IsInOrder { get; }

    /// <summary>Whether a memo says the same of the world and of all lists.</summary>
    public bool IsAsBefore(OutputMemo memo) => memo.World == World && memo.Orders.SequenceEqual([.. Orders]);

    /// <summary>0 for what is always asked.</summary>
    public ulong Of(ReadKind kind, ulong name) => kind switch
    {
        ReadKind.Article => _articles.TryGetValue(name, out var article) ? Of(article) : 0,
        ReadKind.Page => _pages.TryGetValue(name, out var route) ? Of(route) : 0,
        ReadKind.ListPage => _listPages.TryGetValue(name, out var list) ? Of(list) : 0,
        _ => 0,
    };

    /// <summary>Whether the lists are as they were in which a story has its neighbours.</summary>
    public bool HasSameNeighbours(ulong name)
    {
        if (!_articles.TryGetValue(name, out var article))
        {
            return false;
        }
        return IsSame(article.Section) && IsSame(article.Series) && article.Topics.All(IsSame) && article.Tags.All(IsSame);

        bool IsSame(Listing? listing) => listing is null || IsInOrder[listing.Number];
    }

    private static ulong Bit(string member) => 1UL << ViewMembers.PlaceOf(ReadKind.Article, member);

    private static ulong NameOf(Listing listing) => Digest.Of(listing.GetType().Name + listing.Url);

    private ulong OrderOf(Listing listing)
    {
        var digest = new Digest();
        foreach (var article in _site.ArticlesOf(listing))
        {
            digest.Add((long)_paths[article.Rank]);
        }
        return digest.Value;
    }

    private ulong Of(Article article)
    {
        var digest = new Digest();
        digest.Add(article.Source.Hash);
        digest.Add(article.Source.Place.Date);
        digest.Add(article.Url);
        digest.Add(article.Id);
        digest.Add(article.Edition.Language);
        digest.Add(article.IsPage);
        digest.Add(article.IsExpired);
        digest.Add(article.IsPinned);
        Add(ref digest, article.Section);
        Add(ref digest, article.Series);
        foreach (var term in article.Topics)
        {
            Add(ref digest, term);
        }
        foreach (var term in article.Tags)
        {
            Add(ref digest, term);
        }
        foreach (var credit in article.Authors)
        {
            digest.Add(credit.Author.Title);
            digest.Add(credit.Author.Url);
        }
        digest.Add(-6L);
        foreach (var credit in article.Contributors)
        {
            digest.Add(credit.Author.Title);
            digest.Add(credit.Author.Url);
        }
        digest.Add(article.Publisher?.Name);
        return digest.Value;
    }

    private void Add(ref Digest digest, Section? section)
    {
        for (var one = section; one is not null; one = one.Parent)
        {
            Add(ref digest, (Listing)one);
            digest.Add(one.Title);
        }
        digest.Add(-7L);
    }

    private void Add(ref Digest digest, Listing? listing)
    {
        digest.Add(listing?.Url);
        digest.Add(listing is not null && _site.HasFeed(listing));
    }

    /// <summary>What a page says of itself beyond its story or list.</summary>
    private ulong Of(Route route)
    {
        var digest = new Digest();
        var home = _site.CatalogueOf(route.Edition).Home;
        digest.Add(home.Title);
        Add(ref digest, home);
        switch (route)
        {
            case ArticleRoute { Article: var article }:
                digest.Add((long)Of(article));
                return digest.Value;
            case ListRoute { Listing: Term or Author or Period } list:
                digest.Add(list.Url);
                digest.Add(list.Listing.Title);
                Add(ref digest, list.Listing);
                digest.Add(list.Listing.File?.Path);
                digest.Add((list.Listing as Term)?.Source?.Description);
                return digest.Value;
            default:
                return 0;
        }
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
