using System.Collections.Immutable;
using System.IO.Hashing;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// The read phase: every file of content/ alone, in parallel. What comes out of a file depends on its bytes and on the
/// configuration only, never on another file, so that a cache may keep it.
/// </summary>
public sealed class ContentReader
{
    private readonly SiteConfig _config;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Codes as the configuration writes them, whatever the case of a name.</summary>
    private readonly Dictionary<string, string> _languages;

    private ContentReader(SiteConfig config, DiagnosticBag diagnostics)
    {
        _config = config;
        _diagnostics = diagnostics;
        _languages = config.Languages.Select(language => language.Code).Prepend(config.Site.Language)
            .DistinctBy(code => code, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(code => code, StringComparer.OrdinalIgnoreCase);
    }

    public static ContentSet ReadAll(ImmutableArray<SourceFile> files, SiteConfig config, int jobs, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var reader = new ContentReader(config, diagnostics);
        var places = new ContentPath[files.Length];
        var results = new object?[files.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        Parallel.For(0, files.Length, options, i =>
        {
            places[i] = ContentPath.Parse(files[i].Path, reader.LanguageOf);
            results[i] = reader.Read(files[i], places[i]);
        });
        return reader.Gather(files, places, results);
    }

    /// <summary>The language that a name stands for; without a list of languages any code of two small letters is one.</summary>
    private string? LanguageOf(string name)
        => _languages.GetValueOrDefault(name) ?? (_config.Languages.IsEmpty && LanguageTag.IsTwoLetterCode(name) ? name : null);

    private object? Read(SourceFile file, ContentPath place)
    {
        var found = new List<Diagnostic>();
        object? result = place.Kind switch
        {
            ContentKind.Article or ContentKind.Page or ContentKind.Section or ContentKind.Home => ReadArticle(file, place, found),
            ContentKind.Author => ReadRecord(file, found) is { } record ? RecordReader.Author(file, place, record, Fields(file, record, RecordFields.Author, found)) : null,
            ContentKind.Publisher => ReadRecord(file, found) is { } record ? RecordReader.Publisher(file, place, Fields(file, record, RecordFields.Publisher, found)) : null,
            ContentKind.Topic or ContentKind.Tag or ContentKind.Series or ContentKind.Sponsor
                => ReadRecord(file, found) is { } record ? RecordReader.Term(file, place, record, Fields(file, record, RecordFields.Term, found)) : null,
            ContentKind.FrontPage => ReadRecord(file, found) is { } record ? FrontPageReader.Read(file, place, Fields(file, record, FrontPageFields.Page, found)) : null,
            ContentKind.Data => DataFile.Read(file, found),
            ContentKind.Nothing => Unused(file, found),
            ContentKind.Ignored => Hidden(file, found),
            _ => null,
        };
        if (found.Count > 0)
        {
            _diagnostics.AddRange(found);
        }
        return result;
    }

    private static object? Unused(SourceFile file, List<Diagnostic> found)
    {
        var folder = file.Folder["content/".Length..];
        found.Add(Errors.Files.UnusedFile(file.Path, $"'{file.Name}' means nothing in '{folder}'", $"name it after what it describes: {folder}/name.md"));
        return null;
    }

    /// <summary>A name that starts with a dot hides a file; of a story that is hardly meant.</summary>
    private static object? Hidden(SourceFile file, List<Diagnostic> found)
    {
        var folders = file.Path.AsSpan(0, file.Path.Length - file.Name.Length);
        if (file.Name.StartsWith('.') && ContentPath.IsMarkdown(file.Extension) && folders.IndexOf("/.") < 0)
        {
            found.Add(Errors.Files.UnusedFile(file.Path, "its name starts with a dot", "rename the file if it is a story"));
        }
        return null;
    }

    private ContentFields Fields(SourceFile file, RecordText record, FieldTable table, List<Diagnostic> found)
        => new(new FieldReader(file.Path, record.Map, table, found), _config.Site);

    private ReadArticleResult? ReadArticle(SourceFile file, ContentPath place, List<Diagnostic> found)
    {
        using var content = BorrowedText.Read(file, found);
        if (content is null || FrontMatterSplitter.Split(file.Path, content.Text, found) is not { } split)
        {
            return null;
        }
        if (YamlDocument.ReadMap(file.Path, split.Yaml, split.FirstLine, found) is not { } map)
        {
            return null;
        }
        var read = FrontMatterReader.Read(file.Path, map, _config.Site, found);
        var frontMatter = WithDateOfName(place, read.FrontMatter, found);
        if (place.IsInDrafts)
        {
            frontMatter = frontMatter with { Withholding = frontMatter.Withholding with { IsDraft = true } };
        }
        if (frontMatter.Withholding is { Expires: { } expires, NotBefore: { } appears } && expires.Value <= appears)
        {
            found.Add(Errors.FrontMatter.ExpiresTooEarly(expires.In(file.Path)));
        }
        if (frontMatter is { Updated: { } updated, Date: { } published } && updated.Value.Date < published.Value.Date)
        {
            found.Add(Errors.FrontMatter.UpdatedTooEarly(updated.In(file.Path)));
        }
        ReportControlCharacter(file, content.Text, split.BodyStart, found);
        var needsExcerpt = frontMatter is { Summary: null, Description: null, Standfirst: null };
        var facts = BodyFacts.Read(content.Text, split.BodyStart, needsExcerpt);
        var article = new ArticleSource(file, place, frontMatter)
        {
            BodyStart = split.BodyStart,
            Excerpt = facts.Excerpt,
            Words = facts.Words,
            Hash = XxHash128.HashToUInt128(content.Bytes),
        };
        return new ReadArticleResult(article, read.Aliases, read.HadCharacterReferences);
    }

    private static void ReportControlCharacter(SourceFile file, ReadOnlySpan<char> text, int bodyStart, List<Diagnostic> found)
    {
        var at = XmlText.IndexOfForbiddenInDecoded(text[bodyStart..]);
        if (at >= 0)
        {
            found.Add(Errors.FrontMatter.BodyControlCharacter(new SourceText(file.Path, text.ToString()).Span(bodyStart + at), text[bodyStart + at]));
        }
    }

    /// <summary>A story without a date takes that of its file's name, else that before which it does not appear.</summary>
    private FrontMatter WithDateOfName(ContentPath place, FrontMatter frontMatter, List<Diagnostic> found)
    {
        if (frontMatter.Date is not null || place.Kind != ContentKind.Article)
        {
            return frontMatter;
        }
        if (place.Date is null)
        {
            // As in Hugo, the day of publication is the story's date where nothing else is.
            return frontMatter.Withholding.NotBefore is not { } published ? frontMatter
                : frontMatter with { Date = new Located<DateTimeOffset>(published, default, default) };
        }
        if (!StoryDate.TryParse(place.Date, _config.Site.Zone, out var date, out _))
        {
            found.Add(Errors.FrontMatter.BadDate(SourceSpan.File(place.Path), "date", place.Date, "in the file name is a day that does not exist"));
            return frontMatter;
        }
        var withholding = frontMatter.Withholding;
        return frontMatter with
        {
            Date = new Located<DateTimeOffset>(date, default, default),
            Withholding = withholding with { NotBefore = withholding.NotBefore is { } later && later > date ? later : date },
        };
    }

    /// <summary>The map of a record: a Markdown file's front matter, or a whole YAML file.</summary>
    private static RecordText? ReadRecord(SourceFile file, List<Diagnostic> found)
    {
        if (FileText.Read(file, found) is not { } text)
        {
            return null;
        }
        if (file.Extension is ".yaml" or ".yml")
        {
            return YamlDocument.ReadMap(file.Path, text, 1, found) is { } whole ? new RecordText(whole, -1) : null;
        }
        return FrontMatterSplitter.Split(file.Path, text, found) is { } split
            && YamlDocument.ReadMap(file.Path, split.Yaml, split.FirstLine, found) is { } map
            ? new RecordText(map, split.BodyStart)
            : null;
    }

    private ContentSet Gather(ImmutableArray<SourceFile> files, ContentPath[] places, object?[] results)
    {
        var articles = new List<ReadArticleResult>();
        var unreadable = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < files.Length; i++)
        {
            if (results[i] is ReadArticleResult article)
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
        ImmutableArray<ArticleSource> OfKind(ContentKind kind) => [.. articles.Select(a => a.Article).Where(a => a.Place.Kind == kind)];
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
                _diagnostics.Add(Errors.Files.BadData(SourceSpan.File(file.Path), $"another data file is called '{file.Name}' too"));
            }
        }
        return data.ToImmutable();
    }

