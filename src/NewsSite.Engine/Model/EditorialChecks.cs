using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>
/// Tells what a desk editor would: of stories that are new or still to come, since an archive is as its editors left it and
/// nobody wants to hear of it at each build.
/// </summary>
internal sealed class EditorialChecks(SiteConfig config, PublishingRules rules, DiagnosticBag diagnostics)
{
    private readonly TimeSpan _age = TimeSpan.FromDays(config.Content.CheckDays);

    /// <param name="site">The model.</param>
    /// <param name="waiting">Stories that only time holds back.</param>
    /// <param name="authors">The records of authors.</param>
    public void Report(Site site, IEnumerable<ArticleSource> waiting, ImmutableArray<AuthorSource> authors)
    {
        var fresh = site.Articles.TakeWhile(article => rules.IsWithin(article.Date, _age)).ToList();
        var sources = fresh.Select(article => article.Source).Concat(waiting).ToList();
        foreach (var source in sources)
        {
            // A copy's words are its publisher's.
            if (source.FrontMatter.Source is null)
            {
                ReportWords(source);
            }
            ReportTimes(source);
            ReportRecordings(source);
        }
        ReportSameHeadlines(sources);
        foreach (var article in fresh)
        {
            ReportNames(article, hasRecords: !authors.IsEmpty);
            ReportSatire(site, article);
        }
        if (config.Asks("NS2092"))
        {
            ReportUnusedAuthors(site, authors);
        }
    }

    private void ReportRecordings(ArticleSource source)
    {
        if (source.FrontMatter.Video is { Transcript: null, Captions.IsEmpty: true, Source: { } video })
        {
            diagnostics.Add(Errors.Pages.WithoutTranscript(video.In(source.File.Path), "video"));
        }
        if (source.FrontMatter.Audio is { Transcript: null } audio)
        {
            diagnostics.Add(Errors.Pages.WithoutTranscript(audio.Source.In(source.File.Path), "recording"));
        }
    }

    private void ReportWords(ArticleSource source)
    {
        var front = source.FrontMatter;
        if (front.Title is not { } title)
        {
            return;
        }
        var span = title.In(source.File.Path);
        if (title.Value.Length > Headlines.MaxLength)
        {
            diagnostics.Add(Errors.FrontMatter.LongHeadline(span, title.Value.Length, Headlines.MaxLength));
        }
        if (Headlines.Problem(title.Value) is { } problem)
        {
            diagnostics.Add(Errors.FrontMatter.UntidyHeadline(span, problem) with
            {
                Mends = [.. Headlines.SpareSpaces(title.Value).SelectMany(spaces => ScalarMends.Replace(span.Path, title, spaces.Start, spaces.Length, " "))],
            });
        }
        if (front.SeoTitle is { Length: > Headlines.MaxSearchTitle } searched)
        {
            diagnostics.Add(Errors.FrontMatter.LongSearchTitle(span, "seo_title", searched.Length, Headlines.MaxSearchTitle));
        }
        else if (front.SeoTitle is null && title.Value.Length > Headlines.MaxSearchedHeadline)
        {
            diagnostics.Add(Errors.FrontMatter.LongSearchTitle(span, "title", title.Value.Length, Headlines.MaxSearchedHeadline));
        }
        if (Headlines.ProblemOfDescription(front.Description ?? front.Standfirst?.Text ?? front.Summary?.Text) is { } lack)
        {
            diagnostics.Add(Errors.FrontMatter.BadDescription(span, lack));
        }
        if (front.Authors.IsEmpty && front.Byline is null && config.Content.DefaultAuthor is null && front.Type is ArticleType.News or ArticleType.Analysis or ArticleType.Opinion)
        {
            diagnostics.Add(Errors.FrontMatter.NoByline(span));
        }
    }

    private void ReportTimes(ArticleSource source)
    {
        var front = source.FrontMatter;
        if (front is { Updated: { } updated, Published: { } published, UpdateNote: null, EditorNote: null, HasCorrections: false }
            && updated.Value > published && config.Updated.Shows(published, updated.Value))
        {
            diagnostics.Add(Errors.FrontMatter.UnexplainedUpdate(updated.In(source.File.Path)));
        }
        if (source.HasLocalTime && front.Date is { } date)
        {
            diagnostics.Add(Errors.FrontMatter.NoOffset(date.In(source.File.Path), config.Site.Zone.Id));
        }
    }

    private void ReportSameHeadlines(IEnumerable<ArticleSource> sources)
    {
        foreach (var same in sources.Where(source => source.FrontMatter.HasTitle).GroupBy(source => (source.FrontMatter.Headline!, source.FrontMatter.Language?.Value ?? source.Place.Language)))
        {
            var inOrder = same.OrderBy(source => source.FrontMatter.Published).ThenBy(source => source.File.Path, StringComparer.Ordinal).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (later.FrontMatter.Published - earlier.FrontMatter.Published <= Headlines.Apart)
                {
                    diagnostics.Add(Errors.FrontMatter.SameHeadline(TitleSpan(later), same.Key.Item1, TitleSpan(earlier)));
                }
            }
        }
    }

    private static SourceSpan TitleSpan(ArticleSource source) => source.FrontMatter.Title!.In(source.File.Path);

    private void ReportNames(Article article, bool hasRecords)
    {
        var isVoice = article.FrontMatter.Type is ArticleType.Opinion or ArticleType.Analysis;
        var byline = article.FrontMatter.Byline;
        var entries = article.FrontMatter.Authors;
        for (var i = 0; i < article.Authors.Length; i++)
        {
            var author = article.Authors[i].Author;
            var span = i < entries.Length ? entries[i].Name.In(article.Path) : SourceSpan.File(article.Path);
            if (author.Source is null && BylineNames.TitleIn(author.Title) is { } title)
            {
                diagnostics.Add(Errors.FrontMatter.TitleInName(span, author.Title, title));
            }
            if (isVoice && hasRecords && author.Source is null or { Photo: null, BodyStart: < 0, Anonymous: false, IsOrganization: false })
            {
                diagnostics.Add(Errors.FrontMatter.UnknownVoice(span, author.Title));
            }
            if (byline is not null && author.Source is null or { IsOrganization: false } && !BylineNames.Mentions(byline, author))
            {
                diagnostics.Add(Errors.FrontMatter.BylineLacks(span, author.Title));
            }
        }
    }

    private void ReportSatire(Site site, Article article)
    {
        if (article is { FrontMatter.Type: ArticleType.Satire, Section: { } section } && site.ArticlesOf(section).Any(other => other.FrontMatter.Type == ArticleType.News))
        {
            diagnostics.Add(Errors.FrontMatter.SatireAmongNews(TitleSpan(article.Source), section.Title));
        }
    }

    /// <summary>On the staff page there are people who never write. A record in another language is that of the same author.</summary>
    private void ReportUnusedAuthors(Site site, ImmutableArray<AuthorSource> authors)
    {
        var used = site.ByPath
            .SelectMany(article => article.Authors.Concat(article.Contributors).Concat(article.Editors).Concat(article.Translators).Concat(article.Correctors.SelectMany(credits => credits)).Concat(article.Live?.Updates.SelectMany(update => update.Authors) ?? []))
            .Select(credit => credit.Author.Source?.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var author in authors.Where(author => author is { Staff: false, Former: false, IsOrganization: false } && !used.Contains(author.Id)))
        {
            diagnostics.Add(Errors.FrontMatter.UnusedAuthor(author.File.Path, author.Name.Value));
        }
    }
}
