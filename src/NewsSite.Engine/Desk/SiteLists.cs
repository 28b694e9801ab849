using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Desk;

/// <summary>The lists of the desk, by name. No story's text is read for any of them, and for most not even the model of the site is made.</summary>
/// <param name="reading">The site.</param>
/// <param name="orphans">The files of stories to which no page leads; asked only for their list.</param>
public sealed class SiteLists(SiteReading reading, ImmutableSortedSet<string> orphans)
{
    private static readonly HashSet<string> OfStories = ["articles", "drafts", "scheduled", "embargoed", "expiring", "live", "corrections", "orphans"];

    private static readonly HashSet<string> PictureExtensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];

    /// <summary>All that can be listed, with what it is.</summary>
    public static readonly ImmutableArray<(string Name, string Meaning)> All =
    [
        ("articles", "every story, the newest first"),
        ("drafts", "stories that are not ready"),
        ("scheduled", "stories that wait for their date, the next first"),
        ("embargoed", "stories under embargo, the next first"),
        ("expiring", "published stories with an end, the next first"),
        ("live", "live stories, the newest first"),
        ("corrections", "what was corrected, the newest first"),
        ("pictures", "pictures, with the stories that show them above their text"),
        ("authors", "authors, with how much each wrote"),
        ("topics", "topics, the most used first"),
        ("tags", "tags, the most used first"),
        ("series", "series, the most used first"),
        ("orphans", "stories and pages to which no other page of the last build leads"),
        ("redirects", "addresses that lead elsewhere or are gone"),
    ];

    private readonly StoryFacts _facts = new(reading);

    /// <summary>A list as a table; or what is wrong with the question.</summary>
    /// <param name="name">One of <see cref="All"/>.</param>
    /// <param name="wish">Which stories.</param>
    /// <param name="columns">Which columns; none for those that fit a terminal.</param>
    /// <param name="all">Every column, where nobody names any.</param>
    /// <param name="limit">How many rows at most.</param>
    public (DeskTable? Table, DeskAnswer? Problem) List(string name, ListWish wish, ImmutableArray<string> columns, bool all, int limit)
    {
        if (wish.IsFilter && !OfStories.Contains(name))
        {
            return (null, new DeskAnswer($"'{name}' is no list of stories", "leave out --section, --author, --tag, --type, --lang, --since and --until"));
        }
        var (shows, problem) = StoryQuestion.Of(wish, reading);
        if (shows is null)
        {
            return (null, problem);
        }
        var list = Find(name, shows);
        if (columns.FirstOrDefault(column => !list.Columns.Contains(column)) is { } unknown)
        {
            return (null, new DeskAnswer($"'{name}' has no column '{unknown}'", Errors.DidYouMean(Suggestion.For(unknown, list.Columns)) ?? $"it has {string.Join(", ", list.Columns)}"));
        }
        return (list.Table(!columns.IsEmpty ? columns : all ? list.Columns : list.Usual, limit), null);
    }

    private IDeskList Find(string name, Func<StoryRow, bool> shows) => name switch
    {
        "drafts" => Stories(["date", "section", "title", "authors", "file"], ByDate(Rows("draft").Where(shows))),
        "scheduled" => Stories(["appears", "section", "title", "authors", "file"], ByAppearance(Rows("scheduled").Where(shows))),
        "embargoed" => Stories(["appears", "section", "title", "authors", "file"], ByAppearance(Rows("embargoed").Where(shows))),
        "expiring" => Stories(["expires", "section", "title", "file"], Expiring().Where(shows).OrderBy(row => row.Withholding.Expires!.Value)),
        "live" => Live(ByDate(Rows().Where(row => row.Source.FrontMatter.Type == ArticleType.Live).Where(shows))),
        "corrections" => Corrections(Rows().Where(row => row.Source.FrontMatter.HasCorrections).Where(shows)),
        "pictures" => Pictures(),
        "authors" => Authors(),
        "topics" => Terms(TermKind.Topic),
        "tags" => Terms(TermKind.Tag),
        "series" => Terms(TermKind.Series),
        "orphans" => Stories(["date", "section", "title", "file"], ByDate(RowsOf(reading.Content.Articles.Concat(reading.Content.Pages)).Where(row => orphans.Contains(row.Source.File.Path)).Where(shows))),
        "redirects" => Redirects(),
        _ => Stories(["date", "state", "section", "title", "file"], ByDate(Rows().Where(shows))),
    };

    private IEnumerable<StoryRow> Rows() => RowsOf(reading.Content.Articles);

    private IEnumerable<StoryRow> Rows(string state) => Rows().Where(row => row.State == state);

    private IEnumerable<StoryRow> RowsOf(IEnumerable<ArticleSource> sources) => sources.Select(source => new StoryRow(source, _facts));

    private IEnumerable<StoryRow> Expiring() => Rows("published").Where(row => row.Withholding.Expires is not null);

    private static IEnumerable<StoryRow> ByDate(IEnumerable<StoryRow> rows)
        => rows.OrderByDescending(row => row.Source.FrontMatter.Published ?? DateTimeOffset.MaxValue).ThenBy(row => row.Source.File.Path, StringComparer.Ordinal);

    private static IEnumerable<StoryRow> ByAppearance(IEnumerable<StoryRow> rows)
        => rows.OrderBy(row => row.Appears).ThenBy(row => row.Source.File.Path, StringComparer.Ordinal);

    private static DeskList<StoryRow> Stories(string[] usual, IEnumerable<StoryRow> rows) => new(usual, StoryRow.Columns, rows);

    private static DeskList<StoryRow> Live(IEnumerable<StoryRow> rows) => new(
        ["start", "last", "updates", "state", "title", "file"],
        [
            new("start", row => StoryRow.Moment(row.Article?.Live?.Start ?? row.Source.FrontMatter.Published)),
            new("end", row => StoryRow.Moment(row.Article?.Live?.End)),
            new("last", row => StoryRow.Moment(row.Article?.Live?.Last)),
            new("updates", row => row.Article?.Live?.Updates.Length ?? 0),
            new("state", row => row.Article?.Live is { } live ? live.IsOver ? "over" : "running" : row.State),
            .. StoryRow.Columns.Where(column => column.Name != "state"),
        ],
        rows);

    private static DeskList<CorrectionRow> Corrections(IEnumerable<StoryRow> rows) => new(
        ["date", "type", "text", "file"],
        [
            new("date", row => StoryRow.Moment(row.Entry.Date.Value)),
            new("type", row => row.Entry.Kind == CorrectionKind.EditorsNote ? "editors_note" : row.Entry.Kind.ToString().ToLowerInvariant()),
            new("text", row => row.Entry.Text.Text),
            new("title", row => row.Story.Source.FrontMatter.Headline),
            new("url", row => row.Story.Article?.Url),
            new("file", row => row.Story.Source.File.Path),
        ],
        rows.SelectMany(row => row.Source.FrontMatter.Corrections.Select(entry => new CorrectionRow(row, entry))).OrderByDescending(row => row.Entry.Date.Value));

    private DeskList<SourceFile> Pictures()
    {
        var uses = new LeadPictures(reading).StoriesByFile();
        return new(
            ["file", "bytes", "stories"],
            [
                new("file", file => file.Path),
                new("type", file => file.Extension[1..]),
                new("bytes", file => file.Length),
                new("stories", file => uses.TryGetValue(file.Path, out var stories) ? [.. stories] : ImmutableArray<string>.Empty),
            ],
            reading.Content.Assets.Values.Where(file => PictureExtensions.Contains(file.Extension)).OrderBy(file => file.Path, StringComparer.Ordinal));
    }

    private DeskList<Author> Authors() => new(
        ["id", "name", "title", "stories", "last"],
        [
            new("id", author => author.Source?.Id ?? author.Key),
            new("name", author => author.Title),
            new("title", author => author.Source?.JobTitle),
            new("email", author => author.Source?.Email),
            new("staff", author => author.Source is { Staff: true } ? "yes" : "no"),
            new("stories", author => reading.Site.ArticlesOf(author).Length),
            new("last", author => LastOf(author)),
            new("lang", author => author.Edition.Language),
            new("url", author => author.Url),
            new("file", author => author.File?.Path),
        ],
        reading.Site.Listings.OfType<Author>().Where(author => author.Edition == reading.Site.MainEdition || !reading.Site.ArticlesOf(author).IsEmpty)
            .OrderByDescending(author => reading.Site.ArticlesOf(author).Length).ThenBy(author => author.Key, StringComparer.Ordinal));

    private DeskList<Term> Terms(TermKind kind) => new(
        ["title", "stories", "last", "url"],
        [
            new("title", term => term.Title),
            new("slug", term => term.Key),
            new("stories", term => reading.Site.ArticlesOf(term).Length),
            new("last", term => LastOf(term)),
            new("lang", term => term.Edition.Language),
            new("url", term => term.Url),
            new("file", term => term.File?.Path),
        ],
        reading.Site.Listings.OfType<Term>().Where(term => term.Kind == kind)
            .OrderByDescending(term => reading.Site.ArticlesOf(term).Length).ThenBy(term => term.Url, StringComparer.Ordinal));

    private int StatusOfGone => reading.Config.Redirects.GoneMode switch { GoneMode.Missing => 404, GoneMode.Tombstone => 200, _ => 410 };

    private string? LastOf(Listing listing) => reading.Site.ArticlesOf(listing) is [var newest, ..] ? StoryRow.Moment(newest.Date) : null;

    private DeskList<RedirectRow> Redirects() => new(
        ["from", "to", "status", "file"],
        [
            new("from", row => row.From),
            new("to", row => row.To),
            new("status", row => row.To is null ? StatusOfGone : 301),
            new("file", row => row.File),
        ],
        reading.Site.ByPath.SelectMany(article => article.Aliases.Select(alias => new RedirectRow(alias.Value, article.Url, article.Path)))
            .Concat(reading.Site.Departed.Select(departed => new RedirectRow(departed.Url, departed.RedirectTo, departed.Source.File.Path)))
            .Concat(reading.Site.OldAddresses.Select(old => new RedirectRow(old.From.Value, old.To, old.File)))
            .OrderBy(row => row.From, StringComparer.Ordinal));

    private sealed record CorrectionRow(StoryRow Story, CorrectionEntry Entry);

    private sealed record RedirectRow(string From, string? To, string File);
}
