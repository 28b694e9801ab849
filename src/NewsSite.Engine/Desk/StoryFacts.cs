using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsSite.Content;

namespace NewsSite.Desk;

/// <summary>What the desk tells of stories without the model of the site, which takes longer than reading an archive. May be asked by several threads.</summary>
internal sealed class StoryFacts(SiteReading reading)
{
    private readonly HashSet<string> _described = [.. reading.Content.Sections.Select(section => string.Join('/', section.Place.Folders))];

    /// <summary>By the folders that stories lie in, of which an archive has few.</summary>
    private readonly ConcurrentDictionary<ImmutableArray<string>, string> _sections = [];

    private readonly Dictionary<string, string> _names = reading.Content.Authors
        .SelectMany(author => author.Also.Prepend(author.Name.Value).Prepend(author.Id).Select(name => (Name: name, Shown: author.Name.Value)))
        .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(pair => pair.Name, pair => pair.Shown, StringComparer.OrdinalIgnoreCase);

    public SiteReading Reading => reading;

    /// <summary>The folder of the deepest section: the one that the story names, else the one that it lies in.</summary>
    public string SectionOf(ArticleSource source)
    {
        if (source.FrontMatter.Section is { } named)
        {
            var folder = named.Value.Trim('/');
            return reading.Content.SectionFolders.Contains(folder) ? folder : reading.Site.FindByPath(source.File.Path)?.Section?.Folder ?? folder;
        }
        return _sections.GetOrAdd(source.Place.Folders, SectionIn);
    }

    private string SectionIn(ImmutableArray<string> folders)
    {
        for (var depth = folders.Length; depth > 1; depth--)
        {
            if (string.Join('/', folders.Take(depth)) is var path && _described.Contains(path))
            {
                return path;
            }
        }
        return folders.IsEmpty ? "" : folders[0];
    }

    /// <summary>As readers see them.</summary>
    public ImmutableArray<string> AuthorsOf(ArticleSource source)
        => [.. source.FrontMatter.Authors.Select(author => _names.GetValueOrDefault(author.Name.Value, author.Name.Value))];
}
