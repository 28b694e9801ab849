using NewsSite.Configuration;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>The page that is being made, whatever its kind: its address, its head, and what it is about.</summary>
public sealed partial class PageView(Route route, ViewScope scope) : View(ReadKind.Page, route, scope)
{
    internal override View In(ViewScope scope) => new PageView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    private readonly Article? _article = (route as ArticleRoute)?.Article ?? (route as ReprintRoute)?.Article;
    private readonly Listing? _listing = (route as ListRoute)?.Listing;

    /// <summary><c>home</c>, <c>section</c>, <c>topic</c>, <c>tag</c>, <c>series</c>, <c>author</c>, <c>year</c>, <c>month</c>,
    /// <c>topics</c>, <c>tags</c>, <c>all_series</c>, <c>authors</c>, <c>article</c>, <c>page</c>, <c>republish</c>, <c>gone</c>, <c>redirect</c> or <c>not_found</c>.</summary>
    public string Kind => Read(KindOf(route));

    /// <summary>The headline of the page.</summary>
    public string Title => Read(TitleOfPage());

    /// <summary>The number of a list's page, or <c>null</c> for its first one.</summary>
    public int? Number => Read(route is ListRoute { Page.Number: > 0 and var number } ? number : (int?)null);

    public string? Description => Read(_article is not null
        ? new ArticleView(_article, Scope).Description
        : _listing switch
        {
            Home home => home.Source?.FrontMatter.Description ?? Scope.Site.Config.Site.Description,
            Section section => section.Source?.FrontMatter.Description,
            Term term => term.Source?.Description,
            _ => null,
        });

    public string Url => Read(Scope.Link(route.Url));

    /// <summary>The absolute address; also the canonical one, of numbered pages too.</summary>
    public string Permalink => Read(Scope.AbsoluteLink(route.Url));

    public string Language => Read(route.Edition.Language);

    public string Direction => Read(Words.Of(_article?.FrontMatter.Direction ?? route.Edition.Direction));

    public bool IsNoIndex => Read(Scope.Site.IsPreview
        || route is GoneRoute or NotFoundRoute or RedirectRoute or ReprintRoute
        || _article is { IsNoIndex: true });

    /// <summary>The story or standalone page.</summary>
    public ArticleView? Article => Read(_article is null ? null : new ArticleView(_article, Scope));

    public SectionView? Section => Read(SectionOfPage() is { } section ? new SectionView(section, Scope) : null);

    public TermView? Term => Read(_listing is Term term ? new TermView(term, Scope) : null);

    public AuthorView? Author => Read(_listing is Author author ? new AuthorView(author, Scope) : null);

    public PeriodView? Period => Read(_listing is Period period ? new PeriodView(period, Scope) : null);

    /// <summary>The stories of this page of a list.</summary>
    public ListPageView? List => Read(route is ListRoute list ? new ListPageView(list, Scope) : null);

    public ImageView? Image => Read(_article is not null ? new ArticleView(_article, Scope).Image : _listing is Section section ? new SectionView(section, Scope).Image : null);

    public SafeHtml Body => Read(_article is not null
        ? new ArticleView(_article, Scope).Body
        : _listing is not null ? new SafeHtml(Scope.Bodies.Introduction(_listing, Scope.Log).Html) : SafeHtml.Empty);

    /// <summary>The file with the text; what is in it is asked by itself.</summary>
    internal string? TextFile => _article is not null ? _article.Path : _listing?.File?.Path;

    public DataView Params => Read(_article is not null
        ? new ArticleView(_article, Scope).Params
        : _listing is Section section ? new SectionView(section, Scope).Params : new DataView(DataValue.Map.Empty, null, Scope));

    /// <summary>The way from the front to here, this page left out.</summary>
    public IReadOnlyList<LinkView> Breadcrumbs => Read(Trail().Select(step => new LinkView(step.Title, Scope.Link(step.Path))).ToList());

