using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>
/// The model phase: all files together become one <see cref="Site"/>. Here it is decided what is published at all, which
/// edition, section, terms and authors a story belongs to, its address, and the one order of everything.
/// </summary>
public sealed class SiteModel
{
    /// <summary>Each has lists and feeds of its own, for every author and term with a record too. The largest broadcasters have fifty.</summary>
    private const int MaxLanguages = 100;

    private readonly SiteConfig _config;
    private readonly ContentSet _content;
    private readonly PublishingRules _rules;
    private readonly DiagnosticBag _diagnostics;
    private readonly ParallelOptions _threads;
    private readonly SortedDictionary<string, LeftOut> _leftOut = new(StringComparer.Ordinal);
    private readonly List<ArticleSource> _waiting = [];
    private int _listings;

    private SiteModel(SiteConfig config, ContentSet content, PublishingRules rules, DiagnosticBag diagnostics, int jobs)
    {
        _threads = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        _config = config;
        _content = content;
        _rules = rules;
        _diagnostics = diagnostics;
    }

    /// <param name="config">What decides about it.</param>
    /// <param name="content">All that was read.</param>
    /// <param name="rules">What depends on time.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="jobs">How many threads work.</param>
    public static Site Create(SiteConfig config, ContentSet content, PublishingRules rules, DiagnosticBag diagnostics, int jobs)
        => new SiteModel(config, content, rules, diagnostics, jobs).Create();

    private Site Create()
    {
        foreach (var path in _content.Unreadable)
        {
            _leftOut[path] = new LeftOut("it cannot be read");
        }
        foreach (var (path, reason) in _content.Homeless)
        {
            _leftOut[path] = new LeftOut(reason);
        }
        NoteHeldUpdates();
        var articles = Publishable(_content.Articles, needsDate: true);
        var pages = Publishable(_content.Pages, needsDate: false);
        var content = _content with { Sections = Shown(_content.Sections), Homes = Shown(_content.Homes) };
        var languages = Languages(articles.Concat(pages));
        LeaveOut(articles, languages);
        LeaveOut(pages, languages);
        ReportUnusedDescriptions(content, languages);
        var listed = articles.Where(item => item.Presence == Presence.Live && item.Source.FrontMatter.List).ToLookup(item => item.Language, item => item.Source);
        var builders = languages.Take(MaxLanguages).Select(CreateEdition)
            .Select(edition => new EditionBuilder(edition, _config, content, [.. listed[edition.Language]], _rules, () => _listings++, _diagnostics))
            .ToDictionary(builder => builder.Edition.Language);
        var order = StoryOrder.NewestFirst(articles.Count, place => HasPage(articles[place]) ? articles[place].Source.FrontMatter.Published!.Value.UtcTicks : null);
        var made = CreateArticles(articles, order, builders);
        var stories = InOrder(made, order);
        var standalone = CreateArticles(pages, [.. Enumerable.Range(0, pages.Count).Where(place => HasPage(pages[place]))], builders).OfType<Article>().ToImmutableArray();
        var departed = Departed(articles.Concat(pages), builders);
        var site = default(Site);
        Parallel.Invoke(
            _threads,
            () => site = Assemble(builders.Values, stories, standalone, [.. StoryOrder.Merged(made.OfType<Article>(), standalone)], departed),
            () => new MissingFields(_config.Content, _content.SectionFolders, _diagnostics)
                .Report(articles.Where(item => item.Presence == Presence.Live).Select(item => item.Source).Concat(_waiting).Select(source => (source, FolderOf(source, builders)))),
            () => new RecordChecks(_config, _diagnostics).Report(_content, [.. stories, .. standalone]));
        new EditorialChecks(_config, _rules, _diagnostics).Report(site!, _waiting, _content.Authors);
        new ScheduleChecks(_config, _rules, _diagnostics).Report(site!);
        return site!;
    }

    private static ImmutableArray<Article> InOrder(Article?[] made, List<int> order)
    {
        var stories = ImmutableArray.CreateBuilder<Article>(order.Count);
        foreach (var place in order)
        {
            if (made[place] is { } story)
            {
                stories.Add(story);
            }
        }
        return stories.DrainToImmutable();
    }

