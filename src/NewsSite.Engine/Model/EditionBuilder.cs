using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>Makes the listings and stories of one edition.</summary>
public sealed class EditionBuilder
{
    private readonly SiteConfig _config;
    private readonly Suggester _suggester;
    private readonly DiagnosticBag _diagnostics;
    private readonly ContentSet _content;
    private readonly Func<int> _nextNumber;
    private readonly Home _home;
    private readonly TermIndex _tags;
    private readonly TermIndex _topics;
    private readonly TermIndex _series;
    private readonly AuthorIndex _authors;
    private readonly PublisherIndex _publishers;
    private SectionTree _sections;

    public EditionBuilder(
        Edition edition, SiteConfig config, ContentSet content, Func<int> nextNumber, Suggester suggester, DiagnosticBag diagnostics)
    {
        Edition = edition;
        _config = config;
        _content = content;
        _nextNumber = nextNumber;
        _suggester = suggester;
        _diagnostics = diagnostics;
        _home = new Home
        {
            Number = nextNumber(),
            Edition = edition,
            Key = "",
            Title = edition.Name,
            Url = edition.HomeUrl,
            Source = content.Homes.FirstOrDefault(home => LanguageOf(home.Place) == edition.Language),
        };
        _tags = Terms(TermKind.Tag, ContentKind.Tag);
        _topics = Terms(TermKind.Topic, ContentKind.Topic);
        _series = Terms(TermKind.Series, ContentKind.Series);
        var authors = content.Authors.OrderBy(author => LanguageOf(author.Place) != edition.Language).DistinctBy(author => author.Id);
        _authors = new AuthorIndex(edition, [.. authors], config.Content.RequireAuthorRecords, nextNumber, suggester, diagnostics);
        _publishers = new PublisherIndex(content.Publishers, suggester, diagnostics);
        _sections = new SectionTree(edition, [], [], nextNumber);
    }

    public Edition Edition { get; }

    public IEnumerable<Listing> Listings => [_home, .. _sections.All, .. _topics.All, .. _tags.All, .. _series.All, .. _authors.All];

    private string LanguageOf(ContentPath place) => place.Language ?? _config.Site.Language;

    private TermIndex Terms(TermKind kind, ContentKind folder)
        => new(kind, Edition, _content.Terms.Where(term => term.Place.Kind == folder && LanguageOf(term.Place) == Edition.Language));

    /// <summary>Creates sections and terms from the stories that will be listed.</summary>
    public void CreateListings(IEnumerable<ArticleSource> listed)
    {
        var stories = listed.ToList();
        var described = _content.Sections.Where(section => LanguageOf(section.Place) == Edition.Language);
        var isMain = Edition.Prefix.Length == 0;
        var withStories = stories.Select(story => story.Place.Folders[0]).ToHashSet(StringComparer.Ordinal);
        var folders = (isMain ? _content.Articles.Where(article => LanguageOf(article.Place) == Edition.Language) : [])
            .Concat(stories)
            .Select(article => article.Place.Folders[0])
            .Distinct();
        _sections = new SectionTree(Edition, folders.Where(withStories.Contains), described, _nextNumber);
        foreach (var story in stories)
        {
            CountTerms(story);
        }
        _tags.Create(_nextNumber, _diagnostics);
        _topics.Create(_nextNumber, _diagnostics);
        _series.Create(_nextNumber, _diagnostics);
    }

    private void CountTerms(ArticleSource story)
    {
        foreach (var tag in story.FrontMatter.Tags)
        {
            _tags.Count(story.File.Path, tag, _diagnostics);
        }
        foreach (var topic in story.FrontMatter.Topics)
        {
            _topics.Count(story.File.Path, topic, _diagnostics);
        }
        if (story.FrontMatter.Series is { } series)
        {
            _series.Count(story.File.Path, series.Name, _diagnostics);
        }
    }

