using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>The two orders of stories: the one in which readers see them (decision 7), and that of their files.</summary>
internal static class StoryOrder
{
    /// <summary>The places of stories which come by content path, newest first, then by path.</summary>
    /// <param name="count">How many stories there are.</param>
    /// <param name="timeOf">The moment of the story at a place, in ticks; <c>null</c> for one without a page.</param>
    public static List<int> NewestFirst(int count, Func<int, long?> timeOf)
    {
        var keys = new List<(long Time, int Place)>(count);
        for (var place = 0; place < count; place++)
        {
            if (timeOf(place) is { } time)
            {
                keys.Add((time, place));
            }
        }
        keys.Sort(static (left, right) => left.Time != right.Time ? right.Time.CompareTo(left.Time) : left.Place.CompareTo(right.Place));
        return keys.ConvertAll(key => key.Place);
    }

    /// <summary>Stories and pages, each of which come by content path, by content path.</summary>
    public static IEnumerable<Article> Merged(IEnumerable<Article> stories, ImmutableArray<Article> pages)
    {
        var next = 0;
        foreach (var story in stories)
        {
            for (; next < pages.Length && string.CompareOrdinal(pages[next].Path, story.Path) < 0; next++)
            {
                yield return pages[next];
            }
            yield return story;
        }
        for (; next < pages.Length; next++)
        {
            yield return pages[next];
        }
    }
}