    /// <summary>Makes stories, whose ranks are their places in <paramref name="order"/>, or pages, which have none.</summary>
    /// <param name="items">What may have a page.</param>
    /// <param name="order">The places of those that have one.</param>
    /// <param name="builders">The editions by language.</param>
    /// <returns>For each item what was made of it.</returns>
    private Article?[] CreateArticles(List<Candidate> items, List<int> order, Dictionary<string, EditionBuilder> builders)
    {
        var (urls, mentions, credits, made) = (new string?[items.Count], new Mention[]?[items.Count], new StoryCredits?[items.Count], new Article?[items.Count]);
        // In the order in which they lie in memory.
        Parallel.For(0, items.Count, _threads, place =>
        {
            if (HasPage(items[place]))
            {
                urls[place] = BuilderOf(place).UrlOfPublished(items[place].Source);
                mentions[place] = BuilderOf(place).MentionsIn(items[place].Source);
            }
        });
        var ranks = new int[items.Count];
        for (var rank = 0; rank < order.Count; rank++)
        {
            var place = order[rank];
            ranks[place] = rank;
            if (urls[place] is null)
            {
                _leftOut[items[place].Source.File.Path] = new LeftOut("no address can be made for it");
            }
            else
            {
                credits[place] = BuilderOf(place).CreditsOf(items[place].Source, mentions[place]);
            }
        }
        Parallel.For(0, items.Count, _threads, place => made[place] = urls[place] is { } url
            ? BuilderOf(place).CreateArticle(items[place].Source, url, credits[place]!, items[place].Presence == Presence.Expired, ranks[place])
            : null);
        return made;

        EditionBuilder BuilderOf(int place) => builders[items[place].Language];
    }

    /// <summary>A story that waits may be the first of its language, and then there are no sections to be named.</summary>
    private string FolderOf(ArticleSource source, Dictionary<string, EditionBuilder> builders)
        => string.Join('/', builders.TryGetValue(LanguageOf(source), out var builder) ? builder.FoldersOf(source) : source.Place.Folders);

    private static bool HasPage(Candidate item) => item.Presence is Presence.Live or Presence.Expired;

    private string LanguageOf(ArticleSource source)
        => source.FrontMatter.Language?.Value ?? source.Place.Language ?? _config.Site.Language;

    /// <summary>What may appear, with how; everything else is noted with its reason.</summary>
    private List<Candidate> Publishable(ImmutableArray<ArticleSource> sources, bool needsDate)
    {
        var result = new List<Candidate>(sources.Length);
        foreach (var source in sources)
        {
            if (source.FrontMatter.Published is { } published && _rules.IsFarAhead(published))
            {
                _diagnostics.Add(Errors.FrontMatter.DateFarAhead(source.FrontMatter.Date!.In(source.File.Path), published));
            }
            var presence = _rules.Of(source.FrontMatter.Withholding, out var reason);
            if (presence == Presence.Held)
            {
                var appears = _rules.Appears(source.FrontMatter.Withholding);
                _leftOut[source.File.Path] = new LeftOut(reason, appears);
                if (appears is not null && needsDate)
                {
                    _waiting.Add(source);
                }
            }
            else if (IsComplete(source, needsDate))
            {
                result.Add(new Candidate(source, presence, LanguageOf(source)));
            }
        }
        return result;
    }

    /// <summary>Updates of live stories that are held back.</summary>
    private void NoteHeldUpdates()
    {
        foreach (var update in _content.Updates)
        {
            if (IsShown(update) && update.FrontMatter.Published is null)
            {
                _leftOut[update.File.Path] = new LeftOut("it has no date");
            }
        }
    }

    /// <summary>Descriptions of sections and fronts that are not held back; a section without one is shown by its folder's name.</summary>
    private ImmutableArray<ArticleSource> Shown(ImmutableArray<ArticleSource> descriptions) => [.. descriptions.Where(IsShown)];

    /// <summary>Whether a text that has no page of its own is out; if not, it is noted with the reason.</summary>
    private bool IsShown(ArticleSource source)
    {
        var withholding = source.FrontMatter.Withholding;
        if (_rules.Of(withholding, out var reason) == Presence.Live)
        {
            return true;
        }
        _leftOut[source.File.Path] = new LeftOut(reason.Length == 0 ? "withdrawn" : reason, _rules.Appears(withholding));
        return false;
    }

    /// <summary>Descriptions that describe nothing: a second one of a front, and those in a language without stories.</summary>
    private void ReportUnusedDescriptions(ContentSet content, List<string> languages)
    {
        foreach (var source in content.Homes.Concat(content.Sections).Where(source => !languages.Contains(LanguageOf(source))))
        {
            Unused(source, $"there is no story in the language '{LanguageOf(source)}'", "write one, or delete the file");
        }
        foreach (var homes in content.Homes.GroupBy(LanguageOf))
        {
            foreach (var second in homes.OrderBy(home => home.Place.Name, StringComparer.Ordinal).Skip(1))
            {
                Unused(second, "another file describes this front page already", "move its text there, or give it another name to make it a page");
            }
        }

        void Unused(ArticleSource source, string reason, string help)
        {
            _diagnostics.Add(Errors.Files.UnusedFile(source.File.Path, reason, help));
            _leftOut[source.File.Path] = new LeftOut(reason);
        }
    }

