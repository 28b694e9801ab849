using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Configuration;

/// <summary>
/// What <c>newssite.yaml</c> says, checked and with every default filled in; nothing else in the program has defaults.
/// Keys are listed in <see cref="ConfigFields"/> and in docs/configuration.md.
/// </summary>
public sealed record SiteConfig
{
    public required SiteIdentity Site { get; init; }

    /// <summary>The languages the site names; empty where it has only its own.</summary>
    public ImmutableArray<LanguageConfig> Languages { get; init; } = [];

    public ThemeConfig Theme { get; init; } = new();

    public ContentConfig Content { get; init; } = new();

    public PermalinkConfig Permalinks { get; init; } = new();

    public FrontConfig Front { get; init; } = new();

    public PaginationConfig Pagination { get; init; } = new();

    /// <summary>Whether year and month archives are made.</summary>
    public bool Archives { get; init; } = true;

    public FeedConfig Feeds { get; init; } = new();

    public MarkdownConfig Markdown { get; init; } = new();

    public ImmutableArray<MenuItem> Menu { get; init; } = [];

    public ImmutableArray<MenuItem> FooterMenu { get; init; } = [];

    public Announcement? Announcement { get; init; }

    /// <summary>Extra paths for the <c>Disallow</c> lines of robots.txt.</summary>
    public ImmutableArray<string> RobotsDisallow { get; init; } = [];

    /// <summary>Severities by code; <c>null</c> switches a finding off. Errors are never in here: they cannot be lowered.</summary>
    public ImmutableDictionary<string, Severity?> Checks { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>The language's own settings, or defaults for one that the configuration does not name.</summary>
    public LanguageConfig Language(string code)
    {
        foreach (var language in Languages)
        {
            if (language.Code == code)
            {
                return language;
            }
        }
        return new LanguageConfig(code);
    }
}

/// <summary>Name, address and clock of the site.</summary>
public sealed record SiteIdentity(string Name, SiteUrl Url, SiteZone Zone)
{
    /// <summary>The host that feeds name stories by: that of <c>site.url</c>, whatever <c>--base-url</c> says, so that no story becomes new.</summary>
    public required string PermanentHost { get; init; }

    public string? Tagline { get; init; }

    public string? Description { get; init; }

    public string? Copyright { get; init; }

    /// <summary>BCP 47; the language that has no prefix in its URLs.</summary>
    public string Language { get; init; } = "en";

    public DataValue.Map Params { get; init; } = DataValue.Map.Empty;
}

/// <summary>One language of the site.</summary>
/// <param name="Code">BCP 47.</param>
public sealed record LanguageConfig(string Code)
{
    /// <summary>The language's own name, such as "Русский"; the code where none is given.</summary>
    public string? Name { get; init; }

    /// <summary>The site's name in this language.</summary>
    public string? SiteName { get; init; }

    public string? Tagline { get; init; }

    public TextDirection? Direction { get; init; }

    public string? DateFormat { get; init; }

    public string? TimeFormat { get; init; }
}

public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}

public sealed record ThemeConfig
{
    public const string DefaultName = "broadsheet";

    public string Name { get; init; } = DefaultName;

    public DataValue.Map Options { get; init; } = DataValue.Map.Empty;
}

/// <summary>What becomes of a story after its <c>expires</c>.</summary>
public enum ExpiredPolicy
{
    /// <summary>The page stays, with a notice, and leaves lists, feeds and sitemaps.</summary>
    Keep,

    /// <summary>The page is not made.</summary>
    Drop,
}

public sealed record ContentConfig
{
    public ExpiredPolicy Expired { get; init; } = ExpiredPolicy.Keep;

    public bool RequireAuthorRecords { get; init; }

    /// <summary>The author of stories that name none.</summary>
    public string? DefaultAuthor { get; init; }

    /// <summary>How many related stories a page offers.</summary>
    public int Related { get; init; } = 5;
}

public sealed record PermalinkConfig
{
    public string Article { get; init; } = "/:section/:year/:month/:slug/";
}

/// <summary>How many stories the front shows beside its lead.</summary>
public sealed record FrontConfig
{
    public int Secondary { get; init; } = 6;

    /// <summary>In each strip that does not say otherwise.</summary>
    public int Strip { get; init; } = 4;
}

public sealed record PaginationConfig
{
    public int Size { get; init; } = 20;

    /// <summary>Whether the front goes on at <c>/page/N/</c>.</summary>
    public bool Home { get; init; } = true;

    /// <summary>Page 1 is the newest and every story moves all others, as in most generators; off by default (decision 8).</summary>
    public bool NewestFirst { get; init; }
}

public sealed record FeedConfig
{
    public int Items { get; init; } = 20;

    /// <summary>Whether feeds carry whole stories or their summaries.</summary>
    public bool FullContent { get; init; } = true;

    public bool Site { get; init; } = true;

    public bool Sections { get; init; } = true;

    public bool Tags { get; init; } = true;

    public bool Authors { get; init; } = true;
}

public sealed record MarkdownConfig
{
    public RawHtml Html { get; init; } = RawHtml.Sanitize;

    public bool Typography { get; init; } = true;

    public ImmutableArray<string> EmbedHosts { get; init; } = [];

    public int MaxBodyBytes { get; init; } = 2_000_000;
}

/// <summary>An entry of a menu; <see cref="Url"/> is a path from the site's root or an address elsewhere.</summary>
public sealed record MenuItem(string Title, string Url);

/// <summary>The bar above the page. Whether it shows is a question about <c>now</c>, asked by the model alone.</summary>
public sealed record Announcement(string Text, string? Url)
{
    public string? Language { get; init; }

    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }
}
