using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>
/// The order of fronts: pinned stories first, by weight; then the newest day, and within a day by weight (decision 7: there
/// and nowhere else). A weight alone never lifts an old story over newer days.
/// </summary>
public static class FrontOrder
{
    private const int Newest = 100;

    public static ImmutableArray<Article> Of(ImmutableArray<Article> stories)
        => [.. stories.Where(article => article.IsPinned).Concat(stories.Take(Newest)).Distinct()
            .OrderByDescending(article => article.IsPinned)
            .ThenByDescending(article => article.IsPinned ? article.FrontMatter.Weight : 0)
            .ThenByDescending(article => article.Date.Date)
            .ThenByDescending(article => article.FrontMatter.Weight)
            .ThenBy(article => article.Rank)];
}
