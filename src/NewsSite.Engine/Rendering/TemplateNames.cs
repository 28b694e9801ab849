using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Which template makes which kind of page.</summary>
public static class TemplateNames
{
    /// <summary>The template's name, relative to its layer.</summary>
    public static string Of(Route route, TemplateSet templates, ReadLog? log, DiagnosticBag diagnostics) => route switch
    {
        ArticleRoute { Article: var article } => OfArticle(article, templates, log, diagnostics),
        ListRoute { Listing: Home } => "home.html",
        ListRoute { Listing: Section } => "section.html",
        ListRoute { Listing: Term } => "term.html",
        ListRoute { Listing: Author } => "author.html",
        ListRoute => "period.html",
        IndexRoute { Kind: IndexKind.Authors } => "authors.html",
        IndexRoute => "terms.html",
        GoneRoute => "gone.html",
        RedirectRoute => "redirect.html",
        NotFoundRoute => "404.html",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "not a page"),
    };

    private static string OfArticle(Article article, TemplateSet templates, ReadLog? log, DiagnosticBag diagnostics)
    {
        var usual = article.IsPage ? "page.html" : "article.html";
        log?.Add(article, "Layout");
        if (article.FrontMatter.Layout is not { } layout)
        {
            return usual;
        }
        var name = $"layouts/{layout.Value}.html";
        log?.Add(templates, name);
        if (templates.Find(name) is not null)
        {
            return name;
        }
        if (layout.Value + ".html" != usual)
        {
            var known = templates.Names.Where(n => n.StartsWith("layouts/", StringComparison.Ordinal)).Select(n => n["layouts/".Length..^".html".Length]);
            diagnostics.Add(Errors.FrontMatter.UnknownWord(
                layout.In(article.Path), "layout", layout.Value, usual[..^".html".Length], null).Suggesting(layout.Value, known));
        }
        return usual;
    }
}
