using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Yaml;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>docs/front-matter.md and docs/configuration.md against the tables that the readers use.</summary>
public sealed class FieldPagesTests
{
    [Fact]
    public void the_front_matter_page_lists_every_field() => DocsPage.Check(
        "front-matter.md",
        ("article", Table(ArticleFields.Table)),
        ("series", Table(ArticleFields.Series)),
        ("credit", Table(ArticleFields.Author)),
        ("image", Table(ArticleFields.Image)),
        ("creator", Table(ArticleFields.Creator)),
        ("source", Table(ArticleFields.Source)),
        ("correction", Table(ArticleFields.Correction)),
        ("citation", Table(ArticleFields.Citation)),
        ("claim", Table(ArticleFields.Claim)),
        ("review", Table(ArticleFields.Review)),
        ("rating", Table(ArticleFields.Rating)),
        ("video", Table(ArticleFields.Video)),
        ("captions", Table(ArticleFields.Captions)),
        ("audio", Table(ArticleFields.Audio)),
        ("live", Table(ArticleFields.Live)),
        ("update", Table(ArticleFields.Update)),
        ("assignment", Table(ArticleFields.Assignment)),
        ("telegram", Table(ArticleFields.Telegram)),
        ("republish", Table(ArticleFields.Republish)),
        ("checks_ignore", Table(ArticleFields.IgnoredCheck)),
        ("author", Table(RecordFields.Author)),
        ("publisher", Table(RecordFields.Publisher)),
        ("sponsor", Table(RecordFields.Sponsor)),
        ("term", Table(RecordFields.Term)),
        ("front", Table(FrontPageFields.Page)),
        ("slot", Table(FrontPageFields.Slot)),
        ("strip", Table(FrontPageFields.Strip)),
        ("breaking", Table(BreakingSource.Keys)),
        ("comments", Table(CommentSource.Keys)),
        ("comment", Table(CommentSource.CommentKeys)));

    [Fact]
    public void the_configuration_page_lists_every_key() => DocsPage.Check(
        "configuration.md",
        ("root", Table(SiteConfig.Keys)),
        ("site", Table(SiteIdentity.Keys)),
        ("languages", Table(LanguageConfig.Keys)),
        ("theme", Table(ThemeConfig.Keys)),
        ("content", Table(ContentConfig.Keys)),
        ("types", Table(StoryType.Keys)),
        ("require", Table(RequiredFields.Keys)),
        ("permalinks", Table(PermalinkConfig.Keys)),
        ("slugs", Table(SlugConfig.Keys)),
        ("redirects", Table(RedirectConfig.Keys)),
        ("front", Table(FrontConfig.Keys)),
        ("pagination", Table(PaginationConfig.Keys)),
        ("lists", Table(ListConfig.Keys)),
        ("feeds", Table(FeedConfig.Keys)),
        ("markdown", Table(MarkdownConfig.Keys)),
        ("embeds", Table(EmbedConfig.Keys)),
        ("limits", Table(LimitConfig.Keys)),
        ("menu", Table(MenuItem.Keys)),
        ("channels", Table(Channel.Keys)),
        ("updated", Table(UpdatedConfig.Keys)),
        ("announcement", Table(Announcement.Keys)),
        ("robots", Table(RobotsConfig.Keys)),
        ("sitemap", Table(SitemapConfig.Keys)),
        ("organization", Table(OrganizationConfig.Keys)),
        ("contact_points", Table(OrganizationConfig.ContactKeys)),
        ("parent", Table(OrganizationConfig.ParentKeys)),
        ("policies", Table(OrganizationConfig.Policies)),
        ("partners", Table(PartnerFeed.Keys)),
        ("filter", Table(StoryFilter.Keys)),
        ("seo", Table(SeoConfig.Keys)),
        ("verification", Table(SeoConfig.VerificationKeys)),
        ("telegram", Table(TelegramConfig.Keys)),
        ("podcasts", Table(PodcastConfig.Keys)),
        ("podcast_owner", Table(PodcastConfig.OwnerKeys)),
        ("newsletter", Table(NewsletterConfig.Keys)),
        ("donate", Table(DonateConfig.Keys)),
        ("banner", Table(DonateConfig.BannerKeys)),
        ("tips", Table(TipsConfig.Keys)),
        ("comments", Table(CommentConfig.Keys)),
        ("republish", Table(RepublishConfig.Keys)),
        ("syndication", Table(SyndicationConfig.Keys)),
        ("sponsors", Table(SponsorDefaults.Keys)),
        ("hosting", Table(HostingConfig.Keys)),
        ("headers", Table(HeaderConfig.Keys)),
        ("cache", Table(CacheConfig.Keys)),
        ("budgets", Table(BudgetConfig.Keys)),
        ("security_txt", Table(SecurityTxtConfig.Keys)),
        ("indexnow", Table(TextFiles.IndexNowKeys)),
        ("manifest", Table(ManifestConfig.Keys)),
        ("images", Table(ImageConfig.Keys)),
        ("image_quality", Table(ImageConfig.QualityKeys)),
        ("social_card", Table(ImageConfig.CardKeys)));

    internal static string Table(FieldTable table)
    {
        var hasAliases = table.Fields.Any(field => !field.Aliases.IsEmpty);
        return DocsPage.Table(
            hasAliases ? ["Key", "Value", "Meaning", "Also read"] : ["Key", "Value", "Meaning"],
            table.Fields.Select(field => Row(field, hasAliases)));
    }

    private static string[] Row(Field field, bool hasAliases)
    {
        string[] cells = [DocsPage.Code(field.Name), field.Type, field.Meaning];
        return hasAliases ? [.. cells, string.Join(", ", field.Aliases.Select(DocsPage.Code))] : cells;
    }
}
