using System.Globalization;
using System.Text;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>The addresses of one edition's stories and pages: by front matter, else by the pattern or the page's folders.</summary>
public sealed class Permalinks(Edition edition, SectionTree sections, string pattern, DiagnosticBag diagnostics)
{
    private readonly string[] _segments = pattern.Trim('/').Split('/');
    private readonly StringBuilder _url = new();

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
        return source.Place.Kind == ContentKind.Page ? edition.Prefix + OfPage(source, slug) : OfStory(source, slug);
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

    private string OfPage(ArticleSource source, string slug)
    {
        var folders = source.Place.Folders.Skip(source.Place.Folders is ["pages", ..] ? 1 : 0).Select(edition.SlugOf).Where(part => part.Length > 0);
        return "/" + string.Concat(folders.Select(part => part + "/")) + slug + "/";
    }

    private string OfStory(ArticleSource source, string slug)
    {
        var section = sections.Of(source, diagnostics);
        _url.Clear().Append(edition.Prefix).Append('/');
        foreach (var segment in _segments)
        {
            Append(segment, source, section, slug);
            _url.Append('/');
        }
        return _url.ToString();
    }

    private void Append(string segment, ArticleSource source, Section? section, string slug)
    {
        switch (segment)
        {
            case ":section":
                _url.Append(section is null ? SlugOfFolder(source) : section.Top.Key);
                break;
            case ":sections":
                _url.Append(section is null ? SlugOfFolder(source) : string.Join('/', section.Chain.Select(part => part.Key)));
                break;
            case ":year":
                _url.Append(CultureInfo.InvariantCulture, $"{source.FrontMatter.Published!.Value.Year:0000}");
                break;
            case ":month":
                _url.Append(CultureInfo.InvariantCulture, $"{source.FrontMatter.Published!.Value.Month:00}");
                break;
            case ":day":
                _url.Append(CultureInfo.InvariantCulture, $"{source.FrontMatter.Published!.Value.Day:00}");
                break;
            case ":id":
                _url.Append(edition.SlugOf(source.Id));
                break;
            case ":lang":
                _url.Append(edition.Language.ToLowerInvariant());
                break;
            default:
                _url.Append(segment.StartsWith(':') ? slug : segment);
                break;
        }
    }

    /// <summary>The section that a story would be in if its folder were one.</summary>
    private string SlugOfFolder(ArticleSource source) => edition.SlugOf(sections.FoldersOf(source)[0]);
}