    /// <summary>The story or page, or <c>null</c> if no address can be made for it (which has been reported).</summary>
    public Article? CreateArticle(ArticleSource source, bool isExpired, int rank, PublishingRules rules)
    {
        var isPage = source.Place.Kind == ContentKind.Page;
        if (UrlOf(source) is not { } url)
        {
            return null;
        }
        var front = source.FrontMatter;
        var date = front.Date?.Value ?? DateTimeOffset.MinValue;
        return new Article
        {
            Source = source,
            Edition = Edition,
            IsPage = isPage,
            Id = front.Id?.Value ?? source.Place.Id,
            Url = url,
            Title = front.Title!.Value,
            Date = date,
            Updated = front.Updated is { } updated && updated > date ? updated : date,
            Section = isPage ? null : SectionOf(source),
            Authors = _authors.Resolve(source.File.Path, AuthorsOf(front, isPage)),
            Contributors = _authors.Resolve(source.File.Path, front.Contributors),
            Topics = _topics.Resolve(front.Topics),
            Tags = _tags.Resolve(front.Tags),
            Series = front.Series is null ? null : _series.Resolve([front.Series.Name]).FirstOrDefault(),
            Publisher = _publishers.Resolve(source),
            IsExpired = isExpired,
            IsPinned = rules.IsPinned(front.Pinned),
            Rank = rank,
        };
    }

    private ImmutableArray<AuthorEntry> AuthorsOf(FrontMatter front, bool isPage)
        => front.Authors.IsEmpty && !isPage && _config.Content.DefaultAuthor is { } house
            ? [new AuthorEntry(new Located<string>(house, default, default))]
            : front.Authors;

    private Section? SectionOf(ArticleSource source)
    {
        var ofFolder = _sections.OfFolders(source.Place.Folders);
        if (source.FrontMatter.Section is not { } name)
        {
            return ofFolder;
        }
        if (_sections.Find(name.Value) is { } named)
        {
            return named;
        }
        _diagnostics.Add(Errors.FrontMatter.UnknownSection(name.In(source.File.Path), name.Value, _suggester.For(name.Value, _sections.Folders)));
        return ofFolder;
    }

    /// <summary>The story's lists: front, its section and those around it, terms and authors.</summary>
    public IEnumerable<Listing> ListingsOf(Article article)
    {
        IEnumerable<Listing> lists = [_home, .. article.Section?.Chain ?? [], .. article.Topics, .. article.Tags];
        var people = article.Authors.Select(credit => credit.Author).Distinct();
        return article.Series is null ? lists.Concat(people) : lists.Append(article.Series).Concat(people);
    }

    /// <summary>The address by front matter or pattern; <c>null</c> if none can be made, which is reported.</summary>
    public string? UrlOf(ArticleSource source)
    {
        var front = source.FrontMatter;
        if (front.Url is { } url)
        {
            return url.Value.EndsWith('/') || System.IO.Path.HasExtension(url.Value) ? url.Value : url.Value + "/";
        }
        if (SlugOf(source) is not { Length: > 0 } slug)
        {
            return null;
        }
        return Edition.Prefix + (source.Place.Kind == ContentKind.Page ? PageUrl(source, slug) : StoryUrl(source, slug));
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
        _diagnostics.Add(Errors.FrontMatter.EmptySlug(span, front.Slug?.Value ?? source.Place.Name));
        return Slug.From(source.Place.Name) is { Length: > 0 } name ? name : Slug.From(front.Title!.Value);
    }

    private static string PageUrl(ArticleSource source, string slug)
    {
        var folders = source.Place.Folders.Skip(source.Place.Folders is ["pages", ..] ? 1 : 0).Select(Slug.From).Where(part => part.Length > 0);
        return "/" + string.Concat(folders.Select(part => part + "/")) + slug + "/";
    }

    private string StoryUrl(ArticleSource source, string slug)
    {
        var date = source.FrontMatter.Date!.Value;
        var chain = (SectionOf(source)?.Chain.Select(section => section.Key) ?? source.Place.Folders.Take(1).Select(Slug.From)).ToList();
        return PermalinkPattern.Fill(_config.Permalinks.Article, name => name switch
        {
            "section" => chain[0],
            "sections" => string.Join('/', chain),
            "year" => date.Year.ToString("0000", CultureInfo.InvariantCulture),
            "month" => date.Month.ToString("00", CultureInfo.InvariantCulture),
            "day" => date.Day.ToString("00", CultureInfo.InvariantCulture),
            "id" => Slug.From(source.FrontMatter.Id?.Value ?? source.Place.Id),
            "lang" => Edition.Language.ToLowerInvariant(),
            _ => slug,
        });
    }
}
