using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>
/// The whole site as one immutable graph, without any story's text: what there is, in which order and under which address.
/// Made by <see cref="SiteModel"/>; templates and writers see it only through the views.
/// </summary>
public sealed partial class Site
{
    private static readonly ImmutableArray<FeedFormat> RssAlone = [FeedFormat.Rss];

    private readonly ImmutableArray<ImmutableArray<Article>> _lists;
    private readonly Dictionary<Edition, Catalogue> _catalogues;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _heldAddresses;
    private readonly ConcurrentDictionary<Article, ImmutableArray<Article>> _related = new();
    private readonly ConcurrentDictionary<Edition, ImmutableArray<Article>> _corrected = new();
    private readonly Lazy<ImmutableArray<string>> _pixelOrigins;
    private readonly Lazy<ulong> _addresses;
    private readonly Lazy<ImmutableArray<Article>> _expired;

    /// <param name="editions">One a language that has content, the site's own first.</param>
    /// <param name="listings">Every list, by number.</param>
    /// <param name="lists">The stories of each list, by number.</param>
    /// <param name="catalogues">The lists of each edition.</param>
    /// <param name="heldAddresses">Where stories will be that are held back; asked only if a link may lead to one.</param>
    public Site(
        ImmutableArray<Edition> editions,
        ImmutableArray<Listing> listings,
        ImmutableArray<ImmutableArray<Article>> lists,
        Dictionary<Edition, Catalogue> catalogues,
        Lazy<IReadOnlyDictionary<string, string>> heldAddresses)
    {
        _heldAddresses = heldAddresses;
        _pixelOrigins = new Lazy<ImmutableArray<string>>(FindPixelOrigins);
        _addresses = new Lazy<ulong>(DigestAddresses);
        _expired = new Lazy<ImmutableArray<Article>>(() => [.. ByPath.Where(article => article.IsExpired)]);
        Editions = editions;
        Listings = listings;
        _lists = lists;
        _catalogues = catalogues;
    }

    public required SiteConfig Config { get; init; }

    /// <summary>The front of each edition.</summary>
    public required ImmutableDictionary<Edition, FrontPage> FrontPages { get; init; }

    /// <summary>The fronts of sections, of those whose editors set one.</summary>
    public required ImmutableDictionary<Section, FrontPage> SectionFronts { get; init; }

    /// <summary>One a language that has content, the site's own first.</summary>
    public ImmutableArray<Edition> Editions { get; }

    /// <summary>Every list of stories, by number.</summary>
    public ImmutableArray<Listing> Listings { get; }

    /// <summary>Every story with a page, in the one order: newest first, then content path.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The stories that Google News may be told of, the newest first: those of the last two days that are news.</summary>
    public required ImmutableArray<Article> News { get; init; }

    /// <summary>Standalone pages, by content path.</summary>
    public required ImmutableArray<Article> Pages { get; init; }

    /// <summary>All stories and standalone pages, by content path.</summary>
    public required ImmutableArray<Article> ByPath { get; init; }

    /// <summary>The other versions of stories and pages that are there in several languages.</summary>
    public required IReadOnlyDictionary<Article, ImmutableArray<Article>> Translations { get; init; }

    /// <summary>Those that have episodes; none in a preview.</summary>
    public required ImmutableArray<Podcast> Podcasts { get; init; }

    /// <summary>What those get who republish stories; nothing in a preview.</summary>
    public required ImmutableArray<PartnerStories> Partners { get; init; }

    /// <summary>The stories that others name as related, in the order in which they do.</summary>
    public required IReadOnlyDictionary<Article, ImmutableArray<Article>> RelatedByHand { get; init; }

    /// <summary>The stories of this site of which others are translations, by their translation.</summary>
    public required IReadOnlyDictionary<Article, Article> Originals { get; init; }

    /// <summary>Withdrawn stories whose address says so, and stories whose address leads elsewhere.</summary>
    public required ImmutableArray<Departed> Departed { get; init; }

