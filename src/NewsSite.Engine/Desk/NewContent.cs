using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Desk;

/// <summary>Plans the files of new stories, pages, authors, sections and updates; whoever asked writes them.</summary>
public sealed class NewContent(SiteReading reading)
{
    private static readonly Pattern UpdatePattern = Pattern.BuiltIn("---\ntitle: {{ title }}\nauthors: {{ authors }}\nkey: {{ key }}\n---\n\n{{ text }}\n");

    private readonly FreeNames _names = new(reading);
    private readonly DeskRecords _records = new(reading);

    private string Root => reading.Options.Root;

    private SiteZone Zone => reading.Config.Site.Zone;

    /// <summary>A story of a section, as a draft.</summary>
    public DeskAnswer Article(ArticleWish wish)
    {
        if (EditionOf(wish.Language) is not { } edition)
        {
            return UnknownLanguage(wish.Language!);
        }
        if (_records.SectionFolder(wish.Section, edition, out var section) is { } noSection)
        {
            return noSection;
        }
        if (_records.AuthorIds(wish.Authors, out var authors) is { } noAuthor)
        {
            return noAuthor;
        }
        var stories = reading.Content.Articles.Where(story => LanguageOf(story) == edition.Language && IsIn(story, section)).ToList();
        if (TypeOf(wish.Type, stories, reading.Config.Content.Types, out var type) is { } noType)
        {
            return noType;
        }
        var date = Zone.ToZone(wish.Date ?? reading.Options.Now);
        if (_names.SlugFor(wish.Headline, wish.Slug, edition, out var named) is { } noSlug)
        {
            return noSlug;
        }
        var slug = _names.FreeSlug(named, edition, date);
        var isBundle = wish.HasFolder || type?.Kind == ArticleType.Live;
        var path = PathOf(section, edition, $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{slug}", isBundle);
        var values = new Dictionary<string, object>
        {
            ["title"] = wish.Headline,
            ["date"] = Moment(date),
            ["authors"] = authors,
            ["type"] = type?.Name ?? StoryTypes.Usual,
            ["section"] = section,
            ["lang"] = edition.Language,
            ["slug"] = slug,
            ["id"] = _names.FreeId(path),
        };
        return Fill("article", path, [.. section.Split('/')], values, () => ArticlePattern(type, stories));
    }

    public DeskAnswer Page(string title, string? language, string? slug)
        => EditionOf(language) is not { } edition ? UnknownLanguage(language!)
            : OfTitle("page", title, slug, edition, "pages", "---\ntitle: {{ title }}\ndescription:\nid: {{ id }}\nslug: {{ slug }}\n---\n\n");

    /// <summary>The description of a new section, which makes it one.</summary>
    public DeskAnswer Section(string title, string? language, string? slug)
        => EditionOf(language) is not { } edition ? UnknownLanguage(language!)
            : OfTitle("section", title, slug, edition, null, "---\ntitle: {{ title }}\ndescription:\n---\n\n");

    public DeskAnswer Author(string name, string? slug)
    {
        var edition = reading.Site.MainEdition;
        if (_records.AuthorCalled(name) is { } known)
        {
            return new DeskAnswer($"there is an author called '{name}' already: {known.File.Path}", "write the id of the record where stories name their authors");
        }
        return OfTitle("author", name, slug, edition, "authors", "---\nname: {{ name }}\ntitle:\nemail:\nlocation:\nlanguages: [{{ lang }}]\nstaff: true\n---\n\n");
    }

    /// <summary>An update of a live story, named after its time.</summary>
    /// <param name="asked">The story, by address, file, folder or id.</param>
    /// <param name="file">The same as a file of the site, if it can be one.</param>
    /// <param name="wish">What the update says.</param>
    public DeskAnswer LiveUpdate(string asked, string? file, UpdateWish wish)
    {
        if (new StoryFinder(reading).Find(asked, file, out var help) is not { } story)
        {
            return new DeskAnswer($"there is no story '{asked}'", help ?? "give its address, its file or its id");
        }
        if (story.FrontMatter.Type != ArticleType.Live)
        {
            return new DeskAnswer($"'{story.File.Path}' is no live story", "write 'type: live' above its text");
        }
        if (!story.Place.IsBundle)
        {
            return new DeskAnswer($"'{story.File.Path}' has no folder of its own, where updates could lie", $"move it to {story.File.Path[..^story.File.Extension.Length]}/index.md");
        }
        var edition = EditionOf(LanguageOf(story))!;
        if (_records.AuthorIds(wish.Authors, out var authors) is { } noAuthor)
        {
            return noAuthor;
        }
        var time = Zone.ToZone(reading.Options.Now);
        var taken = reading.Content.Updates.Where(update => update.File.Folder == story.File.Folder).Select(update => update.Place.UpdateTime).ToHashSet();
        var minute = time.ToString("yyyy-MM-dd'T'HHmm", CultureInfo.InvariantCulture);
        // A second update in a minute has its seconds, by which readers and addresses tell the two apart.
        var stamp = taken.Contains(time.ToString("yyyy-MM-dd'T'HH:mm':00'", CultureInfo.InvariantCulture)) ? minute + time.ToString("ss", CultureInfo.InvariantCulture) : minute;
        var slug = _names.SlugOf(wish.Title ?? "", edition);
        var values = new Dictionary<string, object>
        {
            ["title"] = wish.Title ?? "",
            ["time"] = Moment(time),
            ["authors"] = authors,
            ["key"] = wish.IsKey,
            ["text"] = wish.Text ?? "",
        };
        return Fill("live-update", $"{story.File.Folder}/{stamp}{(slug.Length == 0 ? "" : "-" + slug)}.md", [.. story.Place.Folders], values, () => UpdatePattern);
    }

    private DeskAnswer OfTitle(string kind, string title, string? givenSlug, Edition edition, string? folder, string pattern)
    {
        if (_names.SlugFor(title, givenSlug, edition, out var slug) is { } noSlug)
        {
            return noSlug;
        }
        var path = folder is null ? PathOf(slug, edition, "_index", isBundle: false) : PathOf(folder, edition, slug, isBundle: false);
        var values = new Dictionary<string, object>
        {
            ["title"] = title,
            ["name"] = title,
            ["slug"] = slug,
            ["lang"] = edition.Language,
            ["id"] = _names.FreeId(path),
        };
        return Fill(kind, path, [], values, () => Pattern.BuiltIn(pattern));
    }

    private DeskAnswer Fill(string kind, string path, ImmutableArray<string> folders, Dictionary<string, object> values, Func<Pattern> builtIn)
    {
        var found = new List<Diagnostic>();
        var pattern = Pattern.Own(Root, kind, folders, found);
        return found.Count > 0 ? new DeskAnswer(found[0].ToString()) : (pattern ?? builtIn()).Fill(path, values);
    }

    private static Pattern ArticlePattern(StoryType? type, List<ArticleSource> stories)
        => Pattern.BuiltIn(
            "---\ntitle: {{ title }}\n"
            + (type is null ? "" : "type: {{ type }}\n")
            + "date: {{ date }}\nauthors: {{ authors }}\n"
            + (type?.Kind == ArticleType.Live ? "live:\n  start: {{ date }}\n" : "")
            + (type?.Kind == ArticleType.Sponsored ? "sponsor:\n" : "")
            + SectionHabits.Lines(stories)
            + "id: {{ id }}\nslug: {{ slug }}\ndraft: true\n---\n\n");

    private static DeskAnswer? TypeOf(string? word, List<ArticleSource> stories, StoryTypes types, out StoryType? type)
    {
        type = word is null ? SectionHabits.Type(stories, types) : types.Find(word);
        return word is not null && type is null ? StoryQuestion.UnknownType(word, types) : null;
    }

    /// <summary>In the folder of the language where the site has one, else with the language in the name.</summary>
    private string PathOf(string folder, Edition edition, string name, bool isBundle)
    {
        var languageFolder = edition == reading.Site.MainEdition ? null
            : reading.Content.Articles.Concat(reading.Content.Pages).Concat(reading.Content.Sections).FirstOrDefault(source => source.Place.Language == edition.Language)?.Place.LanguageFolder;
        var suffix = edition == reading.Site.MainEdition || languageFolder is not null ? "" : "." + edition.Language.ToLowerInvariant();
        var file = isBundle ? $"{name}/index{suffix}.md" : $"{name}{suffix}.md";
        return string.Join('/', new[] { "content", languageFolder, folder, file }.OfType<string>());
    }

    private static bool IsIn(ArticleSource story, string section)
        => string.Join('/', story.Place.Folders) is var folder && (folder == section || folder.StartsWith(section + "/", StringComparison.Ordinal));

    private string LanguageOf(ArticleSource source) => source.FrontMatter.Language?.Value ?? source.Place.Language ?? reading.Config.Site.Language;

    /// <summary>Of a language that the site has or will have: one that the configuration names may have no story yet.</summary>
    private Edition? EditionOf(string? language)
        => language is null ? reading.Site.MainEdition
            : reading.Site.Editions.FirstOrDefault(edition => edition.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? reading.Config.Languages.Where(settings => settings.Code.Equals(language, StringComparison.OrdinalIgnoreCase)).Select(EmptyEdition).FirstOrDefault();

    private Edition EmptyEdition(LanguageConfig settings) => new()
    {
        Language = settings.Code,
        Direction = TextDirection.LeftToRight,
        Prefix = "/" + settings.Code.ToLowerInvariant(),
        Name = reading.Config.Site.Name,
        Tagline = null,
        Settings = settings,
        Permalinks = reading.Config.Permalinks,
    };

    private DeskAnswer UnknownLanguage(string language)
    {
        var known = reading.Site.Editions.Select(edition => edition.Language).Union(reading.Config.Languages.Select(settings => settings.Code)).ToList();
        return new DeskAnswer(
            $"the site has no language '{language}'",
            Errors.DidYouMean(Suggestion.For(language, known)) ?? $"it has {string.Join(", ", known)}; a new one goes under 'languages' in newssite.yaml");
    }

    private static string Moment(DateTimeOffset time) => MachineTime.Iso8601(time.AddSeconds(-time.Second));
}

/// <summary>What somebody wants of a new story; <c>null</c> leaves it to the section's habits.</summary>
public sealed record ArticleWish(string Headline)
{
    public string? Section { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public string? Type { get; init; }

    public string? Slug { get; init; }

    public DateTimeOffset? Date { get; init; }

    /// <summary>Whether the story gets a folder of its own, with its pictures beside it.</summary>
    public bool HasFolder { get; init; }
}

/// <summary>What somebody wants of a new update.</summary>
public sealed record UpdateWish(string? Title, string? Text, ImmutableArray<string> Authors, bool IsKey);
