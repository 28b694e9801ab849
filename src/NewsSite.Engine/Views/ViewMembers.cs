using System.Collections.Frozen;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>
/// Every member by which a view is asked, with the answer it would give now: so a later build learns whether an output that
/// asked it would come out the same. A test holds the tables against the views.
/// </summary>
/// <remarks>
/// A member without an answer is one that only passes on: whatever it looked at to answer was recorded by itself.
/// </remarks>
public static class ViewMembers
{
    private static readonly (ReadKind Kind, Member[] Members)[] Tables =
    [
        (ReadKind.Site,
        [
            Of<SiteView>(nameof(SiteView.Name), v => v.Name), Of<SiteView>(nameof(SiteView.Tagline), v => v.Tagline),
            Of<SiteView>(nameof(SiteView.Description), v => v.Description), Of<SiteView>(nameof(SiteView.Copyright), v => v.Copyright),
            Of<SiteView>(nameof(SiteView.Url), v => v.Url), Of<SiteView>(nameof(SiteView.Permalink), v => v.Permalink),
            Of<SiteView>(nameof(SiteView.Host), v => v.Host), Of<SiteView>(nameof(SiteView.Language), v => v.Language),
            Of<SiteView>(nameof(SiteView.Direction), v => v.Direction), Of<SiteView>(nameof(SiteView.DateFormat), v => v.DateFormat),
            Of<SiteView>(nameof(SiteView.TimeFormat), v => v.TimeFormat), Passing(nameof(SiteView.Params)), Passing(nameof(SiteView.Data)),
            Of<SiteView>(nameof(SiteView.Menu), v => v.Menu), Of<SiteView>(nameof(SiteView.FooterMenu), v => v.FooterMenu),
            Of<SiteView>(nameof(SiteView.Channels), v => v.Channels), Of<SiteView>(nameof(SiteView.Announcement), v => v.Announcement),
            Passing(nameof(SiteView.Articles)), Of<SiteView>(nameof(SiteView.FrontArticles), v => v.FrontArticles),
            Of<SiteView>(nameof(SiteView.Front), v => v.Front), Of<SiteView>(nameof(SiteView.Pages), v => v.Pages),
            Of<SiteView>(nameof(SiteView.Sections), v => v.Sections), Of<SiteView>(nameof(SiteView.Topics), v => v.Topics),
            Of<SiteView>(nameof(SiteView.Tags), v => v.Tags), Of<SiteView>(nameof(SiteView.Series), v => v.Series),
            Of<SiteView>(nameof(SiteView.Authors), v => v.Authors), Of<SiteView>(nameof(SiteView.Years), v => v.Years),
            Of<SiteView>(nameof(SiteView.Editions), v => v.Editions), Of<SiteView>(nameof(SiteView.RobotsDisallow), v => v.RobotsDisallow), Of<SiteView>(nameof(SiteView.RobotsLines), v => v.RobotsLines),
            Of<SiteView>(nameof(SiteView.IsPreview), v => v.IsPreview), Of<SiteView>(nameof(SiteView.Organization), v => v.Organization),
            Of<SiteView>(nameof(SiteView.BlockedAgents), v => v.BlockedAgents),
            Of<SiteView>(nameof(SiteView.Publication), v => v.Publication), Of<SiteView>(nameof(SiteView.NewsSitemaps), v => v.NewsSitemaps),
            Of<SiteView>(nameof(SiteView.Corrections), v => v.Corrections), Of<SiteView>(nameof(SiteView.HasCorrections), v => v.HasCorrections),
            Of<SiteView>(nameof(SiteView.TitlePattern), v => v.TitlePattern), Of<SiteView>(nameof(SiteView.PreferredSource), v => v.PreferredSource),
            Of<SiteView>(nameof(SiteView.TopicsUrl), v => v.TopicsUrl), Of<SiteView>(nameof(SiteView.TagsUrl), v => v.TagsUrl),
            Of<SiteView>(nameof(SiteView.SeriesUrl), v => v.SeriesUrl), Of<SiteView>(nameof(SiteView.AuthorsUrl), v => v.AuthorsUrl),
            Of<SiteView>(nameof(SiteView.Breaking), v => v.Breaking), Of<SiteView>(nameof(SiteView.PixelOrigins), v => v.PixelOrigins),
            Of<SiteView>(nameof(SiteView.Newsletter), v => v.Newsletter), Of<SiteView>(nameof(SiteView.Donate), v => v.Donate), Of<SiteView>(nameof(SiteView.Tips), v => v.Tips),
            Of<SiteView>(nameof(SiteView.FacebookApp), v => v.FacebookApp), Of<SiteView>(nameof(SiteView.DatesInLists), v => v.DatesInLists),
            Of<SiteView>(nameof(SiteView.Manifest), v => v.Manifest), Of<SiteView>(nameof(SiteView.SocialImage), v => v.SocialImage), Of<SiteView>(nameof(SiteView.Icons), v => v.IconSource),
            Of<SiteView>(nameof(SiteView.Embeds), v => v.Embeds), Of<SiteView>(nameof(SiteView.MainPermalink), v => v.MainPermalink),
            Of<SiteView>(nameof(SiteView.FrontPictures), v => v.FrontPictures),
        ]),
        (ReadKind.Article,
        [
            Of<ArticleView>(nameof(ArticleView.PaidRel), v => v.PaidRel),
            Of<ArticleView>(nameof(ArticleView.Title), v => v.Title), Of<ArticleView>(nameof(ArticleView.ShortTitle), v => v.ShortTitle),
            Of<ArticleView>(nameof(ArticleView.SeoTitle), v => v.SeoTitle), Of<ArticleView>(nameof(ArticleView.MenuTitle), v => v.MenuTitle),
            Of<ArticleView>(nameof(ArticleView.Kicker), v => v.Kicker), Of<ArticleView>(nameof(ArticleView.Standfirst), v => v.Standfirst),
            Of<ArticleView>(nameof(ArticleView.Description), v => v.Description), Of<ArticleView>(nameof(ArticleView.Summary), v => v.Summary),
            Of<ArticleView>(nameof(ArticleView.SummaryText), v => v.SummaryText), Of<ArticleView>(nameof(ArticleView.Url), v => v.Url),
            Of<ArticleView>(nameof(ArticleView.Permalink), v => v.Permalink), Of<ArticleView>(nameof(ArticleView.Id), v => v.Id),
            Of<ArticleView>(nameof(ArticleView.Type), v => v.Type), InWordsOfPage<ArticleView>(nameof(ArticleView.Label), v => v.Label), Of<ArticleView>(nameof(ArticleView.Section), v => v.Section),
            Of<ArticleView>(nameof(ArticleView.Sections), v => v.Sections), Of<ArticleView>(nameof(ArticleView.Topics), v => v.Topics),
            Of<ArticleView>(nameof(ArticleView.Tags), v => v.Tags), Of<ArticleView>(nameof(ArticleView.Series), v => v.Series),
            Of<ArticleView>(nameof(ArticleView.SeriesPart), v => v.SeriesPart), Of<ArticleView>(nameof(ArticleView.SeriesTitle), v => v.SeriesTitle),
            Of<ArticleView>(nameof(ArticleView.Authors), v => v.Authors), Of<ArticleView>(nameof(ArticleView.Contributors), v => v.Contributors),
            Of<ArticleView>(nameof(ArticleView.Byline), v => v.Byline), Of<ArticleView>(nameof(ArticleView.Dateline), v => v.Dateline),
            Of<ArticleView>(nameof(ArticleView.Date), v => v.Date), Of<ArticleView>(nameof(ArticleView.Updated), v => v.Updated),
            Of<ArticleView>(nameof(ArticleView.ShowsUpdated), v => v.ShowsUpdated), Of<ArticleView>(nameof(ArticleView.Language), v => v.Language),
            Of<ArticleView>(nameof(ArticleView.Direction), v => v.Direction), Of<ArticleView>(nameof(ArticleView.Image), v => v.Image),
            Of<ArticleView>(nameof(ArticleView.Source), v => v.Source), Of<ArticleView>(nameof(ArticleView.EditorNote), v => v.EditorNote),
            Of<ArticleView>(nameof(ArticleView.IsPinned), v => v.IsPinned), Of<ArticleView>(nameof(ArticleView.Weight), v => v.Weight),
            Of<ArticleView>(nameof(ArticleView.IsExpired), v => v.IsExpired), Of<ArticleView>(nameof(ArticleView.IsPage), v => v.IsPage),
            Of<ArticleView>(nameof(ArticleView.IsNoIndex), v => v.IsNoIndex), Of<ArticleView>(nameof(ArticleView.ShareLinks), v => v.ShareLinks),
            Of<ArticleView>(nameof(ArticleView.InFeeds), v => v.Feeds), Passing(nameof(ArticleView.Body)),
            Of<ArticleView>(nameof(ArticleView.FileLength), v => v.FileLength), Passing(nameof(ArticleView.FeedBody)), Passing(nameof(ArticleView.Contents)),
            Of<ArticleView>(nameof(ArticleView.WordCount), v => v.WordCount), Of<ArticleView>(nameof(ArticleView.ReadingTime), v => v.ReadingTime),
            Of<ArticleView>(nameof(ArticleView.Params), v => v.Params), Of<ArticleView>(nameof(ArticleView.Related), v => v.Related),
            Of<ArticleView>(nameof(ArticleView.Older), v => v.Older), Of<ArticleView>(nameof(ArticleView.Newer), v => v.Newer),
            InWordsOfPage<ArticleView>(nameof(ArticleView.Sponsor), v => v.Sponsor), Of<ArticleView>(nameof(ArticleView.IsRetracted), v => v.IsRetracted),
            Of<ArticleView>(nameof(ArticleView.IsOngoing), v => v.IsOngoing), InWordsOfPage<ArticleView>(nameof(ArticleView.Details), v => v.Details), Of<ArticleView>(Layout, v => v.Model.FrontMatter.Layout?.Value), Of<ArticleView>(File, v => v.Model.Source.Hash),
        ]),
        (ReadKind.Source,
        [
            Of<SourceView>(nameof(SourceView.Publisher), v => v.Publisher), Of<SourceView>(nameof(SourceView.PublisherUrl), v => v.PublisherUrl),
            Of<SourceView>(nameof(SourceView.Url), v => v.Url), Of<SourceView>(nameof(SourceView.Title), v => v.Title),
            Of<SourceView>(nameof(SourceView.Author), v => v.Author), Of<SourceView>(nameof(SourceView.Date), v => v.Date),
            Of<SourceView>(nameof(SourceView.Notice), v => v.Notice), Of<SourceView>(nameof(SourceView.Copyright), v => v.Copyright),
            Of<SourceView>(nameof(SourceView.NoticeAtBottom), v => v.NoticeAtBottom), Of<SourceView>(nameof(SourceView.License), v => v.License),
            Of<SourceView>(nameof(SourceView.IsExcerpt), v => v.IsExcerpt), Of<SourceView>(nameof(SourceView.NoIndex), v => v.NoIndex),
            Of<SourceView>(nameof(SourceView.Pixel), v => v.Pixel), Of<SourceView>(nameof(SourceView.WantsPixel), v => v.WantsPixel),
        ]),
        (ReadKind.Home, [.. OfListings, Of<HomeView>(nameof(HomeView.Description), v => v.Description)]),
        (ReadKind.Section,
        [
            .. OfListings,
            Of<SectionView>(nameof(SectionView.Description), v => v.Description), Of<SectionView>(nameof(SectionView.Standfirst), v => v.Standfirst),
            Of<SectionView>(nameof(SectionView.Parent), v => v.Parent), Of<SectionView>(nameof(SectionView.Subsections), v => v.Subsections),
            Of<SectionView>(nameof(SectionView.Image), v => v.Image), Of<SectionView>(nameof(SectionView.Weight), v => v.Weight),
            Of<SectionView>(nameof(SectionView.Colour), v => v.Colour), Of<SectionView>(nameof(SectionView.Front), v => v.Front),
            Of<SectionView>(nameof(SectionView.FrontPictures), v => v.FrontPictures),
            Passing(nameof(SectionView.Params)),
        ]),
        (ReadKind.Term,
        [
            .. OfListings,
            Of<TermView>(nameof(TermView.Kind), v => v.Kind), Of<TermView>(nameof(TermView.Initial), v => v.Initial),
            Of<TermView>(nameof(TermView.Description), v => v.Description), Of<TermView>(nameof(TermView.Image), v => v.Image),
            Of<TermView>(nameof(TermView.Weight), v => v.Weight), Of<TermView>(nameof(TermView.Colour), v => v.Colour), Passing(nameof(TermView.Params)),
        ]),
        (ReadKind.Author,
        [
            .. OfListings,
            Of<AuthorView>(nameof(AuthorView.Name), v => v.Name), Of<AuthorView>(nameof(AuthorView.HasRecord), v => v.HasRecord),
            Of<AuthorView>(nameof(AuthorView.JobTitle), v => v.JobTitle), Of<AuthorView>(nameof(AuthorView.Affiliation), v => v.Affiliation),
            Of<AuthorView>(nameof(AuthorView.Location), v => v.Location), Of<AuthorView>(nameof(AuthorView.Email), v => v.Email),
            Of<AuthorView>(nameof(AuthorView.Phone), v => v.Phone), Of<AuthorView>(nameof(AuthorView.Fediverse), v => v.Fediverse),
            Of<AuthorView>(nameof(AuthorView.Telegram), v => v.Telegram), Of<AuthorView>(nameof(AuthorView.X), v => v.X),
            Of<AuthorView>(nameof(AuthorView.Signal), v => v.Signal), Of<AuthorView>(nameof(AuthorView.Pgp), v => v.Pgp),
            Of<AuthorView>(nameof(AuthorView.SameAs), v => v.SameAs), Of<AuthorView>(nameof(AuthorView.Languages), v => v.Languages),
            Of<AuthorView>(nameof(AuthorView.Expertise), v => v.Expertise), Of<AuthorView>(nameof(AuthorView.Awards), v => v.Awards),
            Of<AuthorView>(nameof(AuthorView.Education), v => v.Education), Of<AuthorView>(nameof(AuthorView.Photo), v => v.Photo),
            Of<AuthorView>(nameof(AuthorView.Desk), v => v.Desk), Of<AuthorView>(nameof(AuthorView.IsStaff), v => v.IsStaff),
            Of<AuthorView>(nameof(AuthorView.IsFormer), v => v.IsFormer), Of<AuthorView>(nameof(AuthorView.IsOrganization), v => v.IsOrganization), Passing(nameof(AuthorView.Params)),
            Of<AuthorView>(nameof(AuthorView.GivenName), v => v.GivenName), Of<AuthorView>(nameof(AuthorView.FamilyName), v => v.FamilyName),
        ]),
        (ReadKind.Period,
        [
            .. OfListings,
            Of<PeriodView>(nameof(PeriodView.Year), v => v.Year), Of<PeriodView>(nameof(PeriodView.Month), v => v.Month),
            Of<PeriodView>(nameof(PeriodView.Name), v => v.Name), Of<PeriodView>(nameof(PeriodView.Count), v => v.Count),
            Of<PeriodView>(nameof(PeriodView.Months), v => v.Months),
        ]),
        (ReadKind.Page,
        [
            Of<PageView>(nameof(PageView.Kind), v => v.Kind), Of<PageView>(nameof(PageView.Title), v => v.Title),
            Of<PageView>(nameof(PageView.Number), v => v.Number), Of<PageView>(nameof(PageView.Description), v => v.Description),
            Of<PageView>(nameof(PageView.Url), v => v.Url), Of<PageView>(nameof(PageView.Permalink), v => v.Permalink),
            Of<PageView>(nameof(PageView.Language), v => v.Language), Of<PageView>(nameof(PageView.Direction), v => v.Direction),
            Of<PageView>(nameof(PageView.IsNoIndex), v => v.IsNoIndex), Of<PageView>(nameof(PageView.Article), v => v.Article),
            Of<PageView>(nameof(PageView.Section), v => v.Section), Of<PageView>(nameof(PageView.Term), v => v.Term),
            Of<PageView>(nameof(PageView.Author), v => v.Author), Of<PageView>(nameof(PageView.Period), v => v.Period),
            Of<PageView>(nameof(PageView.List), v => v.List is not null), Of<PageView>(nameof(PageView.Image), v => v.Image),
            Of<PageView>(nameof(PageView.Body), v => v.TextFile), Passing(nameof(PageView.Params)), Of<PageView>(nameof(PageView.Breadcrumbs), v => v.Breadcrumbs),
            Of<PageView>(nameof(PageView.Feeds), v => v.Feeds), Of<PageView>(nameof(PageView.Target), v => v.Target),
            Of<PageView>(nameof(PageView.GoneReason), v => v.GoneReason), Passing(nameof(PageView.JsonLd)),
            Of<PageView>(nameof(PageView.Robots), v => v.Robots), Of<PageView>(nameof(PageView.KeptFrom), v => v.KeptFrom),
            Of<PageView>(nameof(PageView.Canonical), v => v.Canonical), Of<PageView>(nameof(PageView.Alternates), v => v.Alternates),
            Of<PageView>(nameof(PageView.Locale), v => v.Locale), Of<PageView>(nameof(PageView.Podcast), v => v.Podcast),
            Of<PageView>(nameof(PageView.OtherLocales), v => v.OtherLocales), Of<PageView>(nameof(PageView.Expires), v => v.Expires),
            Of<PageView>(nameof(PageView.Metas), v => v.Metas), Passing(nameof(PageView.Reprint)),
        ]),
        (ReadKind.ListPage,
        [
            Passing(nameof(ListPageView.Articles)), Of<ListPageView>(nameof(ListPageView.Number), v => v.Number),
            Of<ListPageView>(nameof(ListPageView.Total), v => v.Total), Of<ListPageView>(nameof(ListPageView.OlderUrl), v => v.OlderUrl),
            Of<ListPageView>(nameof(ListPageView.NewerUrl), v => v.NewerUrl), Of<ListPageView>(nameof(ListPageView.FrontUrl), v => v.FrontUrl),
        ]),
        (ReadKind.Feed,
        [
            Of<FeedView>(nameof(FeedView.Title), v => v.Title), Of<FeedView>(nameof(FeedView.Description), v => v.Description),
            Of<FeedView>(nameof(FeedView.PermanentHost), v => v.PermanentHost), Of<FeedView>(nameof(FeedView.ListPermalink), v => v.ListPermalink),
            Of<FeedView>(nameof(FeedView.Permalink), v => v.Permalink), Of<FeedView>(nameof(FeedView.Articles), v => v.Articles),
            Of<FeedView>(nameof(FeedView.HasFullContent), v => v.HasFullContent), Of<FeedView>(nameof(FeedView.Hub), v => v.Hub),
            Of<FeedView>(nameof(FeedView.Corrections), v => v.Corrections), Of<FeedView>(nameof(FeedView.Podcast), v => v.Podcast), Of<FeedView>(nameof(FeedView.Story), v => v.Story),
            Of<FeedView>(nameof(FeedView.Copyright), v => v.Copyright), Of<FeedView>(nameof(FeedView.Pictures), v => v.Pictures),
        ]),
        (ReadKind.FeedList, [Of<FeedListView>(nameof(FeedListView.Feeds), v => v.Feeds)]),
        (ReadKind.Sitemap,
        [
            Of<SitemapView>(nameof(SitemapView.Permalink), v => v.Permalink), Of<SitemapView>(nameof(SitemapView.Entries), v => v.Entries),
            Of<SitemapView>(nameof(SitemapView.Changed), v => v.Changed), Of<SitemapView>(nameof(SitemapView.News), v => v.News),
        ]),
        (ReadKind.Edition,
        [
            Of<EditionView>(nameof(EditionView.Language), v => v.Language), Of<EditionView>(nameof(EditionView.Direction), v => v.Direction),
            Of<EditionView>(nameof(EditionView.Name), v => v.Name), Of<EditionView>(nameof(EditionView.Url), v => v.Url),
            Passing(nameof(EditionView.IsCurrent)),
        ]),
        (ReadKind.Theme, [Of<ThemeView>(nameof(ThemeView.Name), v => v.Name), Passing(nameof(ThemeView.Options))]),
    ];

