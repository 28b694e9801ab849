using System.Collections.Immutable;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>Makes the listings of one edition from the stories that will be in them, and then the stories.</summary>
public sealed class EditionBuilder
{
    /// <summary>File systems and hosts have limits of their own (table (c), ID005).</summary>
    private const int MostBytes = 255;

    private readonly SiteConfig _config;
    private readonly PublishingRules _rules;
    private readonly DiagnosticBag _diagnostics;
    private readonly ContentSet _content;
    private readonly Home _home;
    private readonly AuthorIndex _authors;
    private readonly PublisherIndex _publishers;
    private readonly SponsorIndex _sponsors;
    private readonly SectionTree _sections;
    private readonly LiveDesk _live;
    private readonly TermIndex _tags;
    private readonly TermIndex _topics;
    private readonly TermIndex _series;
    private readonly Permalinks _permalinks;

    /// <param name="edition">The edition to build.</param>
    /// <param name="config">The site's configuration.</param>
    /// <param name="content">All that was read and may be shown.</param>
    /// <param name="listed">The edition's stories that lists will show.</param>
    /// <param name="rules">What depends on time.</param>
    /// <param name="nextNumber">Gives each list its number.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public EditionBuilder(
        Edition edition, SiteConfig config, ContentSet content, IReadOnlyCollection<ArticleSource> listed, PublishingRules rules, Func<int> nextNumber, DiagnosticBag diagnostics)
    {
        Edition = edition;
        _config = config;
        _rules = rules;
        _content = content;
        _diagnostics = diagnostics;
        _home = new Home
        {
            Number = nextNumber(),
            Edition = edition,
            Key = "",
            Title = edition.Name,
            Url = edition.HomeUrl,
            Source = content.Homes.Where(IsOwn).MinBy(home => home.Place.Name, StringComparer.Ordinal),
        };
        var authors = content.Authors.OrderBy(author => LanguageOf(author.Place) != edition.Language).DistinctBy(author => author.Id);
        _authors = new AuthorIndex(edition, [.. authors], config.Content.RequireAuthorRecords, nextNumber, diagnostics);
        // Of several languages of one record the edition's own counts.
        _publishers = new PublisherIndex([.. content.Publishers.OrderBy(publisher => LanguageOf(publisher.Place) != edition.Language)], config.Syndication, rules, diagnostics);
        _sponsors = new SponsorIndex([.. content.Sponsors.OrderBy(sponsor => LanguageOf(sponsor.Place) != edition.Language)], diagnostics);
        _live = new LiveDesk(content.Updates, _authors, diagnostics);
        _sections = new SectionTree(edition, listed, content.SectionFolders, content.Sections.Where(IsOwn), nextNumber);
        _tags = Terms(TermKind.Tag, ContentKind.Tag);
        _topics = Terms(TermKind.Topic, ContentKind.Topic);
        _series = Terms(TermKind.Series, ContentKind.Series);
        foreach (var story in listed)
        {
            CountTerms(story);
        }
        _tags.Create(nextNumber, diagnostics);
        _topics.Create(nextNumber, diagnostics);
        _series.Create(nextNumber, diagnostics);
        _permalinks = new Permalinks(edition, _sections, diagnostics);
    }

    public Edition Edition { get; }

    public IEnumerable<Listing> Listings => [_home, .. _sections.All, .. _topics.All, .. _tags.All, .. _series.All, .. _authors.All];

    private string LanguageOf(ContentPath place) => place.Language ?? _config.Site.Language;

    private bool IsOwn(ArticleSource source) => LanguageOf(source.Place) == Edition.Language;

    private TermIndex Terms(TermKind kind, ContentKind folder)
        => new(kind, Edition, _content.Terms.Where(term => term.Place.Kind == folder && LanguageOf(term.Place) == Edition.Language));

    private void CountTerms(ArticleSource story)
    {
        _tags.Count(story.File.Path, story.FrontMatter.EachTag, _diagnostics);
        _topics.Count(story.File.Path, story.FrontMatter.EachTopic, _diagnostics);
        if (story.FrontMatter.Series is { } series)
        {
            _series.Count(story.File.Path, series.Name, _diagnostics);
        }
    }

    /// <summary>The address of a story or page that is published; what is wrong with it is reported. <c>null</c> if none can be made.</summary>
    public string? UrlOfPublished(ArticleSource source)
    {
        var url = UrlOf(source);
        if (url is not null)
        {
            ReportLongAddress(source, url);
        }
        return url;
    }

    /// <summary>The authors of a story or page that credits nobody but names; <c>null</c> for any other. May be asked by many threads.</summary>
    internal Mention[]? MentionsIn(ArticleSource source) => source.FrontMatter.MayCreditOthers ? null : _authors.MentionsIn(source.FrontMatter);

    /// <summary>
    /// Who made a story or page. Whoever is named for the first time becomes an author with a list, so that stories have to be
    /// asked one after the other; everything else of them may be made at once.
    /// </summary>
    /// <param name="source">Its file.</param>
    /// <param name="mentions">Its authors, if it credits nobody else.</param>
    internal StoryCredits CreditsOf(ArticleSource source, Mention[]? mentions)
    {
        if (mentions is not null)
        {
            return AuthorIndex.CreditsOf(mentions) ?? new StoryCredits { Authors = _authors.Resolve(source.File.Path, source.FrontMatter.Authors, mentions) };
        }
        var isPage = source.Place.Kind == ContentKind.Page;
        var (front, path) = (source.FrontMatter, source.File.Path);
        var publisher = _publishers.Resolve(source);
        var live = isPage ? null : _live.Of(source, _rules);
        var sponsor = _sponsors.Resolve(source);
        return new StoryCredits
        {
            Publisher = publisher,
            Live = live,
            Sponsor = sponsor,
            Authors = sponsor is { IsAloneInByline: true } ? []
                : _authors.Resolve(path, AuthorsOf(front, hasHouse: !isPage && sponsor is not { IsNative: true })),
            Contributors = _authors.Resolve(path, front.Contributors),
            Editors = _authors.Resolve(path, front.Editors),
            Translators = _authors.Resolve(path, front.Translators),
            Correctors = front.HasCorrections ? [.. front.Corrections.Select(correction => _authors.Resolve(path, correction.Authors))] : [],
        };
    }

    /// <summary>The story or page. May be asked by many threads.</summary>
    /// <param name="source">Its file.</param>
    /// <param name="url">Its address.</param>
    /// <param name="credits">Who made it.</param>
    /// <param name="isExpired">Its time is over.</param>
    /// <param name="rank">The place of a story in the one order; a page has none.</param>
    public Article CreateArticle(ArticleSource source, string url, StoryCredits credits, bool isExpired, int rank)
    {
        var isPage = source.Place.Kind == ContentKind.Page;
        var front = source.FrontMatter;
        var date = front.Published ?? DateTimeOffset.MinValue;
        return new Article
        {
            Source = source,
            PathDigest = Digest.Of(source.File.Path),
            Edition = Edition,
            IsListed = !isPage && !isExpired && front.List,
            IsNoIndex = front.NoIndex || credits.Publisher?.NoIndex(front.Source!) == NoIndexScope.All,
            ForeignCanonical = ForeignCanonical(source, url, credits.Publisher),
            IsPage = isPage,
            Url = url,
            UrlDigest = Digest.Of(url),
            Date = date,
            Updated = Latest(date, front.Updated?.Value, credits.Live is { Updates.IsEmpty: false } live ? live.Last : null),
            Section = isPage ? null : _sections.Of(source, _diagnostics),
            Credits = credits,
            Topics = _topics.Resolve(front.EachTopic),
            Tags = _tags.Resolve(front.EachTag),
            Series = front.Series is null ? null : _series.Resolve(front.Series.Name.Value),
            IsExpired = isExpired,
            IsPinned = IsPinned(source, isExpired),
            Rank = isPage ? -1 : rank,
        };
    }

    private static DateTimeOffset Latest(DateTimeOffset date, DateTimeOffset? updated, DateTimeOffset? live)
    {
        var latest = updated > date ? updated.Value : date;
        return live > latest ? live.Value : latest;
    }

    private bool IsPinned(ArticleSource source, bool isExpired)
    {
        var isPinned = _rules.IsPinned(source.FrontMatter.Pinned);
        if (isPinned && isExpired)
        {
            _diagnostics.Add(Errors.FrontMatter.PinnedExpired(SourceSpan.File(source.File.Path)));
        }
        return isPinned;
    }

    private string? ForeignCanonical(ArticleSource source, string url, Publisher? publisher)
    {
        var front = source.FrontMatter;
        if (front.Canonical is { } chosen)
        {
            return chosen == url || chosen == _config.Site.Url.Absolute(url) ? null : chosen;
        }
        if (publisher?.CanonicalIsSource(front.Source!) != true || front.Source!.Url is not { } original)
        {
            return null;
        }
        // What a publisher's record says of all its stories is told once.
        _diagnostics.Add(Errors.Syndication.CanonicalElsewhere(
            front.Source.CanonicalIsSource == true ? front.Source.Publisher.In(source.File.Path) : SourceSpan.File(publisher.Record!.File.Path)));
        return original;
    }

    private void ReportLongAddress(ArticleSource source, string url)
    {
        var slug = url.AsSpan().TrimEnd('/');
        slug = slug[(slug.LastIndexOf('/') + 1)..];
        var bytes = url.Length * 3 <= MostBytes ? 0 : Encoding.UTF8.GetByteCount(url);
        var most = _config.Slugs.MaxLength;
        if (slug.Length > most || bytes > MostBytes)
        {
            var problem = slug.Length > most ? $"its last part has {slug.Length} characters, more than {most}" : $"it has {bytes} bytes, more than {MostBytes}";
            var place = source.AddressField?.In(source.File.Path) ?? SourceSpan.File(source.File.Path);
            _diagnostics.Add(Errors.FrontMatter.LongAddress(place, problem));
        }
    }

    private ImmutableArray<AuthorEntry> AuthorsOf(FrontMatter front, bool hasHouse)
        => front.Authors.IsEmpty && hasHouse && _config.Content.DefaultAuthor is { } house
            ? [new AuthorEntry(new Located<string>(house, default, default))]
            : front.Authors;

    /// <summary>The folders that decide on a story's section.</summary>
    public ImmutableArray<string> FoldersOf(ArticleSource source) => _sections.FoldersOf(source);

    /// <summary>The address of a story or page, also of one that has left; <c>null</c> if none can be made.</summary>
    public string? UrlOf(ArticleSource source) => _permalinks.Of(source);

    /// <summary>The address that a story which is held back would have; what is wrong with it is told when it is published.</summary>
    public string? UrlOfHeld(ArticleSource source)
        => !source.FrontMatter.HasTitle || (source.FrontMatter.Published is null && source.Place.Kind != ContentKind.Page)
            ? null
            : new Permalinks(Edition, _sections, new DiagnosticBag()).Of(source);

    /// <summary>Puts a story into its lists: front, its section and those around it, terms and authors.</summary>
    public void Enlist(Article article, ListBuilder lists)
    {
        lists.Add(_home, article);
        for (var section = article.Section; section is not null; section = section.Parent)
        {
            lists.Add(section, article);
        }
        lists.AddAll(article.Topics, article);
        lists.AddAll(article.Tags, article);
        if (article.Series is not null)
        {
            lists.Add(article.Series, article);
        }
        for (var i = 0; i < article.Authors.Length; i++)
        {
            if (!IsCreditedBefore(article.Authors, i))
            {
                lists.Add(article.Authors[i].Author, article);
            }
        }
    }

    private static bool IsCreditedBefore(ImmutableArray<Credit> credits, int index)
    {
        var before = 0;
        while (credits[before].Author != credits[index].Author)
        {
            before++;
        }
        return before < index;
    }
}
