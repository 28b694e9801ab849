namespace NewsSite.Routing;

/// <summary>Where redirects lead when each is followed.</summary>
internal static class RedirectWalk
{
    /// <summary>The addresses from which redirects lead back. Each address is walked once: a walk that meets itself has found a circle.</summary>
    public static HashSet<string> InCircles(Dictionary<string, string?> targets)
    {
        var circles = new HashSet<string>(StringComparer.Ordinal);
        var walkOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in targets.Keys)
        {
            var at = start;
            while (at is not null && targets.ContainsKey(at) && walkOf.TryAdd(at, start))
            {
                at = targets[at];
            }
            // Whether this walk met itself; an earlier walk's circle is known already.
            while (at is not null && walkOf.GetValueOrDefault(at) == start && circles.Add(at))
            {
                at = targets[at];
            }
        }
        return circles;
    }
}
