using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;

namespace NewsSite.Model;

/// <summary>Tells of stories, published or waiting for their time, without a field that the site requires of stories like them.</summary>
internal sealed class MissingFields(ContentConfig config, ImmutableSortedSet<string> folders, DiagnosticBag diagnostics)
{
    /// <param name="stories">Each with the folder that decides on its section.</param>
    public void Report(IEnumerable<(ArticleSource Source, string Folder)> stories)
    {
        if (config.Require.IsEmpty)
        {
            return;
        }
        foreach (var section in config.Require.SelectMany(rule => rule.Sections).Where(section => !folders.Contains(section.Value.Trim('/'))))
        {
            diagnostics.Add(Errors.Config.NothingToFilter(section.In(ConfigReader.FileName), "section", section.Value));
        }
        foreach (var (source, folder) in stories)
        {
            if (source.FrontMatter.Lacking is { IsEmpty: false } lacking)
            {
                Report(source, folder, lacking);
            }
        }
    }

    private void Report(ArticleSource source, string folder, ImmutableArray<string> lacking)
    {
        var front = source.FrontMatter;
        var type = front.TypeIn(config.Types);
        var told = new HashSet<string>();
        foreach (var rule in config.Require.Where(rule => AppliesTo(rule, type, folder, front.Published)))
        {
            foreach (var name in rule.Fields.Select(field => ReadingRules.NameOf(field.Value)).OfType<string>().Where(name => lacking.Contains(name) && !HasAnyway(name) && told.Add(name)))
            {
                diagnostics.Add(Errors.FrontMatter.RequiredHere(front.Title?.In(source.File.Path) ?? SourceSpan.File(source.File.Path), name, Which(rule, type)));
            }
        }
    }

    private static bool AppliesTo(RequiredFields rule, StoryType type, string folder, DateTimeOffset? date)
        => (rule.Types.IsEmpty || rule.Types.Any(wanted => wanted.Holds(type)))
            && (rule.Sections.IsEmpty || rule.Sections.Any(section => IsIn(folder, section.Value.Trim('/'))))
            && (rule.Since is null || date >= rule.Since);

    private static bool IsIn(string folder, string section)
        => folder.StartsWith(section, StringComparison.OrdinalIgnoreCase) && (folder.Length == section.Length || folder[section.Length] == '/');

    /// <summary>What a story that leaves it out is given.</summary>
    private bool HasAnyway(string name) => name == "authors" && config.DefaultAuthor is not null;

    private static string Which(RequiredFields rule, StoryType type)
        => (rule.Types.IsEmpty ? rule.Sections.IsEmpty ? "all stories" : "stories" : $"stories of the type '{type.Name}'")
            + (rule.Sections.IsEmpty ? "" : $" in {string.Join(", ", rule.Sections.Select(section => section.Value))}");
}