    /// <summary>Addresses of earlier days that belong to no story's file.</summary>
    public required ImmutableArray<OldAddress> OldAddresses { get; init; }

    public required ImmutableSortedDictionary<string, DataValue> Data { get; init; }

    public required ImmutableArray<SourceFile> Static { get; init; }

    /// <summary>Files that stories may refer to, by path below content/.</summary>
    public required ImmutableDictionary<string, SourceFile> Assets { get; init; }

    /// <summary>The announcement, if the bar is up.</summary>
    public required Announcement? Announcement { get; init; }

    /// <summary>Whether the bar is up that asks for support.</summary>
    public required bool AsksForSupport { get; init; }

    /// <summary>The bar for breaking news in each edition where it is up.</summary>
    public required ImmutableDictionary<Edition, Announcement> Breaking { get; init; }

    /// <summary>What readers wrote, by the id of the story or by the place of its file; none where the site does not show it.</summary>
    public required ImmutableDictionary<string, ImmutableArray<CommentSource>> Comments { get; init; }

    /// <summary>Until when security.txt holds; <c>null</c> where there is none.</summary>
    public required DateTimeOffset? SecurityExpires { get; init; }

    /// <summary>A build with drafts or future stories: no page of it may be indexed.</summary>
    public required bool IsPreview { get; init; }

    /// <summary>Content files that lead to no page, with the reason; for the summary and for messages about links to them.</summary>
    public required ImmutableSortedDictionary<string, LeftOut> LeftOut { get; init; }

    /// <summary>Where stories will be that are held back, with the reason; for messages alone.</summary>
    public IReadOnlyDictionary<string, string> HeldAddresses => _heldAddresses.Value;

    /// <summary>Stories and pages whose time is over.</summary>
    public ImmutableArray<Article> Expired => _expired.Value;

    /// <summary>A digest of where each story is, by its id.</summary>
    public ulong AddressDigest => _addresses.Value;

    /// <summary>The stories of a list, in the one order.</summary>
    public ImmutableArray<Article> ArticlesOf(Listing listing) => _lists[listing.Number];

    /// <summary>The story or page of a file; <c>null</c> if it has no page.</summary>
    public Article? FindByPath(string path)
    {
        var (low, high) = (0, ByPath.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(ByPath[middle].Path, path) < 0 ? (middle + 1, high) : (low, middle);
        }
        return low < ByPath.Length && ByPath[low].Path == path ? ByPath[low] : null;
    }

    public FrontPage FrontPageOf(Edition edition) => FrontPages[edition];

    /// <summary>What a reader of the story may want next. A template may ask again and again.</summary>
    public ImmutableArray<Article> RelatedTo(Article article)
        => _related.GetOrAdd(article, static (article, site) => RelatedStories.For(site, article, site.Config.Content.Related), this);

    /// <summary>The same story in the site's other languages, in their order.</summary>
    public ImmutableArray<Article> TranslationsOf(Article article)
        => Translations.TryGetValue(article, out var others) ? others : [];

    /// <summary>What readers wrote below a story, in the files that are called like its id and like its file.</summary>
    public ImmutableArray<CommentSource> CommentsOf(Article article)
        => Comments.IsEmpty || article.FrontMatter.Comments == false ? []
            : [.. new[] { article.Id, article.Source.Place.Id }.Distinct().SelectMany(name => Comments.GetValueOrDefault(name, []))];

    /// <summary>The stories of an edition that have corrections, in the one order; standalone pages last.</summary>
    public ImmutableArray<Article> CorrectedIn(Edition edition)
        => _corrected.GetOrAdd(edition, static (edition, site) => [.. site.ByPath.Where(article => article.Edition == edition && IsLogged(article)).OrderBy(article => article.IsPage ? int.MaxValue : article.Rank)], this);

    private static bool IsLogged(Article article) => (article.IsPage ? !article.IsExpired : article.IsListed) && article.FrontMatter.HasCorrections;