    /// <summary>The same with absolute addresses.</summary>
    internal IReadOnlyList<LinkView> AbsoluteBreadcrumbs
        => Read(Trail().Select(step => new LinkView(step.Title, Scope.AbsoluteLink(step.Path))).ToList(), nameof(Breadcrumbs));

    /// <summary>The feeds of this page and of the site.</summary>
    public IReadOnlyList<FeedLinkView> Feeds => Read(FeedLinks().ToList());

    /// <summary>The podcast that the story is an episode of, or that the series is.</summary>
    public PodcastView? Podcast => Read(PodcastOfPage() is { } podcast ? new PodcastView(podcast, Scope) : null);

    /// <summary>Where a redirect leads, absolute.</summary>
    public string? Target => Read(Scope.PermalinkOf((route as RedirectRoute)?.Target));

    /// <summary>Why a story was withdrawn, if its editor says so.</summary>
    public string? GoneReason => Read((route as GoneRoute)?.Departed.Reason);

    /// <summary>Structured data for search engines, ready to be written into a page's head; <c>null</c> where there is nothing to be found.</summary>
    public SafeHtml? JsonLd => Read(route is GoneRoute or RedirectRoute or NotFoundRoute or ReprintRoute ? null : StructuredData.JsonLd.Of(this, Scope));

    /// <summary>The story as others can copy it, HTML that a template shows as text; <c>null</c> on other pages.</summary>
    public string? Reprint => Read(route is ReprintRoute ? ReprintText.Of(_article!, Scope.ForOthers()) : null);

    internal static string KindOf(Route route) => route switch
    {
        ArticleRoute { Article.IsPage: true } => "page",
        ArticleRoute => "article",
        ListRoute { Listing: Home } => "home",
        ListRoute { Listing: Model.Section } => "section",
        ListRoute { Listing: Model.Term term } => Words.Of(term.Kind),
        ListRoute { Listing: Model.Author } => "author",
        ListRoute { Listing: Period { Month: 0 } } => "year",
        ListRoute => "month",
        IndexRoute { Kind: IndexKind.Series } => "all_series",
        IndexRoute index => index.Kind.ToString().ToLowerInvariant(),
        ReprintRoute => "republish",
        GoneRoute => "gone",
        RedirectRoute => "redirect",
        _ => "not_found",
    };

    private string TitleOfPage() => route switch
    {
        ArticleRoute => _article!.Title,
        ListRoute { Listing: Period period } => PeriodName.Of(period, Scope.PeriodNames),
        ListRoute => _listing!.Title,
        GoneRoute gone => gone.Departed.Source.FrontMatter.Title?.Value ?? gone.Url,
        ReprintRoute => Scope.Word("republish") ?? "Republish",
        RedirectRoute => Scope.Word("redirect") ?? "Moved",
        IndexRoute index => Scope.Word(KindOf(index)) ?? index.Kind.ToString(),
        _ => Scope.Word("not_found") ?? "Not found",
    };

    private Podcast? PodcastOfPage()
        => _article is null || Model.Podcast.HasEpisode(_article) ? Scope.Site.PodcastOf(_article?.Series ?? _listing as Term) : null;

    private Section? SectionOfPage() => _article?.Section ?? _listing as Section;

