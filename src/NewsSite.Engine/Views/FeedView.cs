using NewsSite.Configuration;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>A feed, as its writer sees it.</summary>
public sealed class FeedView(FeedRoute route, ViewScope scope) : View(ReadKind.Feed, route, scope)
{
    internal override View In(ViewScope scope) => new FeedView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    private readonly PageView _page = new(
        route switch
        {
            ListFeedRoute list => new ListRoute(list.Listing, default, list.Listing.Url, list.Owner),
            CorrectionFeedRoute corrections => corrections.Log,
            _ => throw new ArgumentOutOfRangeException(nameof(route), route, "no feed"),
        },
        scope);

    public string Title => Read(route is ListFeedRoute { Listing: var listing } ? TitleOf(listing) : $"{route.Edition.Name}: {_page.Title}");

    public string Description
    {
        get
        {
            var site = Scope.ViewSite();
            return Read(_page.Description ?? site.Description ?? site.Tagline ?? Title);
        }
    }

    /// <summary>The host by which the feed names stories for good, whatever address the site is built for.</summary>
    public string PermanentHost => Read(Scope.Site.Config.Site.PermanentHost);

    /// <summary>The page of the list that the feed follows, absolute.</summary>
    public string ListPermalink => Read(_page.Permalink);

    /// <summary>The feed's own address, absolute.</summary>
    public string Permalink => Read(Scope.AbsoluteLink(route.Url));

    /// <summary>The newest stories that may be in feeds.</summary>
    public IReadOnlyList<ArticleView> Articles
        => Read(route is ListFeedRoute { Listing: var listing } ? new ArticleList(listing, Scope).Where(article => article.InFeeds).Take(Most).ToList() : []);

    /// <summary>The latest corrections.</summary>
    public IReadOnlyList<CorrectionView> Corrections => Read(Scope.ViewSite().Corrections.Take(Most).ToList());

    /// <summary>Whether the feed carries whole stories.</summary>
    public bool HasFullContent => Read(Scope.Site.Config.Feeds.FullContent ?? route is ListFeedRoute { Listing: Home or Section });

    /// <summary>Where readers are told of new stories at once.</summary>
    public string? Hub => Read(Scope.Site.Config.Feeds.Hub);

    private int Most => Scope.Site.Config.Feeds.Items;

    /// <summary>What a list's feed is called.</summary>
    internal static string TitleOf(Listing listing) => listing is Home ? listing.Title : $"{listing.Edition.Name}: {listing.Title}";

    internal static string TypeOf(FeedFormat format) => format switch
    {
        FeedFormat.Atom => "application/atom+xml",
        FeedFormat.Json => "application/feed+json",
        _ => "application/rss+xml",
    };
}

/// <summary>The list of all feeds, as its writer sees it.</summary>
public sealed class FeedListView(FeedListRoute route, ViewScope scope) : View(ReadKind.FeedList, route, scope)
{
    internal override View In(ViewScope scope) => new FeedListView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    /// <summary>All of them are one answer.</summary>
    public IReadOnlyList<ListedFeedView> Feeds => Read(route.Feeds.Select(feed => Listed(new FeedView(feed, Scope.Unrecorded()))).ToList());

    private static ListedFeedView Listed(FeedView feed) => new(feed.Title, feed.Permalink, feed.ListPermalink);
}
