using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>Which table of fields the maps below a field have. A test holds this against the tables: none may be forgotten.</summary>
internal static class Shapes
{
    private static readonly Dictionary<(FieldTable, string), FieldTable> Below = new()
    {
        [(ArticleFields.Table, "series")] = ArticleFields.Series,
        [(ArticleFields.Table, "authors")] = ArticleFields.Author,
        [(ArticleFields.Table, "contributors")] = ArticleFields.Author,
        [(ArticleFields.Table, "editors")] = ArticleFields.Author,
        [(ArticleFields.Table, "translators")] = ArticleFields.Author,
        [(ArticleFields.Table, "image")] = ArticleFields.Image,
        [(ArticleFields.Table, "social_image")] = ArticleFields.Image,
        [(ArticleFields.Table, "gallery")] = ArticleFields.Image,
        [(ArticleFields.Table, "video")] = ArticleFields.Video,
        [(ArticleFields.Table, "audio")] = ArticleFields.Audio,
        [(ArticleFields.Table, "source")] = ArticleFields.Source,
        [(ArticleFields.Table, "corrections")] = ArticleFields.Correction,
        [(ArticleFields.Table, "sources")] = ArticleFields.Citation,
        [(ArticleFields.Table, "claim_review")] = ArticleFields.Claim,
        [(ArticleFields.Table, "review")] = ArticleFields.Review,
        [(ArticleFields.Table, "assignment")] = ArticleFields.Assignment,
        [(ArticleFields.Table, "telegram")] = ArticleFields.Telegram,
        [(ArticleFields.Table, "republish")] = ArticleFields.Republish,
        [(ArticleFields.Table, "live")] = ArticleFields.Live,
        [(ArticleFields.Table, "updates")] = ArticleFields.Update,
        [(ArticleFields.Table, "checks_ignore")] = ArticleFields.IgnoredCheck,
        [(ArticleFields.Table, "sponsor")] = RecordFields.Sponsor,
        [(ArticleFields.Table, "front")] = FrontPageFields.Page,
        [(ArticleFields.Correction, "author")] = ArticleFields.Author,
        [(ArticleFields.Image, "creator")] = ArticleFields.Creator,
        [(ArticleFields.Video, "captions")] = ArticleFields.Captions,
        [(ArticleFields.Claim, "rating")] = ArticleFields.Rating,
        [(ArticleFields.Review, "rating")] = ArticleFields.Rating,
        [(ArticleFields.Update, "authors")] = ArticleFields.Author,
        [(ArticleFields.Update, "image")] = ArticleFields.Image,
        [(RecordFields.Author, "photo")] = ArticleFields.Image,
        [(RecordFields.Sponsor, "logo")] = ArticleFields.Image,
        [(RecordFields.Term, "image")] = ArticleFields.Image,
        [(FrontPageFields.Page, "lead")] = FrontPageFields.Slot,
        [(FrontPageFields.Page, "secondary")] = FrontPageFields.Slot,
        [(FrontPageFields.Page, "strips")] = FrontPageFields.Strip,
        [(FrontPageFields.Slot, "image")] = ArticleFields.Image,
        [(FrontPageFields.Strip, "stories")] = FrontPageFields.Slot,
        [(SiteConfig.Keys, "site")] = SiteIdentity.Keys,
        [(SiteConfig.Keys, "languages")] = LanguageConfig.Keys,
        [(SiteConfig.Keys, "theme")] = ThemeConfig.Keys,
        [(SiteConfig.Keys, "content")] = ContentConfig.Keys,
        [(SiteConfig.Keys, "permalinks")] = PermalinkConfig.Keys,
        [(SiteConfig.Keys, "slugs")] = SlugConfig.Keys,
        [(SiteConfig.Keys, "lists")] = ListConfig.Keys,
        [(SiteConfig.Keys, "redirects")] = RedirectConfig.Keys,
        [(SiteConfig.Keys, "front")] = FrontConfig.Keys,
        [(SiteConfig.Keys, "pagination")] = PaginationConfig.Keys,
        [(SiteConfig.Keys, "feeds")] = FeedConfig.Keys,
        [(SiteConfig.Keys, "markdown")] = MarkdownConfig.Keys,
        [(SiteConfig.Keys, "embeds")] = EmbedConfig.Keys,
        [(SiteConfig.Keys, "limits")] = LimitConfig.Keys,
        [(SiteConfig.Keys, "menu")] = MenuItem.Keys,
        [(SiteConfig.Keys, "footer_menu")] = MenuItem.Keys,
        [(SiteConfig.Keys, "channels")] = Channel.Keys,
        [(SiteConfig.Keys, "updated")] = UpdatedConfig.Keys,
        [(SiteConfig.Keys, "announcement")] = Announcement.Keys,
        [(SiteConfig.Keys, "robots")] = RobotsConfig.Keys,
        [(SiteConfig.Keys, "sitemap")] = SitemapConfig.Keys,
        [(SiteConfig.Keys, "organization")] = OrganizationConfig.Keys,
        [(SiteConfig.Keys, "podcasts")] = PodcastConfig.Keys,
        [(SiteConfig.Keys, "seo")] = SeoConfig.Keys,
        [(SiteConfig.Keys, "telegram")] = TelegramConfig.Keys,
        [(SiteConfig.Keys, "republish")] = RepublishConfig.Keys,
        [(SiteConfig.Keys, "hosting")] = HostingConfig.Keys,
        [(SiteConfig.Keys, "headers")] = HeaderConfig.Keys,
        [(SiteConfig.Keys, "cache")] = CacheConfig.Keys,
        [(SiteConfig.Keys, "security_txt")] = SecurityTxtConfig.Keys,
        [(SiteConfig.Keys, "indexnow")] = TextFiles.IndexNowKeys,
        [(SiteConfig.Keys, "manifest")] = ManifestConfig.Keys,
        [(SiteConfig.Keys, "budgets")] = BudgetConfig.Keys,
        [(SiteConfig.Keys, "images")] = ImageConfig.Keys,
        [(ContentConfig.Keys, "types")] = StoryType.Keys,
        [(ContentConfig.Keys, "require")] = RequiredFields.Keys,
        [(MenuItem.Keys, "children")] = MenuItem.Keys,
        [(FeedConfig.Keys, "partners")] = PartnerFeed.Keys,
        [(PartnerFeed.Keys, "include")] = StoryFilter.Keys,
        [(PartnerFeed.Keys, "exclude")] = StoryFilter.Keys,
        [(OrganizationConfig.Keys, "contact_points")] = OrganizationConfig.ContactKeys,
        [(OrganizationConfig.Keys, "parent")] = OrganizationConfig.ParentKeys,
        [(OrganizationConfig.Keys, "policies")] = OrganizationConfig.Policies,
        [(PodcastConfig.Keys, "owner")] = PodcastConfig.OwnerKeys,
        [(SeoConfig.Keys, "verification")] = SeoConfig.VerificationKeys,
        [(ImageConfig.Keys, "quality")] = ImageConfig.QualityKeys,
        [(ImageConfig.Keys, "social_card")] = ImageConfig.CardKeys,
        [(SiteConfig.Keys, "sponsors")] = SponsorDefaults.Keys,
        [(SiteConfig.Keys, "syndication")] = SyndicationConfig.Keys,
    };

    /// <summary>Maps whose keys are anybody's.</summary>
    private static readonly HashSet<string> Free = ["params", "options", "extra", "checks", "label", "byline_prefix", "disclaimer"];

    /// <summary>The table of the maps in a field; <c>null</c> where keys are free or there are no maps.</summary>
    public static FieldTable? Of(FieldTable table, Field field) => Below.GetValueOrDefault((table, field.Name));

    public static bool IsFree(Field field) => Free.Contains(field.Name);
}
