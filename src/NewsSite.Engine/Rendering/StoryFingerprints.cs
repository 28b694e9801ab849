using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsSite.Content;
using NewsSite.Incremental;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// The part of the <see cref="Fingerprints"/> that the model alone decides: those of stories and lists. They can be taken
/// while addresses are still given out to outputs.
/// </summary>
internal sealed class StoryFingerprints
{
    /// <summary>The members that look at the neighbours of a story in its lists.</summary>
    public static readonly ulong Neighbours = Bit(nameof(ArticleView.Related)) | Bit(nameof(ArticleView.Older)) | Bit(nameof(ArticleView.Newer));

    private const int StoriesPerMark = 512;

    private readonly Site _site;

    /// <summary>Those of stories by their ranks, and behind them those of pages.</summary>
    private readonly (UInt128 Text, ulong Fingerprint)[] _articles;

    /// <summary>What a story adds to the order of each of its lists, by its rank.</summary>
    private readonly ulong[] _marks;

    private readonly Dictionary<Article, int> _placesOfPages = [];
    private readonly ulong[] _listings;
    private readonly List<ListOrder> _orders = [];
    private readonly ulong[] _orderOf;
    private readonly int[] _sameFrom;

    /// <param name="site">The model.</param>
    /// <param name="memo">What the last build left, by which it is known which lists and stories are as they were.</param>
    public StoryFingerprints(Site site, OutputMemo memo)
    {
        _site = site;
        _listings = [.. site.Listings.Select(Of)];
        var ranks = site.Articles is [.., var oldest] ? oldest.Rank + 1 : 0;
        foreach (var page in site.Pages)
        {
            _placesOfPages.Add(page, ranks + _placesOfPages.Count);
        }
        _articles = new (UInt128, ulong)[ranks + _placesOfPages.Count];
        _marks = new ulong[_articles.Length];
        var (addresses, feeds, touched) = (new Digest(), new Digest(), ImmutableArray.CreateBuilder<Article>());
        foreach (var article in site.ByPath)
        {
            addresses.Add((long)article.PathDigest);
            addresses.Add((long)article.UrlDigest);
            addresses.Add((long)article.Source.IdDigest);
            var fingerprint = Renew(article);
            _marks[PlaceOf(article)] = MarkOf(article);
            // A theme may ask a page and never the story that it shows: such a story counts as touched by every build.
            if (memo.Questions > 0 && (memo.QuestionOf(NameOf(article)) is not { } question || memo.Fingerprints[question] != fingerprint))
            {
                touched.Add(article);
            }
            if (article.FrontMatter.Feeds is not FeedKinds.All and var kinds)
            {
                feeds.Add((long)article.PathDigest);
                feeds.Add((long)kinds);
            }
        }
        Touched = touched.DrainToImmutable();
        var last = new Dictionary<ulong, ulong>(memo.Orders.Length, SeededNumbers.Instance);
        foreach (var order in memo.Orders)
        {
            last.TryAdd(order.Name, order.Order);
        }
        _orderOf = new ulong[_listings.Length];
        _sameFrom = [.. site.Listings.Select(listing => AddOrders(listing, last))];
        (Addresses, Feeds) = (addresses.Value, feeds.Value);
        Lists = ListsOf();
    }

    /// <summary>Those of a site of which nothing but texts is another than when the earlier ones were taken.</summary>
    /// <param name="earlier">Those that an earlier build of this process took.</param>
    /// <param name="options">How many threads work.</param>
    public StoryFingerprints(StoryFingerprints earlier, ParallelOptions options)
    {
        (_site, _placesOfPages, _listings, _orders, _orderOf) = (earlier._site, earlier._placesOfPages, earlier._listings, earlier._orders, earlier._orderOf);
        (Addresses, Feeds, Lists) = (earlier.Addresses, earlier.Feeds, earlier.Lists);
        _sameFrom = new int[_site.Listings.Length];
        (_articles, _marks) = ([.. earlier._articles], earlier._marks);
        var touched = new ConcurrentBag<Article>();
        Parallel.ForEach(SparseNumbers.Chunks(_site.ByPath.Length), options, chunk =>
        {
            foreach (var article in _site.ByPath.AsSpan()[chunk.Start..chunk.End])
            {
                if (_articles[PlaceOf(article)].Text != article.Source.Hash)
                {
                    Renew(article);
                    touched.Add(article);
                }
            }
        });
        (Touched, AreRenewed) = ([.. touched], true);
    }