    /// <summary>The formats in which a list has feeds. One without stories for them has none: nobody could subscribe to anything.</summary>
    public ImmutableArray<FeedFormat> FeedsOf(Listing listing) => IsPreview ? [] : OfferedFeeds(listing);

    /// <summary>Those that it has where the site is no preview.</summary>
    public ImmutableArray<FeedFormat> OfferedFeeds(Listing listing) => !ArticlesOf(listing).Any(article => listing.IsFedWith(article)) ? [] : listing switch
    {
        Home => Config.Feeds.Site ? Config.Feeds.Formats : [],
        Section => Config.Feeds.Sections ? Config.Feeds.Formats : [],
        Term { Kind: TermKind.Topic } => Config.Feeds.Topics ? RssAlone : [],
        Term { Kind: TermKind.Tag } => Config.Feeds.Tags ? RssAlone : [],
        Term { Kind: TermKind.Series } => Config.Feeds.Series ? RssAlone : [],
        Author => Config.Feeds.Authors ? RssAlone : [],
        _ => [],
    };

    /// <summary>Whether a live story has a feed of its updates.</summary>
    public bool HasLiveFeed(Article story) => !IsPreview && Config.Feeds.Live && story is { Live: not null, IsExpired: false } && story.FrontMatter.Feeds != FeedKinds.None && story.Url.EndsWith('/');

    /// <summary>The podcast whose episodes a series has.</summary>
    public Podcast? PodcastOf(Term? series) => series is null ? null : Podcasts.FirstOrDefault(podcast => podcast.Series == series);

    public Catalogue CatalogueOf(Edition edition) => _catalogues[edition];

    public Edition MainEdition => Editions[0];

    private ulong DigestAddresses()
    {
        var digest = new Digest();
        foreach (var article in Articles)
        {
            digest.Add((long)article.Source.IdDigest);
            digest.Add((long)article.UrlDigest);
        }
        return digest.Value;
    }
}

/// <summary>The site in one language: its own front, lists and feeds below its own prefix.</summary>
public sealed class Edition
{
    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required TextDirection Direction { get; init; }

    /// <summary>Such as <c>/ru</c>; empty for the language at the site's root, mostly its own.</summary>
    public required string Prefix { get; init; }

    public required string Name { get; init; }

    public required string? Tagline { get; init; }

    public required LanguageConfig Settings { get; init; }

    public required PermalinkConfig Permalinks { get; init; }

    public string HomeUrl => Prefix + "/";

    /// <summary>As a part of addresses.</summary>
    public string LanguageInUrl => Language.ToLowerInvariant();

    /// <summary>The address of an author.</summary>
    public string AuthorUrl(string slug) => ListUrl(Permalinks.Author, slug);

    /// <summary>The address of a term.</summary>
    public string TermUrl(TermKind kind, string slug) => ListUrl(PatternOf(kind), slug);

    /// <summary>Where all authors are listed.</summary>
    public string AuthorsUrl => IndexUrl(Permalinks.Author, "authors");

    /// <summary>Where all terms of a kind are listed.</summary>
    public string TermsUrl(TermKind kind) => IndexUrl(PatternOf(kind), kind == TermKind.Series ? "series" : kind.ToString().ToLowerInvariant() + "s");

    private PermalinkPattern PatternOf(TermKind kind) => kind switch
    {
        TermKind.Tag => Permalinks.Tag,
        TermKind.Topic => Permalinks.Topic,
        _ => Permalinks.Series,
    };

    private string ListUrl(PermalinkPattern pattern, string slug) => pattern.Fill(Prefix, placeholder => placeholder == "lang" ? LanguageInUrl : slug);

    private string IndexUrl(PermalinkPattern pattern, string usual) => pattern.BeforeName is { } before ? ListUrl(before, "") : $"{HomeUrl}{usual}/";

    /// <summary>The segment of an address that a name makes, in the letters that the language's addresses have. What an author gives as <c>slug</c> does not go through here.</summary>
    public string SlugOf(string name) => Slug.From(name, Settings.Letters);
}

