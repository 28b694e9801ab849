using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Templating;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>What all outputs of a build share while they are made.</summary>
public sealed class RenderTools
{
    private const string PictureSizesOption = "picture_sizes";

    public RenderTools(
        Site site, SourceTexts texts, SiteLinks links, PictureDesk pictures, TemplateEngine engine, ImmutableDictionary<Edition, Strings> strings, DiagnosticBag diagnostics, ExternalLinks? externalLinks = null)
    {
        ExternalLinks = externalLinks;
        Site = site;
        Pictures = pictures;
        Texts = texts;
        Links = links;
        Engine = engine;
        Strings = strings;
        Diagnostics = diagnostics;
        Inline = new InlineMarkdown();
        BodyRenderers = site.Editions.ToImmutableDictionary(edition => edition, edition => new BodyRenderer(Options(site, edition)));
        Policy = new PagePolicy(site.Config, engine.Assets);
        Budget = new PageBudget(site.Config, engine.Assets);
        ConfigLinks = new ConfigLinks(this);
        PodcastCovers.Check(this);
        SiteIconCheck.Check(this);
    }

    public Site Site { get; }

    public SourceTexts Texts { get; }

    public SiteLinks Links { get; }

    public PictureDesk Pictures { get; }

    public ConfigLinks ConfigLinks { get; }

    public TemplateEngine Engine { get; }

    public ImmutableDictionary<Edition, Strings> Strings { get; }

    public DiagnosticBag Diagnostics { get; }

    public InlineMarkdown Inline { get; }

    public ImmutableDictionary<Edition, BodyRenderer> BodyRenderers { get; }

    /// <summary>Takes what leads away from the site; <c>null</c> if nobody asks.</summary>
    public ExternalLinks? ExternalLinks { get; }

    public FragmentCheck Fragments { get; } = new();

    public PagePolicy Policy { get; }

    public PageBudget Budget { get; }

    public FeedBodies FeedBodies { get; } = new();

    /// <summary>How wide the theme shows the pictures of a text, as its option <c>picture_sizes</c> says.</summary>
    public string PictureSizes(RenderLog? log)
    {
        log?.Add(ReadKind.Params, Site.Config.Theme, PictureSizesOption);
        return Engine.Options.Find(PictureSizesOption) is DataValue.Text text ? text.Value : "100vw";
    }

    private static MarkdownOptions Options(Site site, Edition edition) => new()
    {
        Html = site.Config.Markdown.Html,
        EmbedHosts = site.Config.Embeds.Hosts,
        MaxBodyBytes = site.Config.Limits.BodyBytes,
        Typography = site.Config.Markdown.Typography,
        Language = edition.Language,
        Quotes = edition.Settings.Quotes,
    };
}
