using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Content;

/// <summary>Puts together what was read file by file, and tells what only shows in many files.</summary>
internal sealed class ContentGathering(SiteConfig config, DiagnosticBag diagnostics)
{
    public ContentSet Gather(ImmutableArray<SourceFile> files, ContentPath[] places, object?[] results)
    {
        var articles = new List<ArticleSource>();
        var unreadable = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < files.Length; i++)
        {
            if (results[i] is ArticleSource article)
            {
                articles.Add(article);
            }
            else if (results[i] is null && places[i].Kind is ContentKind.Article or ContentKind.Page or ContentKind.Section or ContentKind.Home)
            {
                unreadable.Add(files[i].Path);
            }
        }
        ReportCounted(articles);
        ReportLanguageFolders(places);
        ReportSameFolders(places);
        ReportOtherLanguages(articles);
        ImmutableArray<ArticleSource> OfKind(ContentKind kind) => [.. articles.Where(article => article.Place.Kind == kind)];
        return new ContentSet
        {
            Articles = OfKind(ContentKind.Article),
            Pages = OfKind(ContentKind.Page),
            Sections = OfKind(ContentKind.Section),
            Homes = OfKind(ContentKind.Home),
            Authors = [.. results.OfType<AuthorSource>()],
            Publishers = [.. results.OfType<PublisherSource>()],
            Terms = [.. results.OfType<TermSource>()],
            FrontPages = [.. results.OfType<FrontPageSource>()],
            Data = GatherData(results),
            Static = [.. files.Where((_, i) => places[i].Kind == ContentKind.Static)],
            Assets = files.Where((_, i) => places[i].Kind == ContentKind.Asset).ToImmutableDictionary(file => file.Path["content/".Length..]),
            SectionFolders = SectionFolders(places),
            Unreadable = unreadable.ToImmutable(),
        };
    }

    private static ImmutableSortedSet<string> SectionFolders(IEnumerable<ContentPath> places)
        => places.Where(place => place.Kind is ContentKind.Article or ContentKind.Section)
            .Select(place => string.Join('/', place.Folders))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(folder => folder.Split('/').Select((_, i) => string.Join('/', folder.Split('/').Take(i + 1))))
            .ToImmutableSortedSet(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, DataValue> GatherData(object?[] results)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, DataValue>(StringComparer.Ordinal);
        foreach (var file in results.OfType<DataFile>())
        {
            if (!data.TryAdd(file.Name, file.Value))
            {
                diagnostics.Add(Errors.Files.BadData(SourceSpan.File(file.Path), $"another data file is called '{file.Name}' too"));
            }
        }
        return data.ToImmutable();
    }

    /// <summary>Habits of older archives: one hint each with a count, at the first place (decision 22).</summary>
    private void ReportCounted(List<ArticleSource> articles)
    {
        foreach (var uses in articles
            .SelectMany(article => article.AliasUses.Select(alias => (article.File.Path, Alias: alias)))
            .GroupBy(use => (use.Alias.Alias, use.Alias.Name)))
        {
            var first = uses.First();
            var span = SourceSpan.At(first.Path, first.Alias.Position.Line, first.Alias.Position.Column, first.Alias.Alias.Length);
            diagnostics.Add(Errors.FrontMatter.Alias(span, uses.Key.Alias, uses.Key.Name, uses.Count()));
        }
        var withReferences = articles.Where(article => article.HadCharacterReferences).ToList();
        if (withReferences.Count > 0)
        {
            diagnostics.Add(Errors.FrontMatter.CharacterReferences(SourceSpan.File(withReferences[0].File.Path), withReferences.Count));
        }
    }

    /// <summary>A section may be called like a language: the site shall say which it is.</summary>
    private void ReportLanguageFolders(ContentPath[] places)
    {
        if (!config.Languages.IsEmpty)
        {
            return;
        }
        foreach (var folder in places.Where(place => place.Language != config.Site.Language).Select(place => place.LanguageFolder).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            diagnostics.Add(Errors.FrontMatter.FolderIsLanguage("content/" + folder, folder));
        }
    }

    private void ReportSameFolders(ContentPath[] places)
    {
        foreach (var language in places.GroupBy(place => place.LanguageFolder))
        {
            var top = language.Key is null ? "content/" : $"content/{language.Key}/";
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var folder in SectionFolders(language))
            {
                // Only the names themselves: what lies below two such folders is not told again.
                var name = folder.LastIndexOf('/') + 1;
                var key = folder[..name] + folder[name..].ToLowerInvariant();
                if (!seen.TryAdd(key, folder))
                {
                    diagnostics.Add(Errors.Files.SameFolder(top + folder, top + seen[key]));
                }
            }
        }
    }

    /// <summary>A language that one story alone names makes an edition as much as one of the configuration: one hint a language.</summary>
    private void ReportOtherLanguages(List<ArticleSource> articles)
    {
        var others = articles
            .Where(article => article.Place.Kind is ContentKind.Article or ContentKind.Page)
            .Select(article => (Article: article, Language: article.FrontMatter.Language?.Value ?? (article.Place.LanguageFolder is null ? article.Place.Language : null)))
            .Where(use => use.Language is not null && use.Language != config.Site.Language && !config.Languages.Any(known => known.Code == use.Language));
        foreach (var uses in others.GroupBy(use => use.Language!))
        {
            var first = uses.First().Article;
            var span = first.FrontMatter.Language?.In(first.File.Path) ?? SourceSpan.File(first.File.Path);
            diagnostics.Add(Errors.FrontMatter.OtherLanguage(span, uses.Key, uses.Count(), first.FrontMatter.Language is null ? uses.Key : null));
        }
    }
}