    private static readonly FrozenDictionary<ReadKind, FrozenDictionary<string, int>> Places = Tables.ToFrozenDictionary(
        table => table.Kind, table => table.Members.Select((member, i) => (member.Name, i)).ToFrozenDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal));

    private static readonly FrozenDictionary<ReadKind, Member[]> Members = Tables.ToFrozenDictionary(table => table.Kind, table => table.Members);

    /// <summary>Which template a story wants; no view shows it.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>The bytes of a story's file; what a text becomes depends on them.</summary>
    public const string File = nameof(File);

    private static Member[] OfListings =>
    [
        Of<ListingView>(nameof(ListingView.Title), v => v.Title), Of<ListingView>(nameof(ListingView.Key), v => v.Key),
        Of<ListingView>(nameof(ListingView.Url), v => v.Url), Of<ListingView>(nameof(ListingView.Permalink), v => v.Permalink),
        Passing(nameof(ListingView.Articles)), Of<ListingView>(nameof(ListingView.Body), v => v.TextFile),
    ];

    /// <summary>Whether questions of the kind are members of a view; of the others each is a question by itself.</summary>
    public static bool IsView(ReadKind kind) => Members.ContainsKey(kind);

    /// <summary>The member's place in the tables, below 64.</summary>
    public static int PlaceOf(ReadKind kind, string member) => Places[kind][member];

    public static string NameOf(ReadKind kind, int place) => Members[kind][place].Name;

    public static int CountOf(ReadKind kind) => Members[kind].Length;

    /// <summary>Whether the answer is another on pages in another language.</summary>
    public static bool IsInWordsOfPage(ReadKind kind, int place) => Members[kind][place].IsInWordsOfPage;

    /// <summary>The digest of what the view answers now.</summary>
    public static ulong Ask(ReadKind kind, int place, View view) => Answer.Of(Members[kind][place].Read(view));

    /// <summary>The view by which an object is asked.</summary>
    public static View ViewOf(ReadKind kind, object subject, ViewScope scope) => kind switch
    {
        ReadKind.Site => scope.ViewSite(),
        ReadKind.Article => new ArticleView((Article)subject, scope),
        ReadKind.Source => new SourceView((Article)subject, ((Article)subject).Publisher!, scope),
        ReadKind.Home => new HomeView((Home)subject, scope),
        ReadKind.Section => new SectionView((Section)subject, scope),
        ReadKind.Term => new TermView((Term)subject, scope),
        ReadKind.Author => new AuthorView((Author)subject, scope),
        ReadKind.Period => new PeriodView((Period)subject, scope),
        ReadKind.Page => new PageView((Route)subject, scope),
        ReadKind.ListPage => new ListPageView((ListRoute)subject, scope),
        ReadKind.Feed => new FeedView((FeedRoute)subject, scope),
        ReadKind.FeedList => new FeedListView((FeedListRoute)subject, scope),
        ReadKind.Sitemap => new SitemapView((SitemapRoute)subject, scope),
        ReadKind.Edition => new EditionView((Edition)subject, scope),
        ReadKind.Theme => new ThemeView(scope.Site.Config.Theme, DataValue.Map.Empty, scope),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no view"),
    };

    private static Member Of<T>(string name, Func<T, object?> read)
        where T : View
        => new(name, view => read((T)view));

    /// <summary>One that says something in the words of the page on which it is shown, which may be in another language.</summary>
    private static Member InWordsOfPage<T>(string name, Func<T, object?> read)
        where T : View
        => Of(name, read) with { IsInWordsOfPage = true };

    private static Member Passing(string name) => new(name, _ => null);

    private sealed record Member(string Name, Func<View, object?> Read)
    {
        public bool IsInWordsOfPage { get; init; }
    }
}