/// <summary>
/// A published story or standalone page. Its text is not here: it is rendered when an output needs it. What is asked of every
/// story of an archive, and by every build, is a value of its own; the rest is in the front matter.
/// </summary>
public sealed class Article
{
    private string? _title;

    public required ArticleSource Source { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>A page has an address and a text, but no date and no place in lists.</summary>
    public required bool IsPage { get; init; }

    /// <summary>Permanent identity, stable over changes of headline and address.</summary>
    public string Id => Source.Id;

    /// <summary>From the site's root, with slashes at both ends.</summary>
    public required string Url { get; init; }

    public string Title => _title ??= FrontMatter.Headline!;

    /// <summary>In the site's zone; of a page, the front matter's date or none.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The last significant change, never before <see cref="Date"/>.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>The deepest section the story is in; <c>null</c> for a page.</summary>
    public required Section? Section { get; init; }

    /// <summary>Who made it.</summary>
    public required StoryCredits Credits { get; init; }

    public ImmutableArray<Credit> Authors => Credits.Authors;

    public ImmutableArray<Credit> Contributors => Credits.Contributors;

    public ImmutableArray<Credit> Editors => Credits.Editors;

    public ImmutableArray<Credit> Translators => Credits.Translators;

    /// <inheritdoc cref="StoryCredits.Correctors"/>
    public ImmutableArray<ImmutableArray<Credit>> Correctors => Credits.Correctors;

    public Publisher? Publisher => Credits.Publisher;

    public Sponsor? Sponsor => Credits.Sponsor;

    /// <inheritdoc cref="StoryCredits.Live"/>
    public LiveCoverage? Live => Credits.Live;

    public required ImmutableArray<Term> Topics { get; init; }

    public required ImmutableArray<Term> Tags { get; init; }

    public required Term? Series { get; init; }

    /// <summary>The story has expired: the page stays with a notice and is in no list, feed or sitemap.</summary>
    public required bool IsExpired { get; init; }

    public required bool IsPinned { get; init; }

    /// <summary>Place in the one order, from 0; smaller is newer. -1 for a page.</summary>
    public required int Rank { get; init; }

    /// <summary>Of the text, and of the updates of a live story.</summary>
    public int Words => Source.Words + (Live?.Updates.Sum(update => update.Words) ?? 0);

    public FrontMatter FrontMatter => Source.FrontMatter;

    public string Path => Source.File.Path;

    /// <summary>By which it is told from all others where a digest says who stands in a list.</summary>
    public required ulong PathDigest { get; init; }

    /// <summary>A digest of the <see cref="Url"/>, which is asked for again and again.</summary>
    public required ulong UrlDigest { get; init; }

    /// <summary>Whether rivers, sections and term lists show it.</summary>
    public required bool IsListed { get; init; }

    /// <summary>Whether search engines are asked to stay away, by the story itself or by the contract with its publisher.</summary>
    public required bool IsNoIndex { get; init; }

    /// <summary>The address that search engines should keep, where it is not the story's own.</summary>
    public required string? ForeignCanonical { get; init; }

    /// <summary>Whether it is in sitemaps.</summary>
    public bool IsIndexed => !IsExpired && !IsNoIndex && ForeignCanonical is null;

    /// <summary>Old addresses that lead to it.</summary>
    public ImmutableArray<Located<string>> Aliases => FrontMatter.Aliases;

    public override string ToString() => Path;
}

/// <summary>A story that is no more: its address answers with a notice (gone) or leads elsewhere.</summary>
public sealed record Departed(ArticleSource Source, Edition Edition, string Url, string? RedirectTo, string? Reason);

/// <summary>An author as one story credits it.</summary>
public sealed record Credit(Author Author, string? Role, string? Affiliation, string? Url);

/// <summary>The outlet a republished story comes from: a record, or just a name.</summary>
/// <param name="Usual">What holds where neither the story nor the record says otherwise.</param>
public sealed record Publisher(string Name, PublisherSource? Record, SyndicationConfig Usual)
{
    /// <summary>Whether search engines should keep the original rather than this copy of it.</summary>
    public bool CanonicalIsSource(SourceEntry source) => source.CanonicalIsSource ?? Record?.CanonicalIsSource ?? false;

