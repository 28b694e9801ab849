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
    private const string Layouts = "layouts/";
    private const string Extension = ".html";

    /// <summary>A theme need not have it.</summary>
    public const string CorrectionLog = "corrections.html";

    /// <summary>Nor this one.</summary>
    public const string Reprint = "republish.html";

    /// <summary>Those that make a kind of page each.</summary>
    public static readonly string[] All =
    [
        "home.html", "section.html", "term.html", "terms.html", "author.html", "authors.html", "period.html", "article.html", "page.html",
        CorrectionLog, Reprint, "gone.html", "redirect.html", "404.html",
    ];

    /// <summary>The layout that a template makes, as front matter names it, or <c>null</c>.</summary>
    public static string? LayoutOf(string template)
        => template.StartsWith(Layouts, StringComparison.Ordinal) && template.EndsWith(Extension, StringComparison.Ordinal)
            ? template[Layouts.Length..^Extension.Length]
            : null;

    /// <summary>The template's name, relative to its layer.</summary>
    public static string Of(Route route, TemplateSet templates, RenderLog log) => route switch
    {
        ArticleRoute { Article: var article } => OfArticle(article, templates, log),
        ListRoute { Listing: Home } => "home.html",
        ListRoute { Listing: Section } => "section.html",
        ListRoute { Listing: Term } => "term.html",
        ListRoute { Listing: Author } => "author.html",
        ListRoute => "period.html",
        IndexRoute { Kind: IndexKind.Authors } => "authors.html",
        IndexRoute { Kind: IndexKind.Corrections } => CorrectionLog,
        IndexRoute => "terms.html",
        ReprintRoute => Reprint,
        GoneRoute => "gone.html",
        RedirectRoute => "redirect.html",
        NotFoundRoute => "404.html",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "not a page"),
    };

    private static string OfArticle(Article article, TemplateSet templates, RenderLog log)
    {
        var usual = article.IsPage ? "page.html" : "article.html";
        log.Add(ReadKind.Article, article, ViewMembers.Layout);
        if (article.FrontMatter.Layout is not { } layout)
        {
            return usual;
        }
        var name = Layouts + layout.Value + Extension;
        log.Add(ReadKind.Template, name);
        if (templates.Find(name) is not null)
        {
            return name;
        }
        if (layout.Value + Extension != usual)
        {
            var known = templates.Names.Select(LayoutOf).OfType<string>();
            log.Add(Errors.FrontMatter.UnknownWord(
                layout.In(article.Path), "layout", layout.Value, usual[..^Extension.Length], null).Suggesting(layout.Value, known));
        }
        return usual;
    }
}
