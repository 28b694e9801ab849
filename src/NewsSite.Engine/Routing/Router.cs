using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;

namespace NewsSite.Routing;

/// <summary>
/// The route phase: lists every output with its address and makes sure that no two share one. What comes first keeps its
/// address: stories and pages, then lists, then everything derived, then redirects.
/// </summary>
public sealed partial class Router
{
    private readonly Site _site;
    private readonly SiteConfig _config;
    private readonly DiagnosticBag _diagnostics;
    private readonly AddressBook _addresses;
    private readonly ImmutableSortedDictionary<string, string>.Builder _homeless = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, string>.Builder _lostLists = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
    private readonly HashSet<Listing> _pageless = [];
    private readonly ImmutableArray<Route>.Builder _routes;

    private readonly List<FeedRoute> _feeds = [];
    private readonly ImmutableArray<RedirectRoute>.Builder _redirects = ImmutableArray.CreateBuilder<RedirectRoute>();
    private readonly ImmutableArray<HostFileRoute>.Builder _hostFiles = ImmutableArray.CreateBuilder<HostFileRoute>();

    private readonly bool _hasLog;
    private readonly Lazy<IReadOnlyList<SitemapRoute>> _sitemaps;
    private readonly HashSet<string> _static;

    private Router(Site site, bool hasLog, DiagnosticBag diagnostics)
    {
        _hasLog = hasLog;
        _static = [.. site.Static.Select(file => file.Path["content/static/".Length..])];
        _site = site;
        _config = site.Config;
        _diagnostics = diagnostics;
        // Besides stories there are the pages of their lists.
        var expected = site.ByPath.Length + (site.ByPath.Length / 2);
        _addresses = new AddressBook(diagnostics, expected);
        _routes = ImmutableArray.CreateBuilder<Route>(expected);
        _sitemaps = new Lazy<IReadOnlyList<SitemapRoute>>(() => Sitemaps.Of(site));
    }

    /// <param name="site">The model.</param>
    /// <param name="themeFiles">Paths from the site's root that files of theme and templates may take, with the file of each.</param>
    /// <param name="hasLog">Whether the theme can make a log of corrections.</param>
    /// <param name="hasReprints">Whether it can make pages from which others can copy stories.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="aside">Begins what will be needed later, if a thread is free.</param>
    public static RouteTable Route(
        Site site, IEnumerable<KeyValuePair<string, string>> themeFiles, bool hasLog, bool hasReprints, DiagnosticBag diagnostics, Action<Action> aside)
    {
        var router = new Router(site, hasLog, diagnostics);
        if (!site.IsPreview)
        {
            // Which story is in which sitemap does not depend on who has which address.
            aside(() => _ = router._sitemaps.Value);
        }
        router.AddStories();
        foreach (var edition in site.Editions)
        {
            router.AddLists(site.CatalogueOf(edition));
        }
        router.AddDerived();
        foreach (var (path, file) in themeFiles)
        {
            router._addresses.TryTake(path[1..], path, new Claim(file, SourceSpan.File(file), ClaimKind.Theme));
        }
        var files = router.Files();
        router.AddRedirects();
        foreach (var edition in site.Editions)
        {
            router.AddLog(site.CatalogueOf(edition).Home);
        }
        router.AddFeedList();
        router.AddReprints(hasReprints);
        return new RouteTable(router._routes.ToImmutable(), files)
        {
            Addresses = router._addresses,
            Redirects = router._redirects.ToImmutable(),
            HostFiles = router._hostFiles.ToImmutable(),
            Homeless = router._homeless.ToImmutable(),
            LostLists = router._lostLists.ToImmutable(),
            Withheld = router.Withheld(),
        };
    }

    private void AddStories()
    {
        foreach (var article in _site.ByPath)
        {
            var route = new ArticleRoute(article);
            if (!Add(route))
            {
                _homeless[article.Path] = ReasonOf(route);
            }
        }
        var mode = _config.Redirects.GoneMode;
        foreach (var departed in _site.Departed.Where(departed => departed.RedirectTo is null && mode != GoneMode.Missing))
        {
            if (Add(new GoneRoute(departed, departed.Url)) && mode == GoneMode.Gone && _config.Hosting.NetlifyAnswersGone)
            {
                Add(new GoneRoute(departed, GoneRoute.NoticeOf(departed)));
            }
        }
    }