    /// <summary>Where the notice stands: a term of the contract, and only where it says nothing the story's choice.</summary>
    public bool NoticeAtBottom(SourceEntry source) => Record?.NoticeAtBottom ?? source.NoticeAtBottom ?? Usual.NoticeAtBottom;

    /// <summary>Which search engines shall leave the copy alone.</summary>
    public NoIndexScope NoIndex(SourceEntry source) => source.NoIndex ?? Record?.NoIndex ?? Usual.NoIndex;
}

/// <summary>Anything that gathers stories into a list: front, section, term, author, year, month.</summary>
public abstract class Listing
{
    /// <summary>Index of the list in the site; <see cref="Site.ArticlesOf"/>.</summary>
    public required int Number { get; init; }

    public required Edition Edition { get; init; }

    /// <summary>From the site's root, with slashes at both ends.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>The last part of the address; unique among the edition's listings of the kind.</summary>
    public required string Key { get; init; }

    /// <summary>The file that describes the list, if there is one.</summary>
    public virtual SourceFile? File => null;

    /// <summary>Whether the feed of the list may have a story that the list has.</summary>
    public bool IsFedWith(Article article) => (article.FrontMatter.Feeds & FeedKind) != FeedKinds.None;

    private FeedKinds FeedKind => this switch
    {
        Home => FeedKinds.Site,
        Section => FeedKinds.Section,
        Author => FeedKinds.Author,
        Term { Kind: TermKind.Topic } => FeedKinds.Topic,
        Term { Kind: TermKind.Tag } => FeedKinds.Tag,
        Term { Kind: TermKind.Series } => FeedKinds.Series,
        _ => FeedKinds.All,
    };

    /// <summary>The address of a numbered page, or of the list itself for 0.</summary>
    public string PageUrl(int number) => number == 0 ? Url : string.Create(CultureInfo.InvariantCulture, $"{Url}page/{number}/");
}

/// <summary>All stories of an edition, and the description of its front where there is one.</summary>
public sealed class Home : Listing
{
    public required ArticleSource? Source { get; init; }

    public override SourceFile? File => Source?.File;
}

public sealed class Section : Listing
{
    /// <summary>The folder below content/ and the language, such as <c>local/harbour</c>.</summary>
    public required string Folder { get; init; }

    public required Section? Parent { get; init; }

    /// <summary>The section's <c>_index.md</c>, if it has one.</summary>
    public required ArticleSource? Source { get; init; }

    public override SourceFile? File => Source?.File;

    /// <summary>The section and those around it, the top one first.</summary>
    public IEnumerable<Section> Chain => Parent is null ? [this] : Parent.Chain.Append(this);

    public Section Top => Parent is null ? this : Parent.Top;

    /// <summary>The keys of the section and those around it, the top one first.</summary>
    public string KeyPath => Parent is null ? Key : $"{Parent.KeyPath}/{Key}";
}

public enum TermKind
{
    Tag,
    Topic,
    Series,
}

public sealed class Term : Listing
{
    public required TermKind Kind { get; init; }

    public required TermSource? Source { get; init; }

    public override SourceFile? File => Source?.File;

    /// <summary>Whether somebody who writes that word means this term.</summary>
    public bool IsCalled(string word) => Edition.SlugOf(word) is var slug && (Key == slug || Edition.SlugOf(Title) == slug);
}

public sealed class Author : Listing
{
    /// <summary>Absent for a name that stories mention but no record describes.</summary>
    public required AuthorSource? Source { get; init; }

    public override SourceFile? File => Source?.File;
}

/// <summary>A year, or a month of one.</summary>
public sealed class Period : Listing
{
    public required int Year { get; init; }

    /// <summary>1 to 12; 0 for the whole year.</summary>
    public required int Month { get; init; }
}
