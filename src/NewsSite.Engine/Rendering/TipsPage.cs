using NewsSite.Diagnostics;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// A page with <c>layout: tips</c>, and the one that <c>tips.page</c> of newssite.yaml names, tells people how to reach the newsroom unseen. Whatever it loads from elsewhere would tell others who
/// reads it, and a click on an onion address leaves its name in the logs of the browser's own network.
/// </summary>
internal static class TipsPage
{
    private const string Layout = "tips";

    public static void Report(Route route, string html, RenderTools tools, RenderLog log)
    {
        if (PlaceOf(route, tools) is not { } place)
        {
            return;
        }
        foreach (var use in PageUses.In(html, tools.Site.Config.Site.Url, tools.Engine.Assets, log).Where(use => use.Source.Contains("://", StringComparison.Ordinal)).OrderBy(use => use.Source, StringComparer.Ordinal))
        {
            log.Add(use.Directive == "form-action"
                ? Errors.Pages.TipsPage(place, $"its form goes to {use.Source}", "let it go to this site")
                : Errors.Pages.TipsPage(place, $"it loads something from {use.Source}", "take it from the page, or copy it to this site"));
        }
        var tags = new TagScan(html);
        while (tags.Next())
        {
            if (tags.Name == "a" && tags.Attribute("href") is { } address && UrlRule.WebAddress(address)?.Host is { } host && host.EndsWith(".onion", StringComparison.OrdinalIgnoreCase))
            {
                log.Add(Errors.Pages.TipsPage(place, $"it links to {host}", "write the address as text, for readers to copy into Tor Browser"));
            }
        }
    }

    /// <summary>What makes it such a page; <c>null</c> for any other.</summary>
    private static SourceSpan? PlaceOf(Route route, RenderTools tools)
        => route is not ArticleRoute { Article: var article } ? null
            : article.FrontMatter.Layout is { Value: Layout } layout ? layout.In(article.Path)
            : tools.Site.Config is { Tips.Page: { } page, Site.Url: var site } && tools.ConfigLinks.LeadsTo(page, site.Relative(article.Url)) ? page.Span
            : null;
}
