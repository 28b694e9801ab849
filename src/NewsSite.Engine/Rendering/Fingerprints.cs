using NewsSite.Incremental;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Digests by which it is known without asking that a story, a page, a list or a feed answers as before: an archive has hundreds
/// of thousands of them, and a change touches a handful. A fingerprint covers whatever the answers depend on, but for
/// <see cref="World"/>, which covers the rest for all of them, and for the order of lists, which is compared list by list.
/// </summary>
internal sealed class Fingerprints
{
    /// <summary>The fingerprint of what depends on nothing but its ground; see <see cref="HasGroundOf"/>.</summary>
    private const ulong GroundAlone = 1;

    private readonly Site _site;
    private readonly RouteTable _routes;
    private readonly StoryFingerprints _stories;
    private readonly OutputMemo _memo;
    private readonly ulong _addresses;

    /// <summary>Those of the memo's questions, where the plan is another: then most of them have to be compared.</summary>
    private readonly QuestionFingerprints? _known;

    /// <summary>Touched stories, by the names of all that is asked of them and their pages.</summary>
    private readonly Dictionary<ulong, Article> _touched = [];

    /// <param name="tools">What all outputs share.</param>
    /// <param name="routes">Every output.</param>
    /// <param name="stories">Those of the same site's stories and lists.</param>
    /// <param name="memo">What the last build left.</param>
    /// <param name="options">How many threads work.</param>
    public Fingerprints(RenderTools tools, RouteTable routes, StoryFingerprints stories, OutputMemo memo, ParallelOptions options)
        : this(tools, routes, stories, memo, AddressesOf(tools.Site, routes, stories, options), options)
    {
    }

    private Fingerprints(RenderTools tools, RouteTable routes, StoryFingerprints stories, OutputMemo memo, ulong addresses, ParallelOptions options)
    {
        (_site, _routes, _stories, _memo, _addresses) = (tools.Site, routes, stories, memo, addresses);
        World = WorldOf(tools);
        Plan = PlanOf();
        AreOnPlan = World == memo.World && Plan == memo.Plan;
        foreach (var story in stories.Touched)
        {
            _touched[NameOf(ReadKind.Article, story.PathDigest)] = story;
            _touched[NameOf(ReadKind.Source, story.PathDigest)] = story;
            _touched[NameOf(ReadKind.Page, story.UrlDigest)] = story;
        }
        foreach (var reprint in stories.Touched.IsEmpty ? [] : routes.Routes.OfType<ReprintRoute>().Where(reprint => _touched.ContainsKey(NameOf(ReadKind.Article, reprint.Article.PathDigest))))
        {
            _touched[NameOf(ReadKind.Page, reprint.UrlDigest)] = reprint.Article;
        }
        _known = AreOnPlan || memo.Questions == 0 ? null : new QuestionFingerprints(this, stories, _site, routes, memo, options);
    }

    /// <summary>What the next build of this process can renew.</summary>
    public StandingFingerprints Standing => new(_site, _routes, _stories, _addresses);

    /// <summary>Those that an earlier build of this process took, renewed for this one; <c>null</c> if it built another site, or another memo lies there.</summary>
    public static Fingerprints? Renewed(StandingFingerprints earlier, RenderTools tools, RouteTable routes, OutputMemo memo, ParallelOptions options)
        => earlier.Site == tools.Site && earlier.Routes == routes && memo.Orders.SequenceEqual(earlier.Stories.Orders)
            ? new Fingerprints(tools, routes, new StoryFingerprints(earlier.Stories, options), memo, earlier.Addresses, options)
            : null;

    /// <summary>What all fingerprints leave out: the configuration, what kind of build it is, which pictures and files there are.</summary>
    public ulong World { get; }

    /// <summary>Which stories stand in which lists, what describes these, and what is made at which address: with the <see cref="World"/> all that fingerprints cover besides stories.</summary>
    public ulong Plan { get; }

    /// <summary>Whether the memo says the same of both.</summary>
    public bool AreOnPlan { get; }

    /// <inheritdoc cref="StoryFingerprints.Orders"/>
    public ReadOnlySpan<ListOrder> Orders => _stories.Orders;

    /// <summary>Whether the lists are as they were in which the story that a question of the memo asks has its neighbours.</summary>
    public bool HasSameNeighbours(int question)
        => _known?.HasSameNeighbours(question) ?? (_site.FindByPath(_memo.KeyOf(question)) is { } story && _stories.HasSameNeighbours(story));

    /// <summary>Whether a memo says the same of the world, the plan and all lists.</summary>
    public bool IsAsBefore(OutputMemo memo) => memo.World == World && memo.Plan == Plan && memo.Orders.SequenceEqual(Orders);

