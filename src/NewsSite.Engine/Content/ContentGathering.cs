using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Puts together what was read file by file, and tells what only shows in many files.</summary>
internal sealed class ContentGathering(SiteConfig config, DiagnosticBag diagnostics)
{
    public ContentSet Gather(ImmutableArray<SourceFile> files, ContentPath[] places, object?[] results)
    {
        var texts = new List<ArticleSource>(files.Length);
        var others = new List<object>();
        var unreadable = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < files.Length; i++)
        {
            switch (results[i])
            {
                case ArticleSource text:
                    texts.Add(text);
                    break;
                case { } other:
                    others.Add(other);
                    break;
                case null when places[i].IsText:
                    unreadable.Add(files[i].Path);
                    break;
            }
        }
        var folders = StoryFolders(places);
        ReportCounted(texts);
        ReportLanguageFolders(places);
        ReportSameFolders(folders);
        ReportOtherLanguages(texts);
        ReportSameNames(files, texts);
        ReportLookalikes(places);
        var byKind = texts.ToLookup(text => text.Place.Kind);
        return new ContentSet
        {
            Articles = [.. byKind[ContentKind.Article]],
            Updates = [.. byKind[ContentKind.Update]],
            Pages = [.. byKind[ContentKind.Page]],
            Sections = [.. byKind[ContentKind.Section]],
            Homes = [.. byKind[ContentKind.Home]],
            Authors = [.. others.OfType<AuthorSource>()],
            Publishers = [.. others.OfType<PublisherSource>()],
            Sponsors = [.. others.OfType<SponsorSource>()],
            Terms = [.. others.OfType<TermSource>()],
            FrontPages = [.. others.OfType<FrontPageSource>()],
            Comments = [.. others.OfType<CommentSource>()],
            Breaking = [.. others.OfType<BreakingSource>()],
            Data = GatherData(others.OfType<DataFile>()),
            Static = [.. files.Where((_, i) => places[i].Kind == ContentKind.Static)],
            Assets = files.Where((_, i) => places[i].Kind == ContentKind.Asset).ToImmutableDictionary(file => file.Path["content/".Length..]),
            SectionFolders = WithThoseAround(folders.Select(folder => folder.Path)),
            Unreadable = unreadable.ToImmutable(),
        };
    }

    /// <summary>The folders of stories with the language's folder that each lies in, each once. Files come folder by folder.</summary>
    private static HashSet<(string? Language, string Path)> StoryFolders(ContentPath[] places)
    {
        var folders = new HashSet<(string?, string)>();
        var last = default(ImmutableArray<string>);
        foreach (var place in places)
        {
            if (place.Kind is ContentKind.Article or ContentKind.Section && place.Folders != last)
            {
                last = place.Folders;
                folders.Add((place.LanguageFolder, string.Join('/', last)));
            }
        }
        return folders;
    }

    private static ImmutableSortedSet<string> WithThoseAround(IEnumerable<string> folders)
        => folders.SelectMany(folder => folder.Split('/').Select((_, i) => string.Join('/', folder.Split('/').Take(i + 1)))).ToImmutableSortedSet(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, DataValue> GatherData(IEnumerable<DataFile> files)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, DataValue>(StringComparer.Ordinal);
        foreach (var file in files)
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
            .Where(article => article.HasAliasUses)
            .SelectMany(article => article.AliasUses.Select(alias => (article.File.Path, Alias: alias)))
            .GroupBy(use => (use.Alias.Alias, use.Alias.Name)))
        {
            var first = uses.First();
            var span = SourceSpan.At(first.Path, first.Alias.Position.Line, first.Alias.Position.Column, first.Alias.Alias.Length);
            diagnostics.Add(Errors.FrontMatter.Alias(span, uses.Key.Alias, uses.Key.Name, uses.DistinctBy(use => use.Path).Count()) with { Mends = Renamings(articles, uses.Key.Alias, uses.Key.Name) });
        }
        if (config.Asks(DiagnosticCodes.WithoutId))
        {
            diagnostics.AddRange(articles.Where(article => article.PlaceForId is not null).Select(WithoutId));
        }
        var withReferences = articles.Where(article => article.HadCharacterReferences).ToList();
        if (withReferences.Count > 0)
        {
            diagnostics.Add(Errors.FrontMatter.CharacterReferences(SourceSpan.File(withReferences[0].File.Path), withReferences.Count) with
            {
                Mends = withReferences.SelectMany(article => article.ReferenceMends),
            });
        }
    }

    /// <summary>The id that it has now, written down, so that it stays the same story wherever its file goes.</summary>
    private static Diagnostic WithoutId(ArticleSource article)
        => Errors.FrontMatter.NoId(article.File.Path, article.Id) with
        {
            Mends = [new TextEdit(article.File.Path, new TextPosition(article.PlaceForId!.Value, 1), FenceLine.Text, $"id: {YamlText.Scalar(article.Id)}\n{FenceLine.Text}")],
        };

    /// <summary>Looked up when somebody asks: an archive has hundreds of thousands.</summary>
    private static IEnumerable<TextEdit> Renamings(List<ArticleSource> articles, string alias, string name)
        => from article in articles
           from use in article.AliasUses
           where use.CanBeRenamed && use.Alias == alias && use.Name == name
           select new TextEdit(article.File.Path, use.Position, alias, name);

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

    private void ReportSameFolders(IEnumerable<(string? Language, string Path)> folders)
    {
        foreach (var language in folders.GroupBy(folder => folder.Language, folder => folder.Path))
        {
            var top = language.Key is null ? "content/" : $"content/{language.Key}/";
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var folder in WithThoseAround(language))
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

    /// <summary>Stories of which some systems can keep only one.</summary>
    private void ReportSameNames(ImmutableArray<SourceFile> files, List<ArticleSource> texts)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in texts.Select(text => text.File.Path).Where(path => path.AsSpan(path.LastIndexOf('/')) is var name && (name.ContainsAnyInRange('A', 'Z') || !System.Text.Ascii.IsValid(name))))
        {
            var name = path.LastIndexOf('/') + 1;
            var small = path[..name] + path[name..].ToLowerInvariant();
            if (small != path && (seen.GetValueOrDefault(small) ?? (SourceFile.PlaceIn(files, small) >= 0 ? small : null)) is { } other)
            {
                diagnostics.Add(Errors.Files.SameName(path, other));
            }
            seen.TryAdd(small, path);
        }
    }

    /// <summary>Files and folders that have no meaning of their own, and would have it in small letters or in another language.</summary>
    private void ReportLookalikes(ContentPath[] places)
    {
        var folders = places.Where(place => place is { Kind: ContentKind.Asset, Folders.IsEmpty: false }).Select(place => place.Folders[0]).Distinct(StringComparer.Ordinal);
        foreach (var folder in folders.Where(folder => folder.Equals("static", StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(Errors.Files.UnusedFile("content/" + folder, "what lies in a folder is published as it is only where that is called 'static', in small letters", "rename it"));
        }
        foreach (var place in places.Where(place => place.Kind == ContentKind.Data && place.Folders.Length == 1))
        {
            if (DeskFile(place.Path[(place.Path.LastIndexOf('/') + 1)..]) is { } meant)
            {
                diagnostics.Add(Errors.Files.UnusedFile(place.Path, $"it is data for templates and does not do what '{meant}.yaml' does, whose name is in small letters, with one of the site's languages or none", "rename it"));
            }
        }
    }

    /// <summary>The name of the desk's file that a file may be meant to be: in other letters, or in another language.</summary>
    private static string? DeskFile(string name)
        => name.ToLowerInvariant().Split('.') is [var first and ("front" or "breaking"), .. var language, "yaml" or "yml"] && (language is [] || (language is [var code] && LanguageTag.IsTwoLetterCode(code))) ? first : null;

    /// <summary>A language that one story alone names makes an edition as much as one of the configuration: one hint a language.</summary>
    private void ReportOtherLanguages(List<ArticleSource> articles)
    {
        var known = config.Languages.Select(language => language.Code).Append(config.Site.Language).ToHashSet(StringComparer.Ordinal);
        var others = articles
            .Where(article => article.Place.Kind is ContentKind.Article or ContentKind.Page)
            .Select(article => (Article: article, Language: article.FrontMatter.Language?.Value ?? (article.Place.LanguageFolder is null ? article.Place.Language : null)))
            .Where(use => use.Language is not null && !known.Contains(use.Language));
        foreach (var uses in others.GroupBy(use => use.Language!))
        {
            var first = uses.First().Article;
            var span = first.FrontMatter.Language?.In(first.File.Path) ?? SourceSpan.File(first.File.Path);
            diagnostics.Add(Errors.FrontMatter.OtherLanguage(span, uses.Key, uses.Count(), first.FrontMatter.Language is null ? uses.Key : null));
        }
    }
}