    private bool IsComplete(ArticleSource source, bool needsDate)
    {
        var span = SourceSpan.At(source.File.Path, 1, 1, 3);
        if (!source.FrontMatter.HasTitle)
        {
            _diagnostics.Add(Errors.FrontMatter.Required(span, "title", value: Slug.ToTitle(source.Place.Name)));
            _leftOut[source.File.Path] = new LeftOut("it has no title");
        }
        else if (needsDate && source.FrontMatter.Published is null)
        {
            _diagnostics.Add(Errors.FrontMatter.NoDate(span));
            _leftOut[source.File.Path] = new LeftOut("it has no date");
        }
        else
        {
            return true;
        }
        return false;
    }

    /// <summary>The site's own language first, then the others in the configuration's order, then by code.</summary>
    private List<string> Languages(IEnumerable<Candidate> items)
    {
        var configured = _config.Languages.Select(language => language.Code).ToList();
        return [.. items
            .Select(item => item.Language)
            .Where(language => language != _config.Site.Language)
            .Distinct()
            .OrderBy(language => configured.IndexOf(language) is >= 0 and var index ? index : int.MaxValue)
            .ThenBy(language => language, StringComparer.Ordinal)
            .Prepend(_config.Site.Language)];
    }

    /// <summary>Takes out what is in a language beyond the most that a site may have.</summary>
    private void LeaveOut(List<Candidate> items, List<string> languages)
    {
        if (languages.Count <= MaxLanguages)
        {
            return;
        }
        var kept = languages.Take(MaxLanguages).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !kept.Contains(item.Language)))
        {
            _leftOut[item.Source.File.Path] = new LeftOut("its language is one too many");
            _diagnostics.Add(Errors.FrontMatter.TooManyLanguages(
                item.Source.FrontMatter.Language?.In(item.Source.File.Path) ?? SourceSpan.File(item.Source.File.Path), languages.Count, MaxLanguages));
        }
        items.RemoveAll(item => !kept.Contains(item.Language));
    }

    private Edition CreateEdition(string language)
    {
        var settings = _config.Language(language);
        var isMain = language == _config.Site.Language;
        return new Edition
        {
            Language = language,
            Direction = settings.Direction
                ?? (LanguageTag.IsRightToLeft(language) ? TextDirection.RightToLeft : TextDirection.LeftToRight),
            Prefix = settings.Root ?? (isMain ? "" : "/" + language.ToLowerInvariant()),
            Name = settings.SiteName ?? _config.Site.Name,
            Tagline = settings.Tagline ?? (isMain ? _config.Site.Tagline : null),
            Settings = settings,
            Permalinks = _config.Permalinks,
        };
    }

    private static ImmutableArray<Departed> Departed(IEnumerable<Candidate> items, Dictionary<string, EditionBuilder> builders)
        => [.. from item in items
               where item.Presence is Presence.Gone or Presence.Redirected
               let withholding = item.Source.FrontMatter.Withholding
               let builder = builders[item.Language]
               let url = builder.UrlOf(item.Source)
               where url is not null
               select new Departed(
                   item.Source,
                   builder.Edition,
                   url,
                   item.Presence == Presence.Redirected ? withholding.RedirectTo!.Value : null,
                   withholding.GoneReason)];

    private Dictionary<string, string> HeldAddresses(IEnumerable<EditionBuilder> builders)
    {
        var addresses = from source in _content.Articles.Concat(_content.Pages)
                        let reason = _leftOut.GetValueOrDefault(source.File.Path)?.Reason
                        where reason is not null
                        let url = builders.FirstOrDefault(builder => builder.Edition.Language == LanguageOf(source))?.UrlOfHeld(source)
                        where url is not null
                        select KeyValuePair.Create(url, reason);
        return addresses.DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
    }

    private Site Assemble(
        IEnumerable<EditionBuilder> builders,
        ImmutableArray<Article> stories,
        ImmutableArray<Article> pages,
        ImmutableArray<Article> byPath,
        ImmutableArray<Departed> departed)
    {
        var periods = new PeriodIndex(() => _listings++);
        if (_config.Archives)
        {
            periods.AddAll(stories);
        }
        var listings = builders.SelectMany(builder => builder.Listings).Concat(periods.All).OrderBy(listing => listing.Number).ToImmutableArray();
        var editions = builders.Select(builder => builder.Edition).ToImmutableArray();
        var held = new Lazy<IReadOnlyDictionary<string, string>>(() => HeldAddresses(builders));
        var names = new StoryNames(_content, byPath, _leftOut, _config.Site, held);
        var named = new RelatedNames(names, _diagnostics);
        var (lists, related, originals) = (default(ImmutableArray<ImmutableArray<Article>>), new Dictionary<Article, ImmutableArray<Article>>(), new Dictionary<Article, Article>());
        Parallel.Invoke(
            _threads,
            () => lists = Lists(stories, builders.ToDictionary(builder => builder.Edition), periods),
            () => (related, originals) = (named.Related(byPath), named.Originals(byPath)));
        var fronts = new FrontStories(names, _rules, _diagnostics);
        var catalogues = editions.ToDictionary(edition => edition, edition => new Catalogue(edition, listings));
        return new Site(editions, listings, lists, catalogues, held)
        {
            Config = _config,
            FrontPages = FrontPages(catalogues, fronts, listing => lists[listing.Number]),
            SectionFronts = SectionFronts(catalogues, fronts, listing => lists[listing.Number]),
            Articles = stories,
            News = [.. stories.TakeWhile(_rules.IsRecent).Where(IsNews)],
            Pages = pages,
            ByPath = byPath,
            Translations = new TranslationIndex(editions, _diagnostics).Find(byPath),
            Podcasts = _rules.Drafts || _rules.Future ? [] : Podcast.All(_config, catalogues.Values, listing => lists[listing.Number], _diagnostics),
            Partners = _rules.Drafts || _rules.Future ? [] : PartnerStories.All(_config, catalogues.Values, listing => lists[listing.Number], _rules, _diagnostics),
            RelatedByHand = related,
            Originals = originals,
            Departed = departed,
            OldAddresses = _content.OldAddresses,
            Data = _content.Data,
            Static = _content.Static,
            Assets = _content.Assets,
            AsksForSupport = _rules.Showing(_config.Donate?.Banner) is not null,
            Announcement = _rules.Showing(_config.Announcement),
            Breaking = Breaking(editions),
            Comments = CommentIndex.Of(_content, _config.Comments, _diagnostics),
            SecurityExpires = SecurityExpiry.Of(_config.SecurityTxt, _rules, _diagnostics),
            IsPreview = _rules.Drafts || _rules.Future,
            LeftOut = _leftOut.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>Not a copy that Google is to leave alone (news-requirements §1.2).</summary>
    private bool IsNews(Article article)
        => article.IsIndexed && article.FrontMatter.TypeIn(_config.Content.Types).IsForGoogleNews
            && (article.Publisher is not { } publisher || publisher.NoIndex(article.FrontMatter.Source!) == NoIndexScope.None);

    private ImmutableDictionary<Edition, Announcement> Breaking(IEnumerable<Edition> editions)
        => (from edition in editions
            let source = _content.Breaking.FirstOrDefault(breaking => (breaking.Place.Language ?? _config.Site.Language) == edition.Language)
            let bar = _rules.Showing(source?.Bar)
            where bar is not null
            select KeyValuePair.Create(edition, bar)).ToImmutableDictionary();

    private ImmutableDictionary<Edition, FrontPage> FrontPages(
        Dictionary<Edition, Catalogue> catalogues, FrontStories stories, Func<Listing, ImmutableArray<Article>> storiesOf)
        => catalogues.ToImmutableDictionary(pair => pair.Key, pair =>
        {
            var source = _content.FrontPages.FirstOrDefault(page => (page.Place.Language ?? _config.Site.Language) == pair.Key.Language);
            return new FrontDesk(_config.Front, source is null ? null : (source.Entry, source.File), pair.Value.Home, pair.Value, storiesOf, stories, _diagnostics).LayOut();
        });

    /// <summary>The fronts of sections whose descriptions set one.</summary>
    private ImmutableDictionary<Section, FrontPage> SectionFronts(
        Dictionary<Edition, Catalogue> catalogues, FrontStories stories, Func<Listing, ImmutableArray<Article>> storiesOf)
        => (from catalogue in catalogues.Values
            from section in catalogue.Sections
            let front = section.Source?.FrontMatter.Front
            where front is not null
            select KeyValuePair.Create(
                section,
                new FrontDesk(_config.Front, (front, section.Source!.File), section, catalogue, storiesOf, stories, _diagnostics).LayOut())).ToImmutableDictionary();

    /// <summary>One pass over all stories in order puts each into its lists in order.</summary>
    private ImmutableArray<ImmutableArray<Article>> Lists(
        ImmutableArray<Article> stories, Dictionary<Edition, EditionBuilder> builders, PeriodIndex periods)
    {
        var lists = new ListBuilder(_listings, stories.Length);
        foreach (var article in stories.Where(article => article.IsListed))
        {
            builders[article.Edition].Enlist(article, lists);
            if (periods.Of(article) is { } period)
            {
                lists.Add(period.Year, article);
                lists.Add(period.Month, article);
            }
        }
        return lists.Build();
    }

    private readonly record struct Candidate(ArticleSource Source, Presence Presence, string Language);
}
