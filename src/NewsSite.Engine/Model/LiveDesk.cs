using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;

namespace NewsSite.Model;

/// <summary>Gathers the updates of live stories: those in their front matter and those in files of their own, which lie in the story's folder.</summary>
internal sealed class LiveDesk
{
    private static readonly TimeSpan LongSilence = TimeSpan.FromHours(24);

    private readonly ILookup<(string Folder, string? Language), ArticleSource> _files;
    private readonly AuthorIndex _authors;
    private readonly DiagnosticBag _diagnostics;

    public LiveDesk(ImmutableArray<ArticleSource> updates, AuthorIndex authors, DiagnosticBag diagnostics)
    {
        _files = updates.ToLookup(update => (update.Place.Folder, update.Place.Language));
        _authors = authors;
        _diagnostics = diagnostics;
    }

    /// <summary>The coverage of a live story; <c>null</c> of any other.</summary>
    public LiveCoverage? Of(ArticleSource story, PublishingRules rules) => story.FrontMatter.Type == ArticleType.Live ? CoverageOf(story, rules) : null;

    private LiveCoverage CoverageOf(ArticleSource story, PublishingRules rules)
    {
        var front = story.FrontMatter;
        var own = front.Updates.Where(update => IsOut(update.Withholding, rules)).Select(update => OfEntry(update, story));
        var files = FilesOf(story).Where(file => file.FrontMatter.Published is not null && IsOut(file.FrontMatter.Withholding, rules)).Select(file => OfFile(file, rules));
        var updates = WithAnchors(own.Concat(files).OrderBy(update => update.Time).ThenBy(update => update.File.Path, StringComparer.Ordinal));
        var live = front.Live;
        var start = live?.Start?.Value ?? (updates.IsEmpty ? front.Published!.Value : updates[0].Time);
        var coverage = new LiveCoverage(
            start,
            live?.End?.Value,
            live?.End is { } end && !rules.IsAhead(end.Value),
            [.. updates.Reverse().OrderByDescending(update => update.IsPinned)]);
        Report(story, coverage, rules);
        return coverage;
    }

    private IEnumerable<ArticleSource> FilesOf(ArticleSource story) => story.Place.IsBundle ? _files[(story.Place.Folder, story.Place.Language)] : [];

    private static bool IsOut(Withholding update, PublishingRules rules)
    {
        var isOut = rules.Of(update, out _) == Presence.Live;
        if (!isOut)
        {
            // Whoever asks when something changes next is told of updates, too.
            rules.Appears(update);
        }
        return isOut;
    }

    private LiveUpdate OfEntry(UpdateEntry update, ArticleSource story) => new("", update.Time.Value, story.File, update.Time.In(story.File.Path))
    {
        Title = update.Title,
        Authors = _authors.Resolve(story.File.Path, update.Authors),
        Image = update.Image,
        IsKey = update.IsKey,
        IsPinned = update.IsPinned,
        Words = update.Words,
        Text = update.Body,
    };

    private LiveUpdate OfFile(ArticleSource file, PublishingRules rules) => new("", file.FrontMatter.Published!.Value, file.File, SourceSpan.File(file.File.Path))
    {
        Title = file.FrontMatter.Headline,
        Authors = _authors.Resolve(file.File.Path, file.FrontMatter.Authors),
        Image = file.FrontMatter.Image,
        IsKey = file.FrontMatter.IsKey,
        IsPinned = rules.IsPinned(file.FrontMatter.Pinned),
        Words = file.Words,
        Source = file,
    };

    /// <summary>Of several at one moment the later ones are numbered.</summary>
    private static ImmutableArray<LiveUpdate> WithAnchors(IEnumerable<LiveUpdate> updates)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. updates.Select(update =>
        {
            var anchor = AnchorOf(update.Time);
            var count = taken[anchor] = taken.GetValueOrDefault(anchor) + 1;
            return update with { Anchor = count == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{count}") };
        })];
    }

    private static string AnchorOf(DateTimeOffset time)
        => "u" + time.ToString(time.Second == 0 ? "yyyyMMdd-HHmm" : "yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);

    private void Report(ArticleSource story, LiveCoverage coverage, PublishingRules rules)
    {
        var live = story.FrontMatter.Live;
        var place = live?.Start?.In(story.File.Path) ?? SourceSpan.File(story.File.Path);
        if (live?.Start is null)
        {
            _diagnostics.Add(Errors.News.LiveWithoutStart(SourceSpan.File(story.File.Path)));
        }
        if (live?.End is null && !rules.IsWithin(coverage.Last, LongSilence))
        {
            _diagnostics.Add(Errors.News.LiveGoesOn(place, coverage.Last));
        }
        foreach (var same in coverage.Updates.GroupBy(update => update.Time).Where(group => group.Count() > 1))
        {
            _diagnostics.Add(Errors.News.UpdatesAtOneTime(same.First().Place, same.Key, same.Last().Place));
        }
        foreach (var late in coverage.Updates.Where(update => update.Time > coverage.End))
        {
            _diagnostics.Add(Errors.News.UpdateAfterEnd(late.Place, late.Time, live!.End!.In(story.File.Path)));
        }
    }
}
