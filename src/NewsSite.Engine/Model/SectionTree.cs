using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>The sections of one edition: every top folder that holds stories, and every folder below it that describes itself.</summary>
public sealed class SectionTree
{
    /// <summary>Folders whose names differ in case only are one section.</summary>
    private readonly Dictionary<string, Section> _byFolder = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Section> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Section> _byTitle = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableSortedSet<string> _folders;
    private readonly Dictionary<string, string> _topFolderByName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sections found for stories' folders, in each of which many stories lie.</summary>
    private readonly ConcurrentDictionary<string, Section?> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Section?>.AlternateLookup<ReadOnlySpan<char>> _foundByPart;

    /// <param name="edition">The edition whose sections these are.</param>
    /// <param name="listed">The stories that lists will show.</param>
    /// <param name="folders">All folders that could be sections.</param>
    /// <param name="described">The sections' own files.</param>
    /// <param name="nextNumber">Gives each list its number.</param>
    public SectionTree(
        Edition edition, IEnumerable<ArticleSource> listed, ImmutableSortedSet<string> folders, IEnumerable<ArticleSource> described, Func<int> nextNumber)
    {
        _foundByPart = _found.GetAlternateLookup<ReadOnlySpan<char>>();
        _folders = folders;
        foreach (var folder in folders.Where(folder => !folder.Contains('/')))
        {
            // A story may call a folder so that has no description.
            _topFolderByName.TryAdd(edition.SlugOf(folder), folder);
            _topFolderByName.TryAdd(Slug.From(folder), folder);
            _topFolderByName.TryAdd(TitleOf(folder), folder);
        }
        var sources = new SortedDictionary<string, ArticleSource?>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in described)
        {
            sources.TryAdd(string.Join('/', source.Place.Folders), source);
            sources.TryAdd(source.Place.Folders[0], null);
        }
        foreach (var folder in listed.Select(story => FoldersOf(story)[0]).Distinct())
        {
            sources.TryAdd(folder, null);
        }
        // Ordinal order of paths puts a parent before its children.
        foreach (var (folder, source) in sources.OrderBy(pair => pair.Key.Split('/').Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var section = Create(edition, folder, source, nextNumber());
            _byFolder.Add(folder, section);
            _byKey.TryAdd(section.Key, section);
            _byTitle.TryAdd(section.Title, section);
        }
    }

    public IEnumerable<Section> All => _byFolder.Values;

    /// <summary>The section that a story names, else the one its folder is in. May be asked by many threads.</summary>
    public Section? Of(ArticleSource source, DiagnosticBag diagnostics)
    {
        if (source.FrontMatter.Section is not { } name)
        {
            return OfStoryFolder(source.Place);
        }
        var named = Find(name.Value);
        if (named is null && FolderOf(name.Value) is null)
        {
            var known = All.Select(section => section.Folder).Concat(_folders).Distinct();
            diagnostics.Add(Errors.FrontMatter.UnknownSection(name.In(source.File.Path), name.Value).Suggesting(name.Value, known));
        }
        return named ?? OfFolders(FoldersOf(source));
    }

    /// <summary>The folders that decide on a story's section: those that it names, else those it lies in.</summary>
    public ImmutableArray<string> FoldersOf(ArticleSource source)
        => source.FrontMatter.Section is { } named && FolderOf(named.Value) is { } folder ? [.. folder.Split('/')] : source.Place.Folders;

    /// <summary>A folder that could be a section, though it need not be one now: all its stories may be held back.</summary>
    private string? FolderOf(string name)
    {
        var path = name.Trim('/');
        return _folders.Contains(path) ? path : _topFolderByName.GetValueOrDefault(name);
    }

    private Section? OfStoryFolder(ContentPath place)
    {
        var path = place.FoldersSpan;
        if (!_foundByPart.TryGetValue(path, out var section))
        {
            _foundByPart[path] = section = OfFolders(place.Folders);
        }
        return section;
    }

    /// <summary>The deepest section whose folder holds the path.</summary>
    private Section? OfFolders(IReadOnlyList<string> folders)
    {
        for (var depth = folders.Count; depth > 0; depth--)
        {
            if (_byFolder.TryGetValue(string.Join('/', folders.Take(depth)), out var section))
            {
                return section;
            }
        }
        return null;
    }

    /// <summary>By folder, address or title, ignoring case.</summary>
    private Section? Find(string name)
        => _byFolder.GetValueOrDefault(name.Trim('/'))
            ?? _byKey.GetValueOrDefault(name)
            ?? _byTitle.GetValueOrDefault(name);

    private Section Create(Edition edition, string folder, ArticleSource? source, int number)
    {
        var slash = folder.LastIndexOf('/');
        var name = folder[(slash + 1)..];
        var parent = slash < 0 ? null : OfFolders(folder[..slash].Split('/'));
        var key = source?.FrontMatter.Slug is { } given ? Slug.From(given.Value) : edition.SlugOf(name);
        key = key.Length == 0 ? "section" : key;
        return new Section
        {
            Number = number,
            Edition = edition,
            Folder = folder,
            Key = key,
            Url = edition.Permalinks.Section.Fill(edition.Prefix, placeholder => placeholder switch
            {
                "section" => key,
                "lang" => edition.LanguageInUrl,
                _ => parent is null ? key : $"{parent.KeyPath}/{key}",
            }),
            Title = source?.FrontMatter.Title?.Value ?? TitleOf(name),
            Parent = parent,
            Source = source,
        };
    }

    private static string TitleOf(string folder) => Slug.ToTitle(folder) ?? "Section";
}
