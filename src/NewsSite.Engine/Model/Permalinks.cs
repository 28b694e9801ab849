using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>The addresses of one edition's stories and pages: by front matter, else by the pattern or the page's folders.</summary>
public sealed class Permalinks(Edition edition, SectionTree sections, DiagnosticBag diagnostics)
{
    /// <summary>Months and days as addresses have them.</summary>
    private static readonly ImmutableArray<string> TwoDigits = [.. Enumerable.Range(0, 32).Select(number => number.ToString("00", CultureInfo.InvariantCulture))];

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
        return source.Place.Kind == ContentKind.Page ? OfPage(source, slug) : OfStory(source, slug);
    }

    /// <summary>What its author gave, else the file's name, else, with an error, the headline.</summary>
    private string SlugOf(ArticleSource source)
    {
        var front = source.FrontMatter;
        var slug = Slug.Chosen(front.Slug?.Value, source.Place.Name, edition.Settings.Letters);
        if (slug.Length > 0)
        {
            return slug;
        }
        var span = front.Slug?.In(source.File.Path) ?? SourceSpan.File(source.File.Path);
        diagnostics.Add(Errors.FrontMatter.EmptySlug(span, front.Slug?.Value ?? source.Place.Name));
        return edition.SlugOf(source.Place.Name) is { Length: > 0 } name ? name : edition.SlugOf(front.Title!.Value);
    }

    private string OfPage(ArticleSource source, string slug) => edition.Permalinks.Page.Fill(edition.Prefix, placeholder => placeholder switch
    {
        "folders" => string.Join('/', source.Place.Folders.Skip(source.Place.Folders is ["pages", ..] ? 1 : 0).Select(edition.SlugOf).Where(part => part.Length > 0)),
        "id" => edition.SlugOf(source.Id),
        "lang" => edition.LanguageInUrl,
        _ => slug,
    });

    private string OfStory(ArticleSource source, string slug)
    {
        // An archive has many: nothing is made for each but its address.
        var story = (Links: this, Source: source, Section: sections.Of(source, diagnostics), Slug: slug);
        return edition.Permalinks.Article.Fill(edition.Prefix, story, static (placeholder, story) => story.Links.PartOf(story.Source, story.Section, story.Slug, placeholder));
    }

    private string PartOf(ArticleSource source, Section? section, string slug, string placeholder) => placeholder switch
    {
        "section" => section is null ? SlugOfFolder(source) : section.Top.Key,
        "sections" => section is null ? SlugOfFolder(source) : section.KeyPath,
        "year" => source.FrontMatter.Published!.Value.Year.ToString("0000", CultureInfo.InvariantCulture),
        "month" => TwoDigits[source.FrontMatter.Published!.Value.Month],
        "day" => TwoDigits[source.FrontMatter.Published!.Value.Day],
        "id" => edition.SlugOf(source.Id),
        "lang" => edition.LanguageInUrl,
        _ => slug,
    };

    /// <summary>The section that a story would be in if its folder were one.</summary>
    private string SlugOfFolder(ArticleSource source) => edition.SlugOf(sections.FoldersOf(source)[0]);
}
