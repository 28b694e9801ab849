using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Routing;

/// <summary>One output: its address, and what is to be made there.</summary>
/// <param name="Url">From the site's root; a page's ends in a slash unless its author chose a file name.</param>
/// <param name="Owner">The source to name when two outputs want one address, site-relative.</param>
public abstract record Route(string Url, Edition Edition, string Owner) : IClaimant
{
    /// <summary>A digest of the <see cref="Url"/>.</summary>
    public virtual ulong UrlDigest => Digest.Of(Url);

    /// <summary>A digest of the <see cref="Owner"/>.</summary>
    public virtual ulong OwnerDigest => Digest.Of(Owner);

    /// <summary>Relative to the output folder.</summary>
    public string OutputPath => OutputPathOf(Url);

    /// <summary>What its author wrote to set the address, if anything.</summary>
    public virtual Located<string>? AddressField => null;

    public static string OutputPathOf(string url) => url.EndsWith('/') ? string.Concat(url.AsSpan(1), IndexFile.Name) : url[1..];

    /// <summary>The <see cref="OutputPath"/> without a text of its own, where there is room for it.</summary>
    public ReadOnlySpan<char> OutputPathIn(Span<char> room)
    {
        if (!Url.EndsWith('/'))
        {
            return Url.AsSpan(1);
        }
        var length = Url.Length - 1 + IndexFile.Name.Length;
        if (length > room.Length)
        {
            return OutputPath;
        }
        Url.AsSpan(1).CopyTo(room);
        IndexFile.Name.CopyTo(room[(Url.Length - 1)..]);
        return room[..length];
    }

    public Claim ToClaim() => Owner.StartsWith("content/", StringComparison.Ordinal)
        ? new Claim(Owner, AddressField?.In(Owner) ?? SourceSpan.File(Owner), this is ListRoute ? ClaimKind.Listing : ClaimKind.Story)
        : new Claim(Owner, SourceSpan.File(Url), ClaimKind.Derived) { WayOut = WayOut };

    /// <summary>How a folder or story can have the address of a list that is there by itself.</summary>
    private string? WayOut => this switch
    {
        ListRoute { Listing: Period } => "write 'archives: no' in newssite.yaml to do without archives by year, or choose another name or slug",
        ListRoute { Listing: Home { Edition.Prefix.Length: > 0 } home } => $"list '{home.Edition.Language}' under 'languages:' in newssite.yaml, or rename the folder",
        _ => null,
    };
}

public sealed record ArticleRoute(Article Article) : Route(Article.Url, Article.Edition, Article.Path)
{
    public override ulong UrlDigest => Article.UrlDigest;

    public override ulong OwnerDigest => Article.PathDigest;

    public override Located<string>? AddressField => Article.Source.AddressField;
}

/// <summary>One page of a list.</summary>
public sealed record ListRoute(Listing Listing, ListPage Page, string Url, string Owner) : Route(Url, Listing.Edition, Owner)
{
    public override Located<string>? AddressField => Listing switch
    {
        Section section => section.Source?.FrontMatter.Slug,
        Term term => term.Source?.Slug,
        Author author => author.Source?.Slug,
        _ => null,
    };
}

/// <summary>The index of all tags, topics, series, authors or corrections of an edition.</summary>
public sealed record IndexRoute(IndexKind Kind, string Url, Edition Edition) : Route(Url, Edition, $"the index {Url}");

public enum IndexKind
{
    Tags,
    Topics,
    Series,
    Authors,

    /// <summary>All corrections, the latest first.</summary>
    Corrections,
}

/// <param name="Folder">The address of the folder for which hosts answer with it.</param>
public sealed record NotFoundRoute(Edition Edition, string Folder) : Route(Folder + "404.html", Edition, "the page for unknown addresses");

/// <summary>The address of a withdrawn story, or the file that a host answers there with.</summary>
public sealed record GoneRoute(Departed Departed, string Url) : Route(Url, Departed.Edition, Departed.Source.File.Path)
{
    /// <summary>Where the notice lies for a host that answers 410: at the story's own address it would answer 200.</summary>
    public static string NoticeOf(Departed departed) => departed.Url + (departed.Url.EndsWith('/') ? "410.html" : ".410.html");

    public override Located<string>? AddressField => Departed.Source.AddressField;
}

/// <summary>The page from which others can copy a story.</summary>
public sealed record ReprintRoute(Article Article) : Route(UrlOf(Article), Article.Edition, $"the page to republish {Article.Path}")
{
    public static string UrlOf(Article article) => article.Url + "republish/";
}

