using NewsSite.Text;

namespace NewsSite.Configuration;

/// <summary>The pattern of story URLs: a path with placeholders such as <c>/:section/:year/:month/:slug/</c>.</summary>
public static class PermalinkPattern
{
    private static readonly string[] Placeholders = ["section", "sections", "year", "month", "day", "slug", "id", "lang"];

    /// <summary>Why the pattern cannot be used, in words that follow "the permalink '…'"; <c>null</c> if it can.</summary>
    public static string? Problem(string pattern)
    {
        if (!pattern.StartsWith('/') || !pattern.EndsWith('/'))
        {
            return "must start and end with a slash";
        }
        foreach (var segment in pattern.Trim('/').Split('/'))
        {
            if (segment.StartsWith(':') && !Placeholders.Contains(segment[1..]))
            {
                var suggestion = Suggestion.For(segment[1..], Placeholders);
                return $"has the unknown placeholder '{segment}'" + (suggestion is null ? "" : $" (did you mean ':{suggestion}'?)");
            }
            if (!segment.StartsWith(':') && PathRule.Problem(segment) is { } problem)
            {
                return $"cannot be a path: {problem}";
            }
        }
        return pattern.Contains(":slug/", StringComparison.Ordinal) || pattern.Contains(":id/", StringComparison.Ordinal)
            ? null
            : "needs :slug or :id, or all stories would share one address";
    }
}
