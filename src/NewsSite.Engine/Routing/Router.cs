using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Routing;

/// <summary>
/// The route phase: lists every output with its address and makes sure that no two share one. What comes first keeps its
/// address: stories and pages, then lists, then everything derived, then redirects.
/// </summary>
public sealed class Router
{
    private readonly Site _site;
    private readonly SiteConfig _config;
    private readonly DiagnosticBag _diagnostics;
    private readonly AddressBook _addresses;
    private readonly ImmutableArray<string>.Builder _homeless = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Route>.Builder _routes = ImmutableArray.CreateBuilder<Route>();

    private Router(Site site, DiagnosticBag diagnostics)
    {
        _site = site;
        _config = site.Config;
        _diagnostics = diagnostics;
        _addresses = new AddressBook(diagnostics);
    }

    /// <param name="site">The model.</param>
    /// <param name="themeFiles">Paths from the site's root that files of theme and templates may take, with the file of each.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static RouteTable Route(Site site, IEnumerable<KeyValuePair<string, string>> themeFiles, DiagnosticBag diagnostics)
    {
        var router = new Router(site, diagnostics);
        router.AddStories();
        foreach (var edition in site.Editions)
        {
            router.AddLists(site.CatalogueOf(edition));
        }
        router.AddDerived();
        var theme = themeFiles.Where(pair => router._addresses.TryTake(pair.Key[1..], pair.Key, pair.Value, SourceSpan.File(pair.Value)))
            .Select(pair => pair.Key)
            .ToImmutableHashSet(StringComparer.Ordinal);
        var files = router.Files();
        var assets = router.Assets();
        router.AddRedirects();
        return new RouteTable(router._routes.ToImmutable(), files) { Theme = theme, Assets = assets, Homeless = router._homeless.ToImmutable() };
    }