    private IEnumerable<(string Title, string Path)> Trail()
    {
        if (route is ListRoute { Listing: Home, Page.Number: 0 })
        {
            yield break;
        }
        yield return (route.Edition.Name, route.Edition.HomeUrl);
        foreach (var section in SectionOfPage()?.Chain ?? [])
        {
            if (section != _listing || route is ListRoute { Page.Number: > 0 })
            {
                yield return (section.Title, section.Url);
            }
        }
        if (route is ReprintRoute)
        {
            yield return (_article!.Title, _article.Url);
        }
        if (_listing is Model.Term or Model.Author)
        {
            var (word, url) = _listing is Model.Term term ? (term.Kind == TermKind.Series ? "all_series" : Words.Of(term.Kind) + "s", route.Edition.TermsUrl(term.Kind)) : ("authors", route.Edition.AuthorsUrl);
            yield return (Scope.Word(word) ?? word.Split('_')[^1], url);
        }
        if (_listing is Period { Month: > 0 } month)
        {
            var year = month.Url[..^"00/".Length];
            yield return (month.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), year);
        }
    }

    private IEnumerable<FeedLinkView> FeedLinks()
    {
        var home = Scope.Site.CatalogueOf(route.Edition).Home;
        var own = route is ListRoute list ? list.Listing : (Listing?)_article?.Section;
        return FeedOfUpdates().Concat(own is null || own == home ? [] : FeedsOf(own)).Concat(FeedsOfLog()).Concat(FeedsOfPodcast()).Concat(FeedsOf(home));
    }

    private IEnumerable<FeedLinkView> FeedOfUpdates()
        => _article is not null && Scope.Site.HasLiveFeed(_article)
            ? [new FeedLinkView(_article.Title, Scope.Link(LiveFeedRoute.UrlOf(_article)), FeedView.TypeOf(FeedFormat.Rss))]
            : [];

    private IEnumerable<FeedLinkView> FeedsOfLog()
        => route is IndexRoute { Kind: IndexKind.Corrections } log && Scope.Site.Config.Feeds.Corrections && !Scope.Site.IsPreview
            ? [new FeedLinkView($"{route.Edition.Name}: {TitleOfPage()}", Scope.Link(CorrectionFeedRoute.UrlOf(log)), FeedView.TypeOf(FeedFormat.Rss))]
            : [];

    private IEnumerable<FeedLinkView> FeedsOfPodcast()
        => PodcastOfPage() is { } podcast ? [new FeedLinkView(podcast.Title, Scope.Link(podcast.FeedUrl), FeedView.TypeOf(FeedFormat.Rss))] : [];

    private IEnumerable<FeedLinkView> FeedsOf(Listing listing)
    {
        foreach (var format in Scope.Site.FeedsOf(listing))
        {
            yield return new FeedLinkView(FeedView.TitleOf(listing), Scope.Link(ListFeedRoute.UrlOf(listing, format)), FeedView.TypeOf(format));
        }
    }
}

/// <summary>A title and where it leads.</summary>
public sealed record LinkView(string Title, string Url);

/// <summary>A list's feed and its page, absolute.</summary>
/// <param name="Folder">The own name of the feed's language, where the site has several; feeds of two languages may have one title.</param>
public sealed record ListedFeedView(string Title, string Url, string Page, string? Folder);

/// <summary>A feed and its media type.</summary>
public sealed record FeedLinkView(string Title, string Url, string Type);

/// <summary>One page of a list of stories.</summary>
public sealed class ListPageView(ListRoute route, ViewScope scope) : View(ReadKind.ListPage, route, scope)
{
    internal override View In(ViewScope scope) => new ListPageView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    /// <summary>The stories of this page of the list alone, the newest first.</summary>
    public ArticleList Articles
        => Read(ArticleList.OfPage(route, Scope));

    /// <summary><c>null</c> for the list's own address.</summary>
    public int? Number => Read(route.Page.Number == 0 ? (int?)null : route.Page.Number);

    /// <summary>How many pages, not stories, the list has; <c>null</c> unless <c>pagination.order</c> is <c>newest</c>.</summary>
    public int? Total => Read(Scope.Site.Config.Pagination.NewestFirst ? PageCount : (int?)null);

    /// <summary><c>null</c> on the last page.</summary>
    public string? OlderUrl => Read(UrlOf(route.Page.Older));

    /// <summary><c>null</c> on the first page.</summary>
    public string? NewerUrl => Read(UrlOf(route.Page.Newer));

    /// <summary>The list's own address, with the newest stories.</summary>
    public string FrontUrl => Read(Scope.Link(route.Listing.Url));

    private int PageCount => Math.Max(1, (Scope.Site.ArticlesOf(route.Listing).Length + Scope.Site.Config.Pagination.Size - 1) / Scope.Site.Config.Pagination.Size);

    private string? UrlOf(int? page) => page is { } number ? Scope.Link(route.Listing.PageUrl(number)) : null;
}
