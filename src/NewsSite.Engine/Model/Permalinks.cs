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

    /// <summary>Years as addresses have them, each made when the first story of it comes.</summary>
    private static readonly string?[] Years = new string?[DateTime.MaxValue.Year + 1];

    /// <summary><c>null</c> if no address can be made, which is reported.</summary>
    public string? Of(ArticleSource source)
    {
        if (source.FrontMatter.Url is { } url)
        {
            return UrlText.OfPage(url.Value);
        }
        var slug = SlugOf(source);
        if (slug.IsEmpty)
        {
            return null;
        }
        return source.Place.Kind == ContentKind.Page ? OfPage(source, slug) : OfStory(source, slug);
    }

    /// <summary>What its author gave, else the file's name, else, with an error, the headline.</summary>
    private ReadOnlyMemory<char> SlugOf(ArticleSource source)
    {
        var (front, given) = (source.FrontMatter, source.FrontMatter.Slug);
        if (given is null && Slug.IsCleanAscii(source.Place.NameMemory.Span))
        {
            return source.Place.NameMemory;
        }
        var slug = Slug.Chosen(given?.Value, source.Place.Name, edition.Settings.Letters);
        if (slug.Length > 0)
        {
            return slug.AsMemory();
        }
        var span = given?.In(source.File.Path) ?? SourceSpan.File(source.File.Path);
        diagnostics.Add(Errors.FrontMatter.EmptySlug(span, given?.Value ?? source.Place.Name));
        return (edition.SlugOf(source.Place.Name) is { Length: > 0 } name ? name : edition.SlugOf(front.Title!.Value)).AsMemory();
    }

    private string OfPage(ArticleSource source, ReadOnlyMemory<char> slug) => edition.Permalinks.Page.Fill(edition.Prefix, placeholder => placeholder switch
    {
        "folders" => string.Join('/', source.Place.Folders.Skip(source.Place.Folders is ["pages", ..] ? 1 : 0).Select(edition.SlugOf).Where(part => part.Length > 0)),
        "id" => edition.SlugOf(source.Id),
        "lang" => edition.LanguageInUrl,
        _ => slug.ToString(),
    });

    private string OfStory(ArticleSource source, ReadOnlyMemory<char> slug)
    {
        // An archive has many: nothing is made for each but its address.
        var story = (Links: this, Source: source, Section: sections.Of(source, diagnostics), Slug: slug);
        return edition.Permalinks.Article.Fill(edition.Prefix, story, static (placeholder, story) => placeholder == "slug" ? story.Slug : story.Links.PartOf(story.Source, story.Section, placeholder).AsMemory());
    }

    /// <summary>What stands for any placeholder but the slug's.</summary>
    private string PartOf(ArticleSource source, Section? section, string placeholder) => placeholder switch
    {
        "section" => section is null ? SlugOfFolder(source) : section.Top.Key,
        "sections" => section is null ? SlugOfFolder(source) : section.KeyPath,
        "year" => FourDigits(source.FrontMatter.Published!.Value.Year),
        "month" => TwoDigits[source.FrontMatter.Published!.Value.Month],
        "day" => TwoDigits[source.FrontMatter.Published!.Value.Day],
        "id" => edition.SlugOf(source.Id),
        "lang" => edition.LanguageInUrl,
        _ => throw new ArgumentOutOfRangeException(nameof(placeholder), placeholder, "no placeholder of stories"),
    };

    /// <summary>An archive has few years.</summary>
    private static string FourDigits(int year) => Years[year] ??= year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The section that a story would be in if its folder were one.</summary>
    private string SlugOfFolder(ArticleSource source) => edition.SlugOf(sections.FoldersOf(source)[0]);
}
