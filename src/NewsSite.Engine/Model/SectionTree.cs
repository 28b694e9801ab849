using NewsSite.Content;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>The sections of one edition: every top folder that holds stories, and every folder below it that describes itself.</summary>
public sealed class SectionTree
{
    private readonly Dictionary<string, Section> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Section> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Section> _byTitle = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="edition">The edition whose sections these are.</param>
    /// <param name="topFolders">Top folders that hold stories.</param>
    /// <param name="described">The sections' own files.</param>
    /// <param name="nextNumber">Gives each list its number.</param>
    public SectionTree(Edition edition, IEnumerable<string> topFolders, IEnumerable<ArticleSource> described, Func<int> nextNumber)
    {
        var sources = new SortedDictionary<string, ArticleSource?>(StringComparer.Ordinal);
        foreach (var source in described)
        {
            sources.TryAdd(string.Join('/', source.Place.Folders), source);
            sources.TryAdd(source.Place.Folders[0], null);
        }
        foreach (var folder in topFolders)
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

    public IReadOnlyCollection<string> Folders => _byFolder.Keys;

    /// <summary>The deepest section whose folder holds the path.</summary>
    public Section? OfFolders(IReadOnlyList<string> folders)
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

    /// <summary>The section that an article's <c>section</c> names: by folder, address or title, ignoring case.</summary>
    public Section? Find(string name)
        => _byFolder.GetValueOrDefault(name.Trim('/'))
            ?? _byKey.GetValueOrDefault(name)
            ?? _byTitle.GetValueOrDefault(name);

    private Section Create(Edition edition, string folder, ArticleSource? source, int number)
    {
        var slash = folder.LastIndexOf('/');
        var name = folder[(slash + 1)..];
        var parent = slash < 0 ? null : OfFolders(folder[..slash].Split('/'));
        var key = Slug.From(source?.FrontMatter.Slug?.Value ?? name);
        key = key.Length == 0 ? "section" : key;
        return new Section
        {
            Number = number,
            Edition = edition,
            Folder = folder,
            Key = key,
            Url = $"{parent?.Url ?? edition.HomeUrl}{key}/",
            Title = source?.FrontMatter.Title?.Value ?? TitleOf(name),
            Parent = parent,
            Source = source,
        };
    }

    /// <summary><c>foreign-affairs</c> becomes "Foreign affairs".</summary>
    private static string TitleOf(string folder)
    {
        var words = XmlText.Strip(folder).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "Section" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
