using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Pictures;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>What all outputs of a build share while they are made.</summary>
public sealed class RenderTools
{
    public RenderTools(
        Site site, SourceTexts texts, SiteLinks links, TemplateEngine engine, ImmutableDictionary<Edition, Strings> strings, DiagnosticBag diagnostics)
    {
        Site = site;
        Texts = texts;
        Links = links;
        Engine = engine;
        Strings = strings;
        Diagnostics = diagnostics;
        Inline = new InlineMarkdown();
        BodyRenderers = site.Editions.ToImmutableDictionary(edition => edition, edition => new BodyRenderer(Options(site, edition)));
        Policy = new PagePolicy(site.Config);
        ConfigLinks = new ConfigLinks(this);
        PodcastCovers.Check(this);
    }

    public Site Site { get; }

    public SourceTexts Texts { get; }

    public SiteLinks Links { get; }

    public ConfigLinks ConfigLinks { get; }

    public TemplateEngine Engine { get; }

    public ImmutableDictionary<Edition, Strings> Strings { get; }

    public DiagnosticBag Diagnostics { get; }

    public InlineMarkdown Inline { get; }

    public ImmutableDictionary<Edition, BodyRenderer> BodyRenderers { get; }

    public FragmentCheck Fragments { get; } = new();

    public PagePolicy Policy { get; }

    public FeedBodies FeedBodies { get; } = new();

    /// <summary>The size of a picture in pixels; <c>null</c> if it is not known.</summary>
    public PictureSize? SizeOf(SourceFile picture, RenderLog? log)
    {
        log?.Add(ReadKind.PictureSize, picture.Path);
        return Links.SizeOf(picture);
    }

    private static MarkdownOptions Options(Site site, Edition edition) => new()
    {
        Html = site.Config.Markdown.Html,
        EmbedHosts = site.Config.Embeds.Hosts,
        MaxBodyBytes = site.Config.Limits.BodyBytes,
        Typography = site.Config.Markdown.Typography,
        Language = edition.Language,
    };
}
