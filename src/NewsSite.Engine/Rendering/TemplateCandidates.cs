using System.Collections.Immutable;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Which templates might make a page, and why all but one of them do not.</summary>
internal static class TemplateCandidates
{
    /// <summary>None for feeds, sitemaps and other files, which no template makes.</summary>
    public static ImmutableArray<TemplateCandidate> Of(Route route, TemplateSet templates)
    {
        if (route is FeedRoute or FeedListRoute or SitemapRoute or SitemapIndexRoute or RobotsRoute or HostFileRoute)
        {
            return [];
        }
        var name = TemplateNames.Of(route, templates, new RenderLog());
        var files = templates.FilesOf(name).ToList();
        var used = files.Take(1).Select(file => new TemplateCandidate(file, null));
        var hidden = files.Skip(1).Select(file => new TemplateCandidate(file, $"{files[0]} comes first"));
        return [.. used, .. hidden, .. OfLayout(route, name, templates)];
    }

    /// <summary>A layout that the story asks for and that is not there, or the usual template in whose place one came.</summary>
    private static IEnumerable<TemplateCandidate> OfLayout(Route route, string name, TemplateSet templates)
    {
        if (route is not ArticleRoute { Article: { FrontMatter.Layout: { } layout } article })
        {
            yield break;
        }
        var usual = article.IsPage ? "page.html" : "article.html";
        if (name != usual)
        {
            foreach (var file in templates.FilesOf(usual))
            {
                yield return new TemplateCandidate(file, $"the story asks for the layout '{layout.Value}'");
            }
        }
        else if (layout.Value + ".html" != usual)
        {
            yield return new TemplateCandidate($"templates/layouts/{layout.Value}.html", "the story asks for it, and there is none");
        }
    }
}