    /// <summary>That of a question of the memo as it is now; 0 for what is always asked.</summary>
    public ulong Of(int question)
    {
        var kind = (ReadKind)_memo.Kinds[question];
        return kind switch
        {
            ReadKind.Article or ReadKind.Page or ReadKind.ListPage or ReadKind.Sitemap or ReadKind.Feed when _known is not null => _known[question],
            // What is made at an address has one or not by its kind, which is on the plan.
            ReadKind.Page or ReadKind.ListPage or ReadKind.Sitemap or ReadKind.Feed when _memo.Fingerprints[question] == 0 => 0,
            ReadKind.Article or ReadKind.Page or ReadKind.ListPage or ReadKind.Sitemap or ReadKind.Feed => Of(kind, _memo.KeyOf(question)),
            _ => WithoutSubject(kind),
        };
    }

    /// <summary>The same for any question.</summary>
    public ulong Of(ReadKind kind, string key) => kind switch
    {
        ReadKind.Article => _site.FindByPath(key) is { } story ? _stories.OfStory(story) : 0,
        ReadKind.Page or ReadKind.ListPage or ReadKind.Sitemap or ReadKind.Feed => _routes.Find(key) is { } route && route.Url == key ? Of(kind, route) : 0,
        _ => WithoutSubject(kind),
    };

    private static ulong WithoutSubject(ReadKind kind)
        => kind is ReadKind.Stories or ReadKind.PageStories or ReadKind.Target or ReadKind.NamedStory ? GroundAlone : 0;

    /// <summary>That of a question that is asked of an output.</summary>
    public ulong Of(ReadKind kind, Route route) => (kind, route) switch
    {
        (ReadKind.Page, _) => OfPage(route),
        (ReadKind.ListPage, ListRoute list) => OfListPage(list),
        (ReadKind.Sitemap, SitemapRoute sitemap) => OfSitemap(sitemap),
        (ReadKind.Feed, ListFeedRoute feed) => OfFeed(feed),
        _ => 0,
    };

    /// <summary>
    /// Whether it is known without asking for its fingerprint that a question has the answer that it had in the memo: what it asks of
    /// is on the same plan, and not of a story that was touched. More is known where nothing was saved since but texts.
    /// </summary>
    /// <param name="kind">The question's.</param>
    /// <param name="name">The question's.</param>
    /// <param name="fingerprint">That which the memo has of it; what has none is asked.</param>
    public bool IsUntouched(ReadKind kind, ulong name, ulong fingerprint) => AreOnPlan && kind switch
    {
        ReadKind.Article or ReadKind.Page => (fingerprint != 0 || _stories.AreRenewed) && !_touched.ContainsKey(name),
        ReadKind.ListPage or ReadKind.Feed or ReadKind.Stories or ReadKind.PageStories or ReadKind.Target or ReadKind.NamedStory => fingerprint != 0 || _stories.AreRenewed,
        ReadKind.Source => _stories.AreRenewed && !_touched.ContainsKey(name),
        // They may have texts of their own, or tell of those of stories.
        ReadKind.Site or ReadKind.Edition or ReadKind.Home or ReadKind.Section or ReadKind.Sitemap or ReadKind.Text => false,
        _ => _stories.AreRenewed,
    };

    /// <summary>Whether the memo has the outputs of these very routes, in their order; one that could not be made is missing.</summary>
    public bool AreOfSameRoutes(OutputMemo memo) => AreOnPlan && memo.Head.IsOrdered != 0 && memo.Outputs.Length == _routes.Routes.Length;

    /// <summary>
    /// Whether what fingerprints of a kind stand on is as it was. Many kinds ask who stands in lists or what is at addresses: were that in
    /// their fingerprints, all would be others after each new story.
    /// </summary>
    public bool HasGroundOf(ReadKind kind) => kind switch
    {
        ReadKind.Feed => _stories.Feeds == _memo.Head.Feeds,
        ReadKind.Stories or ReadKind.PageStories => _stories.Lists == _memo.Head.Lists && _addresses == _memo.Head.Addresses,
        ReadKind.Target or ReadKind.NamedStory => _addresses == _memo.Head.Addresses,
        _ => true,
    };

    /// <summary>What the memo of this build says of all.</summary>
    public MemoHead HeadOf(int outputs, bool isOrdered) => new(World, Plan, _stories.Feeds, _stories.Lists, _addresses, (ulong)outputs, isOrdered ? 1UL : 0);

    /// <summary>What a page says of itself beyond its story or list.</summary>
    private ulong OfPage(Route route) => route switch
    {
        ArticleRoute page => OfPage(page.Article),
        ReprintRoute page => OfPage(page.Article),
        // A front says more.
        ListRoute page when page is not { Listing: Home, Page.Number: 0 } => OfPage(page),
        _ => 0,
    };

