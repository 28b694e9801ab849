using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>Reports stories and records of which nobody could know which counts.</summary>
internal sealed class RecordChecks(SiteConfig config, DiagnosticBag diagnostics)
{
    public void Report(ContentSet content, ImmutableArray<Article> articles)
    {
        ReportDuplicateIds(articles);
        ReportLostUpdates(content);
        ReportSameRecords([.. content.Authors.Select(author => author.Place), .. content.Publishers.Select(publisher => publisher.Place), .. content.Sponsors.Select(sponsor => sponsor.Place), .. content.Terms.Select(term => term.Place)]);
        ReportSameSlugs(content.Authors.Select(author => (author.Place, AuthorIndex.SlugOf(author, LettersOf(author.Place)), author.Slug?.In(author.File.Path) ?? SourceSpan.File(author.File.Path))));
        ReportSameSlugs(content.Terms.Select(term => (term.Place, TermIndex.SlugOf(term, LettersOf(term.Place)), term.Slug?.In(term.File.Path) ?? SourceSpan.File(term.File.Path))));
    }

    private Transliterator? LettersOf(ContentPath place) => config.Language(place.Language ?? config.Site.Language).Letters;

    private void ReportDuplicateIds(ImmutableArray<Article> articles)
    {
        // By digests: an archive has many ids, and a text of each would be made for nothing.
        var ids = new HashSet<ulong>(articles.Length);
        if (articles.All(article => ids.Add(article.Source.IdDigest)))
        {
            return;
        }
        foreach (var same in articles.GroupBy(article => article.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var files = same.OrderBy(article => article.Path, StringComparer.Ordinal).ToList();
            foreach (var later in files.Skip(1))
            {
                diagnostics.Add(Errors.FrontMatter.DuplicateId(IdSpan(later), later.Id, IdSpan(files[0])));
            }
        }
    }

    /// <summary>Updates that no story shows. One that is held back, or cannot be read, keeps its updates with it.</summary>
    private void ReportLostUpdates(ContentSet content)
    {
        if (content.Updates.IsEmpty)
        {
            return;
        }
        var stories = content.Articles.Where(story => story.Place.IsBundle).ToLookup(story => (story.Place.Folder, story.Place.Language));
        foreach (var update in content.Updates)
        {
            var folder = update.Place.Folder;
            var story = stories[(folder, update.Place.Language)].FirstOrDefault();
            if (story is { FrontMatter.Type: not ArticleType.Live } || (story is null && !content.Unreadable.Any(path => path.StartsWith(folder + "/index.", StringComparison.OrdinalIgnoreCase))))
            {
                diagnostics.Add(Errors.FrontMatter.UpdateWithoutStory(update.File.Path, folder, story?.File.Path));
            }
        }
    }

    /// <summary>Two files for one record, such as <c>ada.md</c> and <c>ada.yaml</c>, of which nobody could know which counts.</summary>
    private void ReportSameRecords(IEnumerable<ContentPath> records)
    {
        foreach (var same in records.GroupBy(place => (place.Kind, place.Language, place.Name)))
        {
            foreach (var later in same.Skip(1))
            {
                diagnostics.Add(Errors.FrontMatter.SameRecord(later.Path, later.Name, same.First().Path));
            }
        }
    }

    /// <summary>Two records of one kind and language that describe the same page.</summary>
    private void ReportSameSlugs(IEnumerable<(ContentPath Place, string Slug, SourceSpan Span)> records)
    {
        var different = records.DistinctBy(record => (record.Place.Kind, record.Place.Language, record.Place.Name));
        foreach (var same in different.GroupBy(record => (record.Place.Kind, record.Place.Language, record.Slug)))
        {
            // A line 'slug' is easier to change than a file's name.
            var places = same.Select(record => record.Span).OrderByDescending(span => span.IsWholeFile).ThenBy(span => span.Path, StringComparer.Ordinal).ToList();
            foreach (var later in places.Skip(1))
            {
                diagnostics.Add(Errors.FrontMatter.SameSlug(later, same.Key.Slug, places[0]));
            }
        }
    }

    private static SourceSpan IdSpan(Article article)
        => article.FrontMatter.Id?.In(article.Path) ?? SourceSpan.File(article.Path);
}
