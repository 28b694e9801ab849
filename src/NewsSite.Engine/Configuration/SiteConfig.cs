using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>
/// What <c>newssite.yaml</c> says, checked and with every default filled in; nothing else in the program has defaults.
/// The keys of each section stand beside its values, and all of them in docs/configuration.md.
/// </summary>
public sealed record SiteConfig
{
    /// <summary>The keys of the first level.</summary>
    public static readonly FieldTable Keys = new(
        new Field("site", "map", "name, address, time zone and language of the site"),
        new Field("languages", "list of maps", "the languages of the site, where it has several"),
        new Field("theme", "map or text", "the theme and its options"),
        new Field("content", "map", "rules for stories"),
        new Field("permalinks", "map", "the pattern of story URLs"),
        new Field("slugs", "map", "how long the last part of an address may be"),
        new Field("redirects", "map", "old addresses that belong to no story"),
        new Field("front", "map", "how many stories the front shows"),
        new Field("pagination", "map", "how lists are cut into pages"),
        new Field("lists", "map", "what lists show of stories"),
        new Field("archives", "yes or no", "whether year and month archives are made; default yes"),
        new Field("feeds", "map", "which feeds are made and what they carry"),
        new Field("markdown", "map", "how story texts are read"),
        new Field("embeds", "map", "how videos elsewhere are shown, and which hosts raw HTML may embed"),
        new Field("limits", "map", "sizes above which a file is refused"),
        new Field("menu", "list of maps", "the navigation: title and url of each entry"),
        new Field("footer_menu", "list of maps", "the menu in the footer"),
        new Field("channels", "list of maps", "where readers can follow the paper"),
        new Field("share", "list of words, or no", "how readers can pass a story on; default telegram, whatsapp, email, link"),
        new Field("updated", "map", "when a story tells that it was updated"),
        new Field("announcement", "map", "the bar above every page"),
        new Field("robots", "map", "robots.txt"),
        new Field("sitemap", "map", "what Google News is told"),
        new Field("organization", "map", "who publishes the site, and by which rules") { Aliases = ["org"] },
        new Field("podcasts", "list of maps", "series whose recordings are podcasts"),
        new Field("seo", "map", "what search engines and cards are told of the whole site"),
        new Field("telegram", "map", "what Telegram is told"),
        new Field("newsletter", "map", "where readers sign up for the newsletter"),
        new Field("donate", "map", "where readers can support the newsroom"),
        new Field("tips", "map", "how sources reach the newsroom"),
        new Field("comments", "map", "whether and where readers discuss stories"),
        new Field("republish", "map", "what others may republish, and how"),
        new Field("syndication", "map", "what holds for all republished stories"),
        new Field("sponsors", "map", "what is said of stories that somebody paid for"),
        new Field("repo_public", "yes or no", "whether everybody can read these files, so that drafts and embargoed stories are told of"),
        new Field("checks", "map", "severity of a finding by its code: off, info, warning or error; and max_warnings, of which more fail a build"),
        new Field("hosting", "map", "the hosts that files are made for"),
        new Field("headers", "map", "what hosts say of every file, such as the Content-Security-Policy"),
        new Field("cache", "map", "how long browsers keep files"),
        new Field("security_txt", "map", "whom to tell of holes in the site's security, as /.well-known/security.txt"),
        new Field("ads_txt", "list of lines", "who may sell the site's advertisements, as /ads.txt"),
        new Field("humans_txt", "list of lines", "who made the site, as /humans.txt"),
        new Field("trust_txt", "list of lines", "which associations the paper belongs to, as /trust.txt"),
        new Field("indexnow", "map", "the key by which search engines are told of new stories"),
        new Field("manifest", "map", "what a telephone shows of the site, as /manifest.webmanifest"),
        new Field("budgets", "map", "what a page may weigh"),
        new Field("images", "map", "what is made of pictures"));

    public required SiteIdentity Site { get; init; }

    /// <summary>Of the file as it is written; what is not in it has its default.</summary>
    public ulong Digest { get; init; }

    /// <summary>The languages the site names; empty where it has only its own.</summary>
    public ImmutableArray<LanguageConfig> Languages { get; init; } = [];

    public ThemeConfig Theme { get; init; } = new();

    public ContentConfig Content { get; init; } = new();

    public PermalinkConfig Permalinks { get; init; } = new();

    public SlugConfig Slugs { get; init; } = new();

    public RedirectConfig Redirects { get; init; } = new();

    public FrontConfig Front { get; init; } = new();

    public PaginationConfig Pagination { get; init; } = new();

    public ListConfig Lists { get; init; } = new();

    /// <summary>Whether year and month archives are made.</summary>
    public bool Archives { get; init; } = true;

    public FeedConfig Feeds { get; init; } = new();

    public MarkdownConfig Markdown { get; init; } = new();

    public EmbedConfig Embeds { get; init; } = new();

