using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>The order of fronts: pinned stories first, then by weight, then the newest (decision 7: there and nowhere else).</summary>
public static class FrontOrder
{
    private const int Candidates = 100;

    /// <summary>Pinned and weighted stories wherever they are, and the newest.</summary>
    public static ImmutableArray<Article> Of(Site site, Listing listing)
    {
        var stories = site.ArticlesOf(listing);
        var lifted = stories.Where(article => article.IsPinned || article.FrontMatter.Weight > 0);
        return [.. lifted.Concat(stories.Take(Candidates)).Distinct()
            .OrderByDescending(article => article.IsPinned)
            .ThenByDescending(article => article.FrontMatter.Weight)
            .ThenBy(article => article.Rank)];
    }
}