    /// <summary>Whether it is certain that nothing but texts is another than in the last build.</summary>
    public bool AreRenewed { get; }

    /// <summary>Stories and pages that the last build knew with other fingerprints or did not know, in no particular order.</summary>
    public ImmutableArray<Article> Touched { get; }

    /// <summary>For each list the digest of its order, and those of its oldest 512 stories, 1024 and so on.</summary>
    public ReadOnlySpan<ListOrder> Orders => CollectionsMarshal.AsSpan(_orders);

    /// <summary>A digest of where each story is, by its file and its id.</summary>
    public ulong Addresses { get; }

    /// <summary>A digest of which stories may not be in all feeds, and in which they may.</summary>
    public ulong Feeds { get; }

    /// <summary>A digest of which stories stand in every list, in which order, and in which feeds they may be.</summary>
    public ulong Lists { get; }

    /// <summary>That of a story or page.</summary>
    public ulong OfStory(Article article) => _articles[PlaceOf(article)].Fingerprint;

    /// <summary>What others say of a list; of a section, with those around it.</summary>
    public ulong OfList(Listing listing) => _listings[listing.Number];

    /// <summary>A digest of which stories stand in a list, in which order.</summary>
    public ulong OrderOf(Listing listing) => _orderOf[listing.Number];

    /// <summary>Whether the lists are as they were in which a story has its neighbours.</summary>
    public bool HasSameNeighbours(Article article)
        => IsSameFor(article, article.Section) && IsSameFor(article, article.Series) && AreSameFor(article, article.Topics) && AreSameFor(article, article.Tags);