/// <summary>An old address that leads to a new one.</summary>
/// <param name="Target">A path of this site, or an address elsewhere.</param>
/// <param name="At">What its author wrote to set the old address.</param>
public sealed record RedirectRoute(string Url, Edition Edition, string Target, string Owner, Located<string>? At) : Route(Url, Edition, Owner)
{
    public override Located<string>? AddressField => At;
}

/// <summary>A feed in one format.</summary>
public abstract record FeedRoute(string Url, Edition Edition, FeedFormat Format, string Owner) : Route(Url, Edition, Owner);

/// <summary>A feed of a list.</summary>
public sealed record ListFeedRoute(Listing Listing, FeedFormat Format) : FeedRoute(UrlOf(Listing, Format), Listing.Edition, Format, $"the feed of {Listing.Url}")
{
    public static string UrlOf(Listing listing, FeedFormat format) => listing.Url + format switch
    {
        FeedFormat.Atom => "atom.xml",
        FeedFormat.Json => "feed.json",
        _ => "feed.xml",
    };
}

/// <summary>The updates of a live story as a feed.</summary>
public sealed record LiveFeedRoute(Article Story) : FeedRoute(UrlOf(Story), Story.Edition, FeedFormat.Rss, Story.Path)
{
    public static string UrlOf(Article story) => story.Url + "feed.xml";
}

/// <summary>The feed of an edition's corrections; it lies in their log.</summary>
public sealed record CorrectionFeedRoute(IndexRoute Log) : FeedRoute(UrlOf(Log), Log.Edition, FeedFormat.Rss, "the feed of corrections")
{
    public static string UrlOf(IndexRoute log) => log.Url + "feed.xml";
}

/// <summary>A feed for somebody who republishes stories.</summary>
public sealed record PartnerFeedRoute(PartnerStories Stories) : FeedRoute(Stories.Url, Stories.Home.Edition, Stories.Feed.Format, $"the feed for '{Stories.Feed.Name}'");

/// <summary>The feed of a podcast.</summary>
public sealed record PodcastRoute(Podcast Podcast) : FeedRoute(Podcast.FeedUrl, Podcast.Series.Edition, FeedFormat.Rss, $"the podcast '{Podcast.Title}'");

/// <summary>The list of all feeds, for readers to import.</summary>
/// <param name="Feeds">One of each list.</param>
public sealed record FeedListRoute(Edition Edition, IReadOnlyList<FeedRoute> Feeds) : Route("/feeds.opml", Edition, "the list of feeds");

/// <summary>The stories of a month, or all standalone pages and lists.</summary>
public record SitemapRoute(string Url, Edition Edition, IReadOnlyList<SitemapEntry> Entries) : Route(Url, Edition, "the sitemap");

/// <summary>The stories of the last two days, for Google News.</summary>
/// <param name="IsRecent">False where there are none, and the newest story stands in the list as a page like any other.</param>
public sealed record NewsSitemapRoute(string Url, Edition Edition, IReadOnlyList<SitemapEntry> Entries, bool IsRecent) : SitemapRoute(Url, Edition, Entries);

public sealed record SitemapIndexRoute(string Url, Edition Edition, IReadOnlyList<SitemapRoute> Sitemaps) : Route(Url, Edition, "the sitemap index");

public sealed record RobotsRoute(Edition Edition) : Route("/robots.txt", Edition, "robots.txt");

/// <summary>A file for hosts and other machines. It is made when all pages are, for it may depend on what they show.</summary>
public sealed record HostFileRoute(HostFile Kind, string Url, Edition Edition) : Route(Url, Edition, $"the file {Url}");

/// <summary>What stands in a file for hosts and machines.</summary>
public enum HostFile
{
    /// <summary>Redirects of Netlify and Cloudflare Pages.</summary>
    Redirects,

    /// <summary>Headers of Netlify and Cloudflare Pages.</summary>
    Headers,

    /// <summary>Both for nginx, to be included in its configuration.</summary>
    Nginx,

    /// <summary>Both for Apache.</summary>
    Apache,

    /// <summary>Both for whoever copies the site to S3.</summary>
    S3,

    /// <summary>Keeps GitHub Pages from leaving out what begins with a dot or underscore.</summary>
    NoJekyll,

    /// <summary>The host's name, for GitHub Pages.</summary>
    DomainName,
    SecurityTxt,
    AdsTxt,
    HumansTxt,
    TrustTxt,
    IndexNowKey,
    Manifest,
}

/// <summary>An address in a sitemap: a story or page, or a list.</summary>
public readonly record struct SitemapEntry(Article? Article, Listing? Listing);
