using NewsSite.Configuration;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>A feed of a list, as its writer sees it.</summary>
public sealed class FeedView(FeedRoute route, ViewScope scope) : View(ReadKind.Feed, route, scope)
{
    internal override View In(ViewScope scope) => new FeedView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    private readonly PageView _page = new(new ListRoute(route.Listing, default, route.Listing.Url, route.Owner), scope);

    public string Title => Read(TitleOf(route.Listing));

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

    /// <summary>The list's own page, absolute.</summary>
    public string ListPermalink => Read(_page.Permalink);

    /// <summary>The feed's own address, absolute.</summary>
    public string Permalink => Read(Scope.AbsoluteLink(route.Url));

    /// <summary>The newest stories that may be in feeds.</summary>
    public IReadOnlyList<ArticleView> Articles
        => Read(new ArticleList(route.Listing, Scope)
            .Where(article => article.InFeeds)
            .Take(Scope.Site.Config.Feeds.Items)
            .ToList());

    /// <summary>Whether the feed carries whole stories.</summary>
    public bool HasFullContent => Read(Scope.Site.Config.Feeds.FullContent ?? route.Listing is Home or Section);

    /// <summary>Where readers are told of new stories at once.</summary>
    public string? Hub => Read(Scope.Site.Config.Feeds.Hub);

    /// <summary>What a list's feed is called.</summary>
    internal static string TitleOf(Listing listing) => listing is Home ? listing.Title : $"{listing.Edition.Name}: {listing.Title}";

    internal static string TypeOf(FeedFormat format) => format switch
    {
        FeedFormat.Atom => "application/atom+xml",
        FeedFormat.Json => "application/feed+json",
        _ => "application/rss+xml",
    };
}