    private bool AreSameFor(Article article, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            if (!IsSameFor(article, term))
            {
                return false;
            }
        }
        return true;
    }

    private bool IsSameFor(Article article, Listing? listing) => listing is null || article.Rank >= _sameFrom[listing.Number];

    /// <summary>The name of the question that asks a story.</summary>
    public static ulong NameOf(Article article) => OutputMemo.NameOf((byte)ReadKind.Article, article.PathDigest);

    private static ulong MarkOf(Article article)
    {
        var digest = new Digest();
        digest.Add((long)article.PathDigest);
        digest.Add(article.Date.UtcTicks);
        return digest.Value;
    }

    private int PlaceOf(Article article) => article.IsPage ? _placesOfPages[article] : article.Rank;

    private ulong Renew(Article article)
    {
        var fingerprint = Of(article);
        _articles[PlaceOf(article)] = (article.Source.Hash, fingerprint);
        return fingerprint;
    }

    private ulong ListsOf()
    {
        var digest = new Digest();
        digest.Add((long)Feeds);
        foreach (var order in _orders)
        {
            digest.Add((long)order.Name);
            digest.Add((long)order.Order);
        }
        return digest.Value;
    }

    /// <summary>
    /// Notes the order of a list, from its oldest story on. A new story stands before most others, which see nothing of it:
    /// they look at older ones, and at the next newer one. Dates count, too: by them stories of several lists are compared.
    /// </summary>
    /// <param name="listing">The list.</param>
    /// <param name="last">The orders of the last build.</param>
    /// <returns>The rank from which on stories have the neighbours that they had then.</returns>
    private int AddOrders(Listing listing, Dictionary<ulong, ulong> last)
    {
        var stories = _site.ArticlesOf(listing);
        var (same, digest) = (0, new Digest());
        for (var count = 1; count <= stories.Length; count++)
        {
            digest.Add((long)_marks[stories[^count].Rank]);
            if (count % StoriesPerMark == 0)
            {
                same = AddOrder(NameOf(listing, count), digest.Value, last) ? count : same;
            }
        }
        _orderOf[listing.Number] = digest.Value;
        return AddOrder(NameOf(listing, 0), digest.Value, last) ? 0
            : same < 2 ? int.MaxValue
            : stories[^(same - 1)].Rank;
    }

    /// <summary>Whether it is that of the last build.</summary>
    private bool AddOrder(ulong name, ulong order, Dictionary<ulong, ulong> last)
    {
        _orders.Add(new ListOrder(name, order));
        return last.TryGetValue(name, out var known) && known == order;
    }

    private static ulong NameOf(Listing listing, int oldest)
    {
        var digest = new Digest();
        digest.Add(listing.GetType());
        digest.Add(listing.Url);
        digest.Add((long)oldest);
        return digest.Value;
    }

    /// <summary>The story's file says the most; of its lists it is told by what they are called, not by who else stands in them.</summary>
    private ulong Of(Article article)
    {
        var digest = new Digest();
        digest.Add((long)article.PathDigest);
        digest.Add(article.Source.Hash);
        digest.Add((long)article.UrlDigest);
        digest.Add((article.IsPage ? 1L : 0) + (article.IsExpired ? 2L : 0) + (article.IsPinned ? 4L : 0));
        Add(ref digest, _site.CatalogueOf(article.Edition).Home);
        Add(ref digest, article.Section);
        Add(ref digest, article.Series);
        Add(ref digest, article.Topics);
        Add(ref digest, article.Tags);
        Add(ref digest, article.Authors);
        Add(ref digest, article.Contributors);
        Add(ref digest, article.Editors);
        Add(ref digest, article.Translators);
        foreach (var correctors in article.Correctors)
        {
            Add(ref digest, correctors);
        }
        digest.Add(article.Publisher?.Name);
        digest.Add(article.Publisher?.Record?.Hash ?? 0);
        digest.Add(article.Publisher?.Record?.File.Path);
        digest.Add(article.Sponsor?.Hash ?? 0);
        digest.Add(article.Sponsor?.File.Path);
        foreach (var comments in _site.CommentsOf(article))
        {
            digest.Add(comments.Hash);
        }
        foreach (var translation in _site.TranslationsOf(article))
        {
            digest.Add((long)translation.PathDigest);
            digest.Add(translation.Edition.Language);
        }
        Add(ref digest, article.Live);
        Answer.Add(ref digest, _site.RelatedByHand.GetValueOrDefault(article, []).AsSpan());
        var original = _site.Originals.GetValueOrDefault(article);
        digest.Add(original?.Title);
        digest.Add(original?.Url);
        digest.Add(original?.Edition.Language);
        return digest.Value;
    }

    /// <summary>Updates may stand in files of their own, and time decides which of them are out.</summary>
    private void Add(ref Digest digest, LiveCoverage? live)
    {
        digest.Add(live?.IsOver ?? false);
        foreach (var update in live?.Updates ?? [])
        {
            digest.Add(update.File.Path);
            digest.Add(update.Anchor);
            digest.Add(update.Source?.Hash ?? 0);
            digest.Add(update.IsPinned);
            Add(ref digest, update.Authors);
        }
    }

    private void Add(ref Digest digest, Listing? listing) => digest.Add(listing is null ? -1L : (long)_listings[listing.Number]);

    private void Add(ref Digest digest, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            Add(ref digest, term);
        }
        digest.Add(-2L);
    }

    private void Add(ref Digest digest, ImmutableArray<Credit> credits)
    {
        foreach (var credit in credits)
        {
            Add(ref digest, credit.Author);
            // Its record may say it; the rest is in the story's own file.
            digest.Add(credit.Affiliation);
        }
        digest.Add(-2L);
    }

    private ulong Of(Listing listing)
    {
        var digest = new Digest();
        for (var one = listing; one is not null; one = (one as Section)?.Parent)
        {
            digest.Add((long?)(one as Term)?.Kind ?? -1L);
            digest.Add(one.Edition.Language);
            digest.Add(one.Url);
            digest.Add(one.Title);
            digest.Add((long)_site.FeedsOf(one).Length);
            digest.Add(_site.PodcastOf(one as Term)?.FeedUrl);
        }
        return digest.Value;
    }

    private static ulong Bit(string member) => 1UL << ViewMembers.PlaceOf(ReadKind.Article, member);
}
