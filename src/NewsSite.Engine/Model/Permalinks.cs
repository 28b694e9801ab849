using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>The addresses of one edition's stories and pages: by front matter, else by the pattern or the page's folders.</summary>
public sealed class Permalinks(Edition edition, SectionTree sections, string pattern, DiagnosticBag diagnostics)
{
    /// <summary><c>null</c> if no address can be made, which is reported.</summary>
    public string? Of(ArticleSource source)
    {
        if (source.FrontMatter.Url is { } url)
        {
            return UrlText.OfPage(url.Value);
        }
        if (SlugOf(source) is not { Length: > 0 } slug)
        {
            return null;
        }
        return edition.Prefix + (source.Place.Kind == ContentKind.Page ? OfPage(source, slug) : OfStory(source, slug));
    }

    /// <summary>What its author gave, else the file's name, else, with an error, the headline.</summary>
    private string SlugOf(ArticleSource source)
    {
        var front = source.FrontMatter;
        var slug = Slug.From(front.Slug?.Value ?? source.Place.Name);
        if (slug.Length > 0)
        {
            return slug;
        }
        var span = front.Slug?.In(source.File.Path) ?? SourceSpan.File(source.File.Path);
        diagnostics.Add(Errors.FrontMatter.EmptySlug(span, front.Slug?.Value ?? source.Place.Name));
        return Slug.From(source.Place.Name) is { Length: > 0 } name ? name : Slug.From(front.Title!.Value);
    }

    private static string OfPage(ArticleSource source, string slug)
    {
        var folders = source.Place.Folders.Skip(source.Place.Folders is ["pages", ..] ? 1 : 0).Select(Slug.From).Where(part => part.Length > 0);
        return "/" + string.Concat(folders.Select(part => part + "/")) + slug + "/";
    }

    private string OfStory(ArticleSource source, string slug)
    {
        var date = source.FrontMatter.Date!.Value;
        var chain = (sections.Of(source, diagnostics)?.Chain.Select(section => section.Key) ?? sections.FoldersOf(source).Take(1).Select(Slug.From)).ToList();
        return PermalinkPattern.Fill(pattern, name => name switch
        {
            "section" => chain[0],
            "sections" => string.Join('/', chain),
            "year" => date.Year.ToString("0000", CultureInfo.InvariantCulture),
            "month" => date.Month.ToString("00", CultureInfo.InvariantCulture),
            "day" => date.Day.ToString("00", CultureInfo.InvariantCulture),
            "id" => Slug.From(source.Id),
            "lang" => edition.Language.ToLowerInvariant(),
            _ => slug,
        });
    }
}
