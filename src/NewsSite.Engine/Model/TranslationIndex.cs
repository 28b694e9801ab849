using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>
/// Finds the stories and pages that are one in several languages: by their <c>translation_key</c>, else by their path without
/// its language.
/// </summary>
internal sealed class TranslationIndex(ImmutableArray<Edition> editions, DiagnosticBag diagnostics)
{
    /// <summary>For each story or page that has any, its other versions in the order of the site's languages.</summary>
    public Dictionary<Article, ImmutableArray<Article>> Find(ImmutableArray<Article> articles)
    {
        var found = new Dictionary<Article, ImmutableArray<Article>>(ReferenceEqualityComparer.Instance);
        if (editions.Length < 2)
        {
            return found;
        }
        foreach (var same in articles.Where(article => !article.IsExpired).GroupBy(KeyOf).Where(group => group.Skip(1).Any()))
        {
            ImmutableArray<Article> versions = [.. OneALanguage(same).OrderBy(version => editions.IndexOf(version.Edition))];
            foreach (var version in versions.Length < 2 ? [] : versions)
            {
                found.Add(version, versions.Remove(version));
            }
            ReportOutdated(versions);
        }
        return found;
    }

    /// <summary>Readers of a translation are not told of what was corrected in the original since (table (c), MT002). The original is the one that came first.</summary>
    private void ReportOutdated(ImmutableArray<Article> versions)
    {
        var original = versions.MinBy(version => version.Date)!;
        if (original.FrontMatter.Corrections.MaxBy(correction => correction.Date.Value) is not { } last)
        {
            return;
        }
        foreach (var version in versions.Where(version => version != original && LastChange(version) < last.Date.Value))
        {
            diagnostics.Add(Errors.FrontMatter.OutdatedTranslation(SourceSpan.File(version.Path), version.Edition.Language, last.Date.In(original.Path)));
        }
    }

    private static DateTimeOffset LastChange(Article article)
        => article.FrontMatter.Corrections.Select(correction => correction.Date.Value).Append(article.Updated).Max();

    private static ulong KeyOf(Article article)
    {
        var digest = new Digest();
        if (article.FrontMatter.TranslationKey is { } key)
        {
            digest.Add(key.Value);
            return digest.Value;
        }
        foreach (var folder in article.Source.Place.Folders)
        {
            digest.Add(folder);
        }
        digest.Add((long)article.Source.Place.Kind);
        digest.Add(article.Source.Place.Name);
        return digest.Value;
    }

    /// <summary>A second one of a language is no translation of the first (table (c), MT001).</summary>
    private IEnumerable<Article> OneALanguage(IEnumerable<Article> same)
    {
        var first = new Dictionary<Edition, Article>();
        foreach (var article in same)
        {
            if (first.TryAdd(article.Edition, article))
            {
                yield return article;
            }
            else if (article.FrontMatter.TranslationKey is { } key)
            {
                diagnostics.Add(Errors.FrontMatter.SameTranslation(key.In(article.Path), key.Value, article.Edition.Language, SourceSpan.File(first[article.Edition].Path)));
            }
        }
    }
}