    private ulong OfPage(Article story)
    {
        var digest = new Digest();
        digest.Add((long)_stories.OfList(_site.CatalogueOf(story.Edition).Home));
        digest.Add((long)_stories.OfStory(story));
        return digest.Value;
    }

    private ulong OfPage(ListRoute list)
    {
        var digest = new Digest();
        digest.Add((long)_stories.OfList(_site.CatalogueOf(list.Edition).Home));
        digest.Add(list.Url);
        Add(ref digest, list.Listing);
        return digest.Value;
    }

    /// <summary>A list with what describes it.</summary>
    private void Add(ref Digest digest, Listing listing)
    {
        digest.Add((long)_stories.OfList(listing));
        digest.Add(listing.File?.Path);
        digest.Add((listing as Term)?.Source?.Description);
        digest.Add((listing as Section)?.Source?.Hash ?? 0);
        digest.Add((listing as Home)?.Source?.Hash ?? 0);
    }

    /// <summary>A feed has the newest stories of its list that may be in feeds.</summary>
    private ulong OfFeed(ListFeedRoute route)
    {
        var digest = new Digest();
        digest.Add(route.Url);
        digest.Add((long)_stories.OrderOf(route.Listing));
        Add(ref digest, route.Listing);
        return digest.Value;
    }

    /// <summary>A sitemap of stories tells what their fingerprints cover; lists are asked for their newest stories.</summary>
    private ulong OfSitemap(SitemapRoute route)
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
            digest.Add((long)_stories.OfStory(article));
        }
        return digest.Value;
    }

    private static ulong NameOf(ReadKind kind, ulong key) => OutputMemo.NameOf((byte)kind, key);

    private ulong PlanOf()
    {
        var digest = new Digest();
        digest.Add((long)_stories.Lists);
        digest.Add((long)_addresses);
        foreach (var listing in _site.Listings)
        {
            Add(ref digest, listing);
        }
        return digest.Value;
    }

    /// <summary>What is made at all addresses, and everything that a link may name, with where it leads.</summary>
    private static ulong AddressesOf(Site site, RouteTable routes, StoryFingerprints stories, ParallelOptions options)
    {
        Route[] all = [.. routes.Routes, .. routes.Redirects, .. routes.HostFiles];
        var digests = new ulong[all.Length];
        Parallel.ForEach(SparseNumbers.Chunks(all.Length), options, chunk =>
        {
            for (var i = chunk.Start; i < chunk.End; i++)
            {
                digests[i] = AddressOf(all[i]);
            }
        });
        var digest = new Digest();
        digest.Add((long)stories.Addresses);
        foreach (var address in digests)
        {
            digest.Add((long)address);
        }
        foreach (var address in routes.Withheld.Order(StringComparer.Ordinal))
        {
            digest.Add(address);
        }
        foreach (var section in site.Listings.OfType<Section>())
        {
            digest.Add(section.Source?.File.Path);
            digest.Add(section.Url);
        }
        foreach (var departed in site.Departed)
        {
            digest.Add(departed.Source.File.Path);
            digest.Add(departed.Source.Id);
            digest.Add(departed.Url);
            digest.Add(departed.RedirectTo);
        }
        return digest.Value;
    }

    private static ulong AddressOf(Route route)
    {
        var digest = new Digest();
        digest.Add((long)route.UrlDigest);
        digest.Add((long)Revalidation.IdentityOf(route));
        digest.Add((route as RedirectRoute)?.Target);
        return digest.Value;
    }

    private ulong OfListPage(ListRoute route)
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
        var (digest, config) = (new Digest(), tools.Site.Config);
        digest.Add((long)config.Digest);
        digest.Add(config.Site.Url.Absolute("/"));
        digest.Add(tools.Site.IsPreview);
        digest.Add(config.Republish.Terms is { } terms ? tools.ConfigLinks.AddressOf(terms) : null);
        foreach (var podcast in tools.Site.Podcasts)
        {
            // The name of a picture says what is in it.
            digest.Add(tools.ConfigLinks.AddressOf(podcast.Config.Image));
        }
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

/// <summary>What of fingerprints does not depend on a memo, in which these were compared.</summary>
/// <param name="Site">Of which they were taken.</param>
/// <param name="Routes">Every output.</param>
/// <param name="Stories">Those of stories and lists.</param>
/// <param name="Addresses">That of all addresses.</param>
internal sealed record StandingFingerprints(Site Site, RouteTable Routes, StoryFingerprints Stories, ulong Addresses);
