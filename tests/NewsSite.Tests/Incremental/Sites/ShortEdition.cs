using System.Text.RegularExpressions;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// A newspaper with fewer stories, which takes less time to build: one that no other file names goes, if others show all that
/// it shows.
/// </summary>
internal static partial class ShortEdition
{
    /// <summary>The files without those of the stories that can go.</summary>
    public static IEnumerable<string> Of(IReadOnlyDictionary<string, string> texts)
    {
        var stories = texts.Keys.Where(IsStory).GroupBy(StoryOf)
            .ToDictionary(story => story.Key, story => story.SelectMany(path => Features(path, texts[path])).ToHashSet(), StringComparer.Ordinal);
        var kept = texts.ToDictionary(StringComparer.Ordinal);
        while (stories.Keys.Order(StringComparer.Ordinal).FirstOrDefault(story => CanGo(story, stories, kept)) is { } superfluous)
        {
            stories.Remove(superfluous);
            kept.Keys.Where(path => StoryOf(path) == superfluous).ToList().ForEach(path => kept.Remove(path));
        }
        return kept.Keys;
    }

    private static bool CanGo(string story, Dictionary<string, HashSet<string>> stories, Dictionary<string, string> kept)
        => stories[story].IsSubsetOf(stories.Where(other => other.Key != story).SelectMany(other => other.Value))
            && !kept.Any(file => StoryOf(file.Key) != story && file.Value.Contains(NameOf(story), StringComparison.Ordinal));

    private static bool IsStory(string path) => path.EndsWith(".md", StringComparison.Ordinal) && !EditedSite.IsReserved(path) && !Newsroom.IsSectionPage(path);

    /// <summary>What all files of a story have in common: the path without language and ending, or the folder.</summary>
    public static string StoryOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        var name = Path.GetFileName(path).Split('.')[0];
        return name == "index" ? folder : $"{folder}/{name}";
    }

    /// <summary>As links, slots and the like name it.</summary>
    private static string NameOf(string story) => Date().Replace(Path.GetFileName(story), "");

    private static IEnumerable<string> Features(string path, string text)
        => Shown().Matches(text).Select(match => match.Value).Concat([Path.GetDirectoryName(StoryOf(path))!, Path.GetFileName(path)[Path.GetFileName(path).IndexOf('.', StringComparison.Ordinal)..]]);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d-")]
    private static partial Regex Date();

    /// <summary>Keys, types of stories and components.</summary>
    [GeneratedRegex(@"^(?:type: *\w+|[a-z_]+:|:::+ *[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
