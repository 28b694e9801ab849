using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>
/// Chooses the stories a reader of one story may want next: first those that its editor names. The others are only older ones,
/// so that publishing a story never changes an old page: shared series counts most, then topics, then tags; what is missing is
/// filled from the section.
/// </summary>
public static class RelatedStories
{
    private const int CandidatesPerList = 12;

    public static ImmutableArray<Article> For(Site site, Article article, int count)
    {
        if (!article.FrontMatter.ShowsRelated)
        {
            return [];
        }
        var named = site.RelatedByHand.GetValueOrDefault(article, []);
        if (article.IsPage || named.Length >= count)
        {
            return named;
        }
        var scores = new Dictionary<Article, int>();
        Score(site, scores, article, article.Series, 8);
        foreach (var topic in article.Topics)
        {
            Score(site, scores, article, topic, 3);
        }
        foreach (var tag in article.Tags)
        {
            Score(site, scores, article, tag, 2);
        }
        var best = named
            .Concat(scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Rank).Select(pair => pair.Key))
            .Distinct()
            .Take(count)
            .ToList();
        FillFromSection(site, best, article, count);
        return [.. best];
    }

    private static void Score(Site site, Dictionary<Article, int> scores, Article article, Listing? listing, int points)
    {
        if (listing is null)
        {
            return;
        }
        foreach (var older in Older(site, listing, article, CandidatesPerList))
        {
            scores[older] = scores.GetValueOrDefault(older) + points;
        }
    }

    private static void FillFromSection(Site site, List<Article> best, Article article, int count)
    {
        if (article.Section is null)
        {
            return;
        }
        foreach (var older in Older(site, article.Section, article, count * 2))
        {
            if (best.Count >= count)
            {
                return;
            }
            if (!best.Contains(older))
            {
                best.Add(older);
            }
        }
    }

    private static ReadOnlySpan<Article> Older(Site site, Listing listing, Article article, int count)
    {
        var stories = site.ArticlesOf(listing).AsSpan();
        var after = Position(stories, article.Rank + 1);
        return stories.Slice(after, Math.Min(count, stories.Length - after));
    }

    /// <summary>The index of the first story whose rank is at least <paramref name="rank"/>.</summary>
    public static int Position(ReadOnlySpan<Article> stories, int rank)
    {
        var low = 0;
        var high = stories.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stories[middle].Rank < rank ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