    private static string ReasonOf(Route route)
        => AddressBook.Problem(route.OutputPath) is { } problem ? $"its address {problem}" : "another output has its address";

    private void AddLists(Catalogue catalogue)
    {
        AddList(catalogue.Home);
        foreach (var section in catalogue.Sections)
        {
            AddList(section);
        }
        foreach (var listing in catalogue.Topics.Concat(catalogue.Tags).Concat(catalogue.Series).Concat<Listing>(catalogue.Authors))
        {
            AddList(listing);
        }
        foreach (var year in catalogue.Years)
        {
            AddList(year);
            foreach (var month in catalogue.MonthsOf(year))
            {
                AddList(month);
            }
        }
        var edition = catalogue.Home.Edition;
        AddIndex(IndexKind.Topics, edition.TermsUrl(TermKind.Topic), edition, !catalogue.Topics.IsEmpty);
        AddIndex(IndexKind.Tags, edition.TermsUrl(TermKind.Tag), edition, !catalogue.Tags.IsEmpty);
        AddIndex(IndexKind.Series, edition.TermsUrl(TermKind.Series), edition, !catalogue.Series.IsEmpty);
        AddIndex(IndexKind.Authors, edition.AuthorsUrl, edition, !catalogue.Authors.IsEmpty);
    }

    private void AddIndex(IndexKind kind, string url, Edition edition, bool isWanted)
    {
        if (isWanted)
        {
            Add(new IndexRoute(kind, url, edition));
        }
    }

    /// <summary>Whatever the site has at its address is its own log.</summary>
    private void AddLog(Home home)
    {
        var log = new IndexRoute(IndexKind.Corrections, home.Url + "corrections/", home.Edition);
        if (_addresses.OwnerOf(log.OutputPath) is not null || _site.CorrectedIn(home.Edition).IsEmpty)
        {
            return;
        }
        if (_hasLog)
        {
            Add(log);
            if (_config.Feeds.Corrections && !_site.IsPreview)
            {
                AddFeed(new CorrectionFeedRoute(log));
            }
        }
        else if (!_config.Organization.HasPolicy("correctionsPolicy"))
        {
            _diagnostics.Add(Errors.FrontMatter.NoCorrectionsPolicy(SourceSpan.File(ConfigReader.FileName)));
        }
    }

    /// <summary>Likewise: a page that a site has there is its own.</summary>
    private void AddReprints(bool canMakeThem)
    {
        // In the order in which they lie in memory.
        foreach (var article in _site.ByPath.Where(article => !article.IsPage))
        {
            if (article.FrontMatter.Republish?.Allow is { Value: true } allow && Site.WhyNotOffered(article) is { } reason)
            {
                _diagnostics.Add(Errors.Syndication.NotOursToGive(allow.In(article.Path), reason));
            }
            else if (canMakeThem && _site.IsOffered(article) && new ReprintRoute(article) is var route && _addresses.OwnerOf(route.OutputPath) is null)
            {
                Add(route);
            }
        }
    }

    private void AddList(Listing listing)
    {
        var owner = OwnerOf(listing);
        var stories = _site.ArticlesOf(listing).Length;
        var pages = listing is Home && !_config.Pagination.Home
            ? [new ListPage(0, 0, stories, null, null)]
            : Pager.Cut(stories, _config.Pagination.Size, _config.Pagination.NewestFirst);
        foreach (var page in pages)
        {
            var route = new ListRoute(listing, page, listing.PageUrl(page.Number), owner);
            if (!Add(route))
            {
                _lostLists[owner] = $"{ReasonOf(route)}, so its list is missing";
                _pageless.Add(listing);
            }
        }
    }

    private static string OwnerOf(Listing listing) => listing switch
    {
        Section section => section.Source?.File.Path ?? "content/" + section.Folder,
        Term { Source: { } source } => source.File.Path,
        Author { Source: { } source } => source.File.Path,
        Period { Month: 0 } year => $"the archive of {PeriodText(year)}",
        Home { Edition.Prefix.Length: > 0 } home => $"the front page in the language '{home.Edition.Language}'",
        _ => $"the list {listing.Url}",
    };