    public LimitConfig Limits { get; init; } = new();

    public ImmutableArray<MenuItem> Menu { get; init; } = [];

    public ImmutableArray<MenuItem> FooterMenu { get; init; } = [];

    public ImmutableArray<Channel> Channels { get; init; } = [];

    public ShareConfig Share { get; init; } = new();

    public UpdatedConfig Updated { get; init; } = new();

    public Announcement? Announcement { get; init; }

    public RobotsConfig Robots { get; init; } = new();

    public SitemapConfig Sitemap { get; init; } = new();

    public OrganizationConfig Organization { get; init; } = new();

    public ImmutableArray<PodcastConfig> Podcasts { get; init; } = [];

    public SeoConfig Seo { get; init; } = new();

    public TelegramConfig Telegram { get; init; } = new();

    public NewsletterConfig? Newsletter { get; init; }

    public DonateConfig? Donate { get; init; }

    public TipsConfig? Tips { get; init; }

    public CommentConfig Comments { get; init; } = new();

    public RepublishConfig Republish { get; init; } = new();

    public SyndicationConfig Syndication { get; init; } = new();

    public SponsorDefaults Sponsors { get; init; } = new();

    public HostingConfig Hosting { get; init; } = new();

    public HeaderConfig Headers { get; init; } = new();

    public CacheConfig Cache { get; init; } = new();

    /// <summary><c>null</c> where there is to be no such file.</summary>
    public SecurityTxtConfig? SecurityTxt { get; init; }

    public TextFiles TextFiles { get; init; } = new();

    public ManifestConfig? Manifest { get; init; }

    public BudgetConfig Budgets { get; init; } = new();

    public ImageConfig Images { get; init; } = new();

    /// <summary>Severities by code; <c>null</c> switches a finding off. Errors are never in here: they cannot be lowered.</summary>
    public ImmutableDictionary<string, Severity?> Checks { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>More warnings than this fail a build; <c>null</c> for any number.</summary>
    public Located<int>? MaxWarnings { get; init; }

    /// <summary>Whether the site wants to be told of a finding that is made only for those who do.</summary>
    public bool Asks(string code) => Checks.TryGetValue(code, out var severity) && severity is not null;

    /// <summary>Whether everybody can read the files of the site.</summary>
    public bool IsRepositoryPublic { get; init; }

    public static SiteConfig? Read(ConfigSection root, string? baseUrl)
        => SiteIdentity.Read(root, baseUrl) is not { } site ? null : new SiteConfig
        {
            Site = site,
            Languages = LanguageConfig.ReadAll(root),
            Theme = ThemeConfig.Read(root),
            Content = ContentConfig.Read(root, site.Zone),
            Permalinks = PermalinkConfig.Read(root),
            Slugs = SlugConfig.Read(root),
            Redirects = RedirectConfig.Read(root),
            Front = FrontConfig.Read(root),
            Pagination = PaginationConfig.Read(root),
            Lists = ListConfig.Read(root),
            Archives = root.Fields.Flag("archives") ?? true,
            Feeds = FeedConfig.Read(root),
            Markdown = MarkdownConfig.Read(root),
            Embeds = EmbedConfig.Read(root),
            Limits = LimitConfig.Read(root),
            Menu = MenuItem.ReadAll(root, "menu"),
            FooterMenu = MenuItem.ReadAll(root, "footer_menu"),
            Channels = Channel.ReadAll(root),
            Share = ShareConfig.Read(root),
            Updated = UpdatedConfig.Read(root),
            Announcement = Announcement.Read(root, site.Zone),
            Robots = RobotsConfig.Read(root),
            Sitemap = SitemapConfig.Read(root),
            Organization = OrganizationConfig.Read(root),
            Podcasts = PodcastConfig.ReadAll(root),
            Seo = SeoConfig.Read(root),
            Telegram = TelegramConfig.Read(root),
            Newsletter = NewsletterConfig.Read(root),
            Donate = DonateConfig.Read(root, site.Zone),
            Tips = TipsConfig.Read(root),
            Comments = CommentConfig.Read(root),
            Republish = RepublishConfig.Read(root),
            Syndication = SyndicationConfig.Read(root),
            Sponsors = SponsorDefaults.Read(root),
            IsRepositoryPublic = root.Fields.Flag("repo_public") ?? false,
            Checks = new CheckReader(root.Fields).Read(),
            MaxWarnings = new CheckReader(root.Fields).MaxWarnings(),
            Hosting = HostingConfig.Read(root),
            Headers = HeaderConfig.Read(root),
            Cache = CacheConfig.Read(root),
            SecurityTxt = SecurityTxtConfig.Read(root, site.Zone),
            TextFiles = TextFiles.Read(root),
            Manifest = ManifestConfig.Read(root),
            Budgets = BudgetConfig.Read(root),
            Images = ImageConfig.Read(root),
        };

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