    /// <summary>Habits of older archives: one hint each with a count, at the first place (decision 22).</summary>
    private void ReportCounted(List<ReadArticleResult> articles)
    {
        foreach (var uses in articles
            .SelectMany(article => article.Aliases.Select(alias => (article.Article.File.Path, Alias: alias)))
            .GroupBy(use => (use.Alias.Alias, use.Alias.Name)))
        {
            var first = uses.First();
            var span = SourceSpan.At(first.Path, first.Alias.Position.Line, first.Alias.Position.Column, first.Alias.Alias.Length);
            _diagnostics.Add(Errors.FrontMatter.Alias(span, uses.Key.Alias, uses.Key.Name, uses.Count()));
        }
        var withReferences = articles.Where(article => article.HadCharacterReferences).ToList();
        if (withReferences.Count > 0)
        {
            _diagnostics.Add(Errors.FrontMatter.CharacterReferences(SourceSpan.File(withReferences[0].Article.File.Path), withReferences.Count));
        }
    }

    /// <summary>A section may be called like a language: the site shall say which it is.</summary>
    private void ReportLanguageFolders(ContentPath[] places)
    {
        if (!_config.Languages.IsEmpty)
        {
            return;
        }
        foreach (var folder in places.Where(place => place.Language != _config.Site.Language).Select(place => place.LanguageFolder).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            _diagnostics.Add(Errors.FrontMatter.FolderIsLanguage("content/" + folder, folder));
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
                    _diagnostics.Add(Errors.Files.SameFolder(top + folder, top + seen[key]));
                }
            }
        }
    }

    /// <summary>A language that one story alone names makes an edition as much as one of the configuration: one hint a language.</summary>
    private void ReportOtherLanguages(List<ReadArticleResult> articles)
    {
        var others = articles.Select(article => article.Article)
            .Where(article => article.Place.Kind is ContentKind.Article or ContentKind.Page)
            .Select(article => (Article: article, Language: article.FrontMatter.Language?.Value ?? (article.Place.LanguageFolder is null ? article.Place.Language : null)))
            .Where(use => use.Language is not null && use.Language != _config.Site.Language && !_config.Languages.Any(known => known.Code == use.Language));
        foreach (var uses in others.GroupBy(use => use.Language!))
        {
            var first = uses.First().Article;
            var span = first.FrontMatter.Language?.In(first.File.Path) ?? SourceSpan.File(first.File.Path);
            _diagnostics.Add(Errors.FrontMatter.OtherLanguage(span, uses.Key, uses.Count(), first.FrontMatter.Language is null ? uses.Key : null));
        }
    }

    private sealed record ReadArticleResult(ArticleSource Article, ImmutableArray<AliasUse> Aliases, bool HadCharacterReferences);
}

/// <summary>A record's map and where its body starts (-1 in a YAML file).</summary>
public sealed record RecordText(YamlMap Map, int BodyStart);