    private static string PeriodText(Period year) => year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void AddDerived()
    {
        AddFeeds();
        AddPodcasts();
        AddLiveFeeds();
        AddPartners();
        foreach (var edition in _site.Editions)
        {
            Add(new NotFoundRoute(edition, edition.HomeUrl));
        }
        if (!_site.Editions.Any(edition => edition.Prefix.Length == 0))
        {
            // Hosts look for it at the root alone.
            Add(new NotFoundRoute(_site.MainEdition, "/"));
        }
        if (!_site.IsPreview)
        {
            foreach (var sitemap in _sitemaps.Value)
            {
                Add(sitemap);
            }
            Add(new SitemapIndexRoute("/sitemap.xml", _site.MainEdition, _sitemaps.Value));
            foreach (var news in _config.Sitemap.News ? Sitemaps.OfNews(_site) : [])
            {
                AddUnlessStatic(news);
            }
        }
        AddUnlessStatic(new RobotsRoute(_site.MainEdition));
        foreach (var file in HostFiles.Of(_config, _site.MainEdition))
        {
            if (!_static.Contains(file.OutputPath) && _addresses.TryTake(file))
            {
                _hostFiles.Add(file);
            }
        }
    }

    /// <summary>What a preview does not have, so that it announces nothing; pages may lead there all the same.</summary>
    private ImmutableHashSet<string> Withheld()
        => _site.IsPreview ? [.. _site.Listings.SelectMany(listing => _site.OfferedFeeds(listing).Select(format => ListFeedRoute.UrlOf(listing, format))), "/feeds.opml", "/sitemap.xml"] : [];

    private void AddFeeds()
    {
        foreach (var listing in _site.Listings.Where(listing => !_pageless.Contains(listing)))
        {
            var feeds = _site.FeedsOf(listing).Select(format => new ListFeedRoute(listing, format)).ToList();
            feeds.ForEach(AddUnlessStatic);
            // Those who import a list of feeds want one of each, and cannot read JSON.
            _feeds.AddRange(feeds.Where(feed => feed.Format != FeedFormat.Json).Take(1));
        }
    }

    private void AddPodcasts()
    {
        foreach (var podcast in _site.Podcasts.Where(podcast => !_pageless.Contains(podcast.Series)))
        {
            AddFeed(new PodcastRoute(podcast));
        }
    }

    private void AddLiveFeeds()
    {
        foreach (var story in _site.Articles.Where(_site.HasLiveFeed))
        {
            var feed = new LiveFeedRoute(story);
            AddUnlessStatic(feed);
            if (story is { IsListed: true, IsIndexed: true })
            {
                _feeds.Add(feed);
            }
        }
    }

    private void AddPartners()
    {
        foreach (var partner in _site.Partners)
        {
            var feed = new PartnerFeedRoute(partner);
            AddUnlessStatic(feed);
            if (partner.Feed.IsListed && partner.Feed.Format != FeedFormat.Json)
            {
                _feeds.Add(feed);
            }
        }
    }

    private void AddFeed(FeedRoute feed)
    {
        AddUnlessStatic(feed);
        _feeds.Add(feed);
    }

    private void AddFeedList()
    {
        if (_feeds.Count > 0)
        {
            AddUnlessStatic(new FeedListRoute(_site.MainEdition, _feeds));
        }
    }

    /// <summary>Static files that have an address of their own.</summary>
    private List<KeyValuePair<string, SourceFile>> Files()
    {
        var files = new List<KeyValuePair<string, SourceFile>>();
        foreach (var file in _site.Static)
        {
            var path = file.Path["content/static".Length..];
            if (_addresses.TryTake(file, path[1..]))
            {
                files.Add(KeyValuePair.Create(path, file));
            }
        }
        return files;
    }

    /// <summary>A site may bring a file of its own instead.</summary>
    private void AddUnlessStatic(Route route)
    {
        if (!_static.Contains(route.OutputPath))
        {
            Add(route);
        }
    }

    private bool Add(Route route)
    {
        var isTaken = _addresses.TryTake(route);
        if (isTaken)
        {
            _routes.Add(route);
        }
        return isTaken;
    }
}