    private void AddStories()
    {
        foreach (var article in _site.Articles.Concat(_site.Pages).OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            if (!Add(new ArticleRoute(article), article.FrontMatter.Url ?? article.FrontMatter.Slug))
            {
                _homeless.Add(article.Path);
            }
        }
        foreach (var departed in _site.Departed.Where(departed => departed.RedirectTo is null))
        {
            Add(new GoneRoute(departed));
        }
    }

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
        AddIndex(IndexKind.Topics, catalogue.Home, catalogue.Topics.Length);
        AddIndex(IndexKind.Tags, catalogue.Home, catalogue.Tags.Length);
        AddIndex(IndexKind.Series, catalogue.Home, catalogue.Series.Length);
        AddIndex(IndexKind.Authors, catalogue.Home, catalogue.Authors.Length);
    }

    private void AddIndex(IndexKind kind, Home home, int count)
    {
        if (count > 0)
        {
            Add(new IndexRoute(kind, $"{home.Url}{kind.ToString().ToLowerInvariant()}/", home.Edition));
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
            var url = page.Number == 0 ? listing.Url : string.Create(CultureInfo.InvariantCulture, $"{listing.Url}page/{page.Number}/");
            Add(new ListRoute(listing, page, url, owner));
        }
    }

    private static string OwnerOf(Listing listing) => listing switch
    {
        Section section => section.Source?.File.Path ?? "content/" + section.Folder,
        Term { Source: { } source } => source.File.Path,
        Author { Source: { } source } => source.File.Path,
        _ => $"the list {listing.Url}",
    };

    private void AddDerived()
    {
        foreach (var listing in _site.Listings.Where(HasFeed))
        {
            Add(new FeedRoute(listing));
        }
        foreach (var edition in _site.Editions)
        {
            Add(new NotFoundRoute(edition));
        }
        if (!_site.IsPreview)
        {
            var sitemaps = Sitemaps.Of(_site);
            foreach (var sitemap in sitemaps)
            {
                Add(sitemap);
            }
            Add(new SitemapIndexRoute("/sitemap.xml", _site.MainEdition, sitemaps));
        }
        if (!_site.Static.Any(file => file.Path == "content/static/robots.txt"))
        {
            Add(new RobotsRoute(_site.MainEdition));
        }
    }

    /// <summary>A list without stories has no feed: nobody could subscribe to anything.</summary>
    private bool HasFeed(Listing listing)
    {
        var feeds = _config.Feeds;
        return !_site.IsPreview && !_site.ArticlesOf(listing).IsEmpty && listing switch
        {
            Home => feeds.Site,
            Section => feeds.Sections,
            Term { Kind: TermKind.Tag } => feeds.Tags,
            Author => feeds.Authors,
            _ => false,
        };
    }

    /// <summary>Static files that have an address of their own.</summary>
    private List<KeyValuePair<string, SourceFile>> Files()
    {
        var files = new List<KeyValuePair<string, SourceFile>>();
        foreach (var file in _site.Static)
        {
            var path = file.Path["content/static".Length..];
            if (TryTake(file, path))
            {
                files.Add(KeyValuePair.Create(path, file));
            }
        }
        return files;
    }

    /// <summary>Pictures and other files beside stories hold their addresses too, referred to or not.</summary>
    private ImmutableDictionary<string, SourceFile> Assets()
        => _site.Assets.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Where(pair => TryTake(pair.Value, "/" + pair.Key))
            .ToImmutableDictionary();

    private bool TryTake(SourceFile file, string path)
    {
        if (PathRule.Problem(path[1..]) is { } problem)
        {
            _diagnostics.Add(Errors.Files.UnsafeName(file.Path, problem));
            return false;
        }
        return _addresses.TryTake(path[1..], path, file.Path, SourceSpan.File(file.Path));
    }

    private void AddRedirects()
    {
        foreach (var article in _site.Articles.Concat(_site.Pages).OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            foreach (var alias in article.FrontMatter.Aliases)
            {
                AddAlias(article, alias);
            }
        }
        var departed = _site.Departed.Where(departed => departed.RedirectTo is not null).ToList();
        var targets = departed.DistinctBy(one => one.Url).ToDictionary(one => one.Url, one => SitePathOf(one.RedirectTo!), StringComparer.Ordinal);
        var circles = InCircles(targets);
        foreach (var one in departed)
        {
            if (circles.Contains(one.Url))
            {
                _diagnostics.Add(Errors.Routes.RedirectLoop(TargetSpan(one), one.Url));
                continue;
            }
            Add(new RedirectRoute(one.Url, one.Edition, one.RedirectTo!, one.Source.File.Path));
        }
        foreach (var one in departed)
        {
            if (targets[one.Url] is { } target && !IsTaken(target) && !targets.ContainsKey(target))
            {
                _diagnostics.Add(Errors.Markdown.DeadLink(TargetSpan(one), one.RedirectTo!));
            }
        }
    }

    private static SourceSpan TargetSpan(Departed departed)
        => departed.Source.FrontMatter.Withholding.RedirectTo!.In(departed.Source.File.Path);

    /// <summary>The path from the site's root, of an address on this site.</summary>
    private string? SitePathOf(string address)
    {
        var root = _config.Site.Url.Absolute("/");
        if (address.StartsWith(root, StringComparison.OrdinalIgnoreCase))
        {
            address = address[(root.Length - 1)..];
        }
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }
        var end = address.IndexOfAny(['?', '#']);
        var path = Nfc.Normalize(Uri.UnescapeDataString(end < 0 ? address : address[..end]));
        return path.EndsWith('/') || System.IO.Path.HasExtension(path) ? path : path + "/";
    }

    /// <summary>The addresses from which redirects lead back. Each address is walked once: a walk that meets itself has found a circle.</summary>
    private static HashSet<string> InCircles(Dictionary<string, string?> targets)
    {
        var circles = new HashSet<string>(StringComparer.Ordinal);
        var walkOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in targets.Keys)
        {
            var at = start;
            while (at is not null && targets.ContainsKey(at) && walkOf.TryAdd(at, start))
            {
                at = targets[at];
            }
            // Whether this walk met itself; an earlier walk's circle is known already.
            while (at is not null && walkOf.GetValueOrDefault(at) == start && circles.Add(at))
            {
                at = targets[at];
            }
        }
        return circles;
    }

    private bool IsTaken(string path) => _addresses.OwnerOf(path.EndsWith('/') ? path[1..] + "index.html" : path[1..]) is not null;

    private void AddAlias(Article article, Located<string> alias)
    {
        var url = alias.Value.EndsWith('/') || System.IO.Path.HasExtension(alias.Value) ? alias.Value : alias.Value + "/";
        var route = new RedirectRoute(url, article.Edition, article.Url, article.Path);
        if (_addresses.OwnerOf(route.OutputPath) is { } owner)
        {
            // An alias that repeats the story's own address or another alias of it does no harm.
            if (owner != article.Path)
            {
                _diagnostics.Add(Errors.Routes.AliasIsPage(alias.In(article.Path), alias.Value, owner));
            }
            return;
        }
        Add(route, alias);
    }

    private bool Add(Route route, Located<string>? at = null)
    {
        var isFile = route.Owner.StartsWith("content/", StringComparison.Ordinal);
        var span = !isFile ? SourceSpan.File(route.Url) : at?.In(route.Owner) ?? SourceSpan.File(route.Owner);
        var isTaken = _addresses.TryTake(route.OutputPath, route.Url, route.Owner, span);
        if (isTaken)
        {
            _routes.Add(route);
        }
        return isTaken;
    }
}
