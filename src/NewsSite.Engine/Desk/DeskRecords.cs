using System.Collections.Immutable;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Desk;

/// <summary>The sections and authors that the site has, by whatever name somebody calls them.</summary>
internal sealed class DeskRecords(SiteReading reading)
{
    private static readonly StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>The top folder of that name, in any case of letters.</summary>
    public string? TopFolder(string name) => reading.Content.SectionFolders.FirstOrDefault(known => !known.Contains('/') && known.Equals(name, AnyCase));

    /// <summary>The folder of a section that somebody names by folder, address or title; the only one where nobody names any.</summary>
    public DeskAnswer? SectionFolder(string? name, Edition edition, out string folder)
    {
        var path = name?.Trim('/');
        if (path is not null && TopFolder(path) is { } top)
        {
            folder = top;
            return null;
        }
        var sections = reading.Site.Listings.OfType<Section>().Where(section => section.Edition == edition).ToList();
        var folders = reading.Content.SectionFolders.Where(known => !known.Contains('/')).Union(sections.Select(section => section.Folder)).ToList();
        folder = "";
        if (path is null)
        {
            folder = folders.Count == 1 ? folders[0] : "";
            return folders.Count == 1 ? null : new DeskAnswer("no section is given", folders.Count == 0 ? "make one with 'newssite new section'" : $"give one with --section: {string.Join(", ", folders)}");
        }
        var found = folders.FirstOrDefault(known => known.Equals(path, AnyCase))
            ?? sections.FirstOrDefault(section => section.Key.Equals(path, AnyCase) || section.Title.Equals(name, AnyCase))?.Folder;
        if (found is null)
        {
            return new DeskAnswer($"there is no section '{name}'", Errors.DidYouMean(Suggestion.For(path, folders)) ?? $"there are {string.Join(", ", folders)}; 'newssite new section' makes another");
        }
        folder = found;
        return null;
    }

    /// <summary>The ids of authors that somebody names by id or name.</summary>
    public DeskAnswer? AuthorIds(ImmutableArray<string> names, out ImmutableArray<string> ids)
    {
        ids = [];
        foreach (var name in names)
        {
            if (AuthorCalled(name) is not { } author)
            {
                var known = reading.Content.Authors.SelectMany(record => new[] { record.Id, record.Name.Value });
                return new DeskAnswer($"there is no author '{name}'", Errors.DidYouMean(Suggestion.For(name, known)) ?? $"'newssite new author \"{name}\"' makes the record");
            }
            ids = ids.Add(author.Id);
        }
        return null;
    }

    public AuthorSource? AuthorCalled(string name)
        => reading.Content.Authors.FirstOrDefault(author => author.Id.Equals(name, AnyCase))
            ?? reading.Content.Authors.FirstOrDefault(author => author.Also.Prepend(author.Name.Value).Any(known => known.Equals(name, AnyCase)));
}
