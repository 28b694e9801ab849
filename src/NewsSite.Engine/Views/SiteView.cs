using NewsSite.Configuration;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>The site, in the language of the output.</summary>
public sealed class SiteView(Site site, ViewScope scope) : View(ReadKind.Site, scope.Edition, scope)
{
    internal override View In(ViewScope scope) => new SiteView(site, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(_edition.Language);

    private readonly Edition _edition = scope.Edition;

    public string Name => Read(_edition.Name);

    public string? Tagline => Read(_edition.Tagline);

    public string? Description => Read(site.Config.Site.Description);

    public string? Copyright => Read(site.Config.Site.Copyright);

    /// <summary>The front of this language.</summary>
    public string Url => Read(Scope.Link(_edition.HomeUrl));

    public string Permalink => Read(Scope.AbsoluteLink(_edition.HomeUrl));

    /// <summary>The front of the site's own language, absolute.</summary>
    public string MainPermalink => Read(Scope.AbsoluteLink(site.MainEdition.HomeUrl));

    public string Host => Read(site.Config.Site.Url.Host);

    public string Language => Read(_edition.Language);

    public string Direction => Read(Words.Of(_edition.Direction));

    public string DateFormat => Read(_edition.Settings.DateFormat ?? Scope.Word("date_format") ?? "d MMMM yyyy");

    public string TimeFormat => Read(_edition.Settings.TimeFormat ?? Scope.Word("time_format") ?? "HH:mm");

    public DataView Params => Read(new DataView(site.Config.Site.Params, site, Scope));

    public DataFilesView Data => Read(new DataFilesView(Scope));

    public IReadOnlyList<MenuItemView> Menu => Read(MenuItemView.ListOf(site.Config.Menu, Scope));

    public IReadOnlyList<MenuItemView> FooterMenu => Read(MenuItemView.ListOf(site.Config.FooterMenu, Scope));

    /// <summary>Where readers of this language can follow the paper.</summary>
    public IReadOnlyList<ChannelView> Channels => Read(site.Config.Channels
        .Where(channel => Scope.IsFor(channel.Language?.Value))
        .Select(channel => new ChannelView(channel, Scope))
        .ToList());

    /// <summary>The bar above the page, if it is up and meant for this language.</summary>
    public AnnouncementView? Announcement
        => Read(site.Announcement is { } bar && bar.IsFor(_edition.Language) ? new AnnouncementView(bar, Scope) : null);

    /// <summary>The bar for breaking news, if it is up.</summary>
    public AnnouncementView? Breaking => Read(site.Breaking.TryGetValue(_edition, out var bar) ? new AnnouncementView(bar, Scope) : null);

    /// <summary>The hosts from which pages load pictures by which publishers count readers.</summary>
    public IReadOnlyList<string> PixelOrigins => Read<IReadOnlyList<string>>(site.PixelOrigins);

    /// <summary>The address of the picture that social cards show where a page has none of its own, with scheme and host.</summary>
    public string? SocialImage
        => Read(site.Config.Images.DefaultSocial is { } link && Scope.Link(link) is { } address ? UrlText.IsRooted(address) ? Scope.Absolute(address) : address : null);

    /// <summary>The icons that are made of <c>images.icon</c>, for the heads of pages.</summary>
    public IReadOnlyList<IconLink> Icons => Read(SiteIcons.OfPages(Scope));

    /// <summary>What the configuration names for them: all that <see cref="Icons"/> does not ask link by link and picture by picture.</summary>
    internal string? IconSource => site.Config.Images.Icon?.Target;

    /// <summary>All stories of this language, the newest first; pages such as /about/ are not among them.</summary>
    public ArticleList Articles => Read(new ArticleList(Home, Scope));

    /// <summary>The pinned stories and the newest hundred of this language, in the order of fronts.</summary>
    public IReadOnlyList<ArticleView> FrontArticles => Read(site.FrontPageOf(_edition).Order.Select(article => new ArticleView(article, Scope)).ToList());

    /// <summary>The front as it is laid out: lead, secondary stories and strips.</summary>
    public FrontView Front => Read(new FrontView(site.FrontPageOf(_edition), Scope));

    /// <summary>For checks of its pictures.</summary>
    public ulong FrontPictures => Read(FrontView.PicturesOf(site.FrontPageOf(_edition)));

    /// <summary>Pages such as /about/ of this language, by their files.</summary>
    public IReadOnlyList<ArticleView> Pages
        => Read(site.Pages.Where(page => page.Edition == _edition).Select(page => new ArticleView(page, Scope)).ToList());

    /// <summary>The sections of the first level in this language, by weight, then from A to Z.</summary>
    public IReadOnlyList<SectionView> Sections => Read(Catalogue.SectionsBelow(null).Select(section => new SectionView(section, Scope)).ToList());

    /// <summary>The topics of this language, from A to Z.</summary>
    public IReadOnlyList<TermView> Topics => Read(Terms(Catalogue.Topics));

    /// <summary>The tags of this language, from A to Z.</summary>
    public IReadOnlyList<TermView> Tags => Read(Terms(Catalogue.Tags));

    /// <summary>The series of this language, from A to Z.</summary>
    public IReadOnlyList<TermView> Series => Read(Terms(Catalogue.Series));

    /// <summary>Everyone who is credited in this language or has a record, by <c>order</c>, then from A to Z.</summary>
    public IReadOnlyList<AuthorView> Authors => Read(Catalogue.Authors.Select(author => new AuthorView(author, Scope)).ToList());

    /// <summary>Where all topics are listed; <c>null</c> if there are none. A page that asks this, and not for the list, stays when a topic is added.</summary>
    public string? TopicsUrl => Read(Catalogue.Topics.IsEmpty ? null : Scope.Link(_edition.TermsUrl(TermKind.Topic)));

    /// <summary>Where all tags are listed; <c>null</c> if there are none.</summary>
    public string? TagsUrl => Read(Catalogue.Tags.IsEmpty ? null : Scope.Link(_edition.TermsUrl(TermKind.Tag)));

    /// <summary>Where all series are listed; <c>null</c> if there are none.</summary>
    public string? SeriesUrl => Read(Catalogue.Series.IsEmpty ? null : Scope.Link(_edition.TermsUrl(TermKind.Series)));

    /// <summary>Where all authors are listed; <c>null</c> if there are none.</summary>
    public string? AuthorsUrl => Read(Catalogue.Authors.IsEmpty ? null : Scope.Link(_edition.AuthorsUrl));

    /// <summary>The years with stories, the newest first.</summary>
    public IReadOnlyList<PeriodView> Years => Read(Catalogue.Years.Select(year => new PeriodView(year, Scope)).ToList());

    /// <summary>One a language of the site, in the order of the configuration.</summary>
    public IReadOnlyList<EditionView> Editions => Read(site.Editions.Select(edition => new EditionView(edition, Scope)).ToList());

    /// <summary>Paths that crawlers shall leave alone.</summary>
    public IReadOnlyList<string> RobotsDisallow => Read(site.Config.Robots.Disallow);

    /// <summary>Who publishes the site.</summary>
    public OrganizationView Organization => Read(new OrganizationView(site.Config.Organization, Scope));

    /// <summary>Crawlers that shall stay away altogether.</summary>
    public IReadOnlyList<string> BlockedAgents => Read(CrawlerNames.BlockedBy(site.Config.Robots));

    /// <summary>What else robots.txt says, line by line.</summary>
    public IReadOnlyList<string> RobotsLines => Read(site.Config.Robots.Custom);

    /// <summary>The paper's name as Google News knows it.</summary>
    public string Publication => Read(site.Config.Sitemap.Publication ?? site.MainEdition.Name);

    /// <summary>How many sitemaps there are for Google News.</summary>
    public int NewsSitemaps => Read(site.IsPreview || !site.Config.Sitemap.News ? 0 : Sitemaps.OfNews(site).Count);

    /// <summary>The corrections of all stories in this language, the latest first.</summary>
    public IReadOnlyList<CorrectionView> Corrections => Read(site.CorrectedIn(_edition)
        .SelectMany(article => CorrectionView.Of(article, Scope))
        .OrderByDescending(correction => correction.Date)
        .ToList());

    /// <summary>Whether there are any; a page that asks no more does not change with each of them.</summary>
    public bool HasCorrections => Read(!site.CorrectedIn(_edition).IsEmpty);

    /// <summary>How titles of pages are written, with <c>{title}</c> and <c>{site}</c>; <c>null</c> if as the theme does.</summary>
    public string? TitlePattern => Read(site.Config.Seo.TitlePattern);

    /// <summary>Where readers can make the paper a preferred source on Google, if the configuration wants such a link.</summary>
    public string? PreferredSource => Read(site.Config.Seo.PreferredSource ? "https://google.com/preferences/source?q=" + site.Config.Site.Url.Host : null);

    /// <summary>The number of the paper's app at Meta.</summary>
    public string? FacebookApp => Read(site.Config.Seo.FacebookApp);

    /// <summary>Where readers sign up for the newsletter, if the configuration says so.</summary>
    public NewsletterView? Newsletter => Read(site.Config.Newsletter is { } newsletter && Scope.Link(newsletter.Action) is { } action
        ? new NewsletterView(action, newsletter.Field, newsletter.Fields.Select(sent => new MetaView(sent.Name, sent.Value)).ToList(), newsletter.Provider)
        : null);

    /// <summary>Where readers can support the newsroom, if the configuration says so.</summary>
    public DonateView? Donate => Read(site.Config.Donate is { } donate && Scope.Link(donate.Url) is { } url
        ? new DonateView(url, donate.Text.In(_edition.Language), site.AsksForSupport, donate.BannerText.In(_edition.Language))
        : null);

    /// <summary>How sources reach the newsroom, if the configuration says so.</summary>
    public TipsView? Tips => Read(site.Config.Tips is { } tips && Scope.Link(tips.Page) is { } page
        ? new TipsView(page, tips.Onion, tips.Signal, tips.Pgp)
        : null);

    /// <summary>How videos elsewhere are shown.</summary>
    public EmbedsView Embeds => Read(new EmbedsView(Words.Of(site.Config.Embeds.Mode), site.Config.Embeds.IsYouTubeNoCookie));

    /// <summary>Whether lists show when stories appeared.</summary>
    public bool DatesInLists => Read(site.Config.Lists.Dates);

    /// <summary>The address of the web app manifest, if there is one.</summary>
    public string? Manifest => Read(site.Config.Manifest is null ? null : Scope.Link("/manifest.webmanifest"));

    /// <summary>Whether this is a preview with drafts or future stories.</summary>
    public bool IsPreview => Read(site.IsPreview);

    private Catalogue Catalogue => site.CatalogueOf(_edition);

    private Home Home => Catalogue.Home;

    private List<TermView> Terms(IEnumerable<Term> terms) => terms.Select(term => new TermView(term, Scope)).ToList();
}
