namespace NewsSite.Text;

/// <summary>Finds the known name that an unknown one was probably meant to be.</summary>
public static class Suggestion
{
    /// <summary>The nearest of <paramref name="known"/> within a third of the name's length (at least 1 edit, at most 3), or <c>null</c>.</summary>
    public static string? For(string name, IEnumerable<string> known)
    {
        var limit = Math.Clamp(name.Length / 3, 1, 3);
        string? best = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }
            var distance = Distance(name, candidate);
            if (distance <= limit && (best is null || distance < Distance(name, best)))
            {
                best = candidate;
            }
        }
        return best;
    }

    /// <summary>Levenshtein distance, ignoring case, with a swap of neighbours counted as one edit.</summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[right.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
