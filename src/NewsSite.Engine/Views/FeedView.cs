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
            PartnerFeedRoute { Stories.Home: var home } => new ListRoute(home, default, home.Url, route.Owner),
            LiveFeedRoute { Story: var story } => new ArticleRoute(story),
            PodcastRoute { Podcast.Series: var series } => new ListRoute(series, default, series.Url, route.Owner),
            _ => throw new ArgumentOutOfRangeException(nameof(route), route, "no feed"),
        },
        scope);

    private readonly Podcast? _podcast = (route as PodcastRoute)?.Podcast;

    public string Title => Read(route switch
    {
        ListFeedRoute list => TitleOf(list.Listing),
        PodcastRoute podcast => podcast.Podcast.Title,
        PartnerFeedRoute partner => $"{route.Edition.Name}: {partner.Stories.Feed.Name}",
        _ => $"{route.Edition.Name}: {_page.Title}",
    });

    public string Description
    {
        get
        {
            var site = Scope.ViewSite();
            return Read(_podcast?.Config.Description ?? _page.Description ?? site.Description ?? site.Tagline ?? Title);
        }
    }

    /// <summary>The host by which the feed names stories for good, whatever address the site is built for.</summary>
    public string PermanentHost => Read(Scope.Site.Config.Site.PermanentHost);

    /// <summary>The page of the list that the feed follows, absolute.</summary>
    public string ListPermalink => Read(_page.Permalink);

    /// <summary>The feed's own address, absolute.</summary>
    public string Permalink => Read(Scope.AbsoluteLink(route.Url));

    public string? Copyright
    {
        get
        {
            var site = Scope.ViewSite();
            return Read(_podcast?.Config.Copyright ?? site.Copyright);
        }
    }

    /// <summary>What is said of a podcast alone.</summary>
    public PodcastView? Podcast => Read(_podcast is null ? null : new PodcastView(_podcast, Scope));

    /// <summary>The newest stories that may be in feeds; all episodes of a podcast.</summary>
    public IReadOnlyList<ArticleView> Articles => Read(route switch
    {
        ListFeedRoute list => new ArticleList(list.Listing, Scope).Where(article => article.IsIn(list.Listing)).Take(Most).ToList(),
        PodcastRoute podcast => new ArticleList(podcast.Podcast.Series, Scope).Where(article => article.InFeeds && article.Audio is not null).ToList(),
        PartnerFeedRoute partner => partner.Stories.Articles.Select(article => new ArticleView(article, Scope)).ToList(),
        _ => [],
    });

    /// <summary>Which pictures it carries: <c>all</c>, <c>none</c>, those that are <c>allowed</c>, or of these the paper's <c>own</c>.</summary>
    public string Pictures => Read(Words.Of((route as PartnerFeedRoute)?.Stories.Feed.Images ?? FeedPictures.Allowed));

    /// <summary>The live story whose updates it carries.</summary>
    public ArticleView? Story => Read(route is LiveFeedRoute live ? new ArticleView(live.Story, Scope) : null);

    /// <summary>The latest corrections.</summary>
    public IReadOnlyList<CorrectionView> Corrections => Read(Scope.ViewSite().Corrections.Where(correction => correction.Article.InFeeds).Take(Most).ToList());

    /// <summary>Whether the feed carries whole stories.</summary>
    public bool HasFullContent => Read((route as PartnerFeedRoute)?.Stories.Feed.FullContent ?? Scope.Site.Config.Feeds.FullContent ?? route is ListFeedRoute { Listing: Home or Section } or PodcastRoute);

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

/// <summary>What directories of podcasts ask for.</summary>
public sealed class PodcastView(Podcast podcast, ViewScope scope) : View(ReadKind.Part, podcast, scope)
{
    internal override View In(ViewScope scope) => new PodcastView(podcast, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, FeedUrl);
        Answer.Add(ref digest, FeedPermalink);
        Answer.Add(ref digest, Permalink);
        Answer.Add(ref digest, Image);
        Answer.Add(ref digest, Categories);
        Answer.Add(ref digest, IsExplicit);
        Answer.Add(ref digest, Author);
        Answer.Add(ref digest, OwnerName);
        Answer.Add(ref digest, OwnerEmail);
        Answer.Add(ref digest, IsSerial);
        Answer.Add(ref digest, Identity);
        Answer.Add(ref digest, NewFeedUrl);
        Answer.Add(ref digest, IsComplete);
    }

    public string Title => Read(podcast.Title);

    /// <summary>By which readers subscribe.</summary>
    public string FeedUrl => Read(Scope.Link(podcast.FeedUrl));

    public string FeedPermalink => Read(Scope.AbsoluteLink(podcast.FeedUrl));

    /// <summary>The page of its series, absolute.</summary>
    public string Permalink => Read(Scope.AbsoluteLink(podcast.Series.Url));

    /// <summary>The cover, absolute; <c>null</c> where it cannot be found, which has been reported.</summary>
    public string? Image => Read(Scope.Link(podcast.Config.Image) is { } address ? UrlText.IsRooted(address) ? Scope.Absolute(address) : address : null);

    /// <summary>Each with those around it, the widest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Categories => Read(podcast.Config.Categories.Select(category => (IReadOnlyList<string>)category).ToList());

    public bool IsExplicit => Read(podcast.Config.IsExplicit);

    public string Author => Read(podcast.Config.Author ?? podcast.Series.Edition.Name);

    public string OwnerName => Read(podcast.Config.OwnerName ?? podcast.Series.Edition.Name);

    public string? OwnerEmail => Read(podcast.Config.OwnerEmail);

    /// <summary>Whether the first episode comes first.</summary>
    public bool IsSerial => Read(podcast.Config.IsSerial);

    /// <summary>What tells it from others wherever its feed lies.</summary>
    public string Identity => Read((podcast.Config.Identity ?? PodcastGuid.Of(FeedPermalink)).ToString());

    /// <summary>Where the feed has moved.</summary>
    public string? NewFeedUrl => Read(podcast.Config.NewFeedUrl);

    /// <summary>Whether no episode will follow.</summary>
    public bool IsComplete => Read(podcast.Config.IsComplete);
}

/// <summary>The list of all feeds, as its writer sees it.</summary>
public sealed class FeedListView(FeedListRoute route, ViewScope scope) : View(ReadKind.FeedList, route, scope)
{
    internal override View In(ViewScope scope) => new FeedListView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    /// <summary>All of them are one answer.</summary>
    public IReadOnlyList<ListedFeedView> Feeds => Read(route.Feeds.Select(Listed).ToList());

    private ListedFeedView Listed(FeedRoute listed)
    {
        var feed = new FeedView(listed, Scope.Unrecorded());
        return new ListedFeedView(feed.Title, feed.Permalink, feed.ListPermalink, FolderOf(listed.Edition));
    }

    private string? FolderOf(Edition edition) => Scope.Site.Editions.Length > 1 ? new EditionView(edition, Scope.Unrecorded()).Name : null;
}
