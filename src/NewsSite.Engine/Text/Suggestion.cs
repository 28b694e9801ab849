using NewsSite.Diagnostics;

namespace NewsSite.Text;

/// <summary>Finds the known name that an unknown one was probably meant to be.</summary>
public static class Suggestion
{
    /// <summary>What is longer is no name that somebody mistyped.</summary>
    private const int MaxLength = 255;

    /// <summary>The nearest of <paramref name="known"/> within a third of the name's length (at least 1 edit, at most 3), or <c>null</c>.</summary>
    public static string? For(string name, IEnumerable<string> known)
    {
        var limit = LimitOf(name);
        string? best = null;
        foreach (var candidate in known)
        {
            if (Distance(name, candidate, limit) is var distance && distance <= limit)
            {
                // Only a nearer one is of interest from here on, which makes the search faster too.
                best = candidate;
                limit = distance - 1;
            }
        }
        return best;
    }

    /// <summary>The same, among as many names as the budget allows to look at.</summary>
    public static string? For(string name, IEnumerable<string> known, SuggestionBudget budget)
        => For(name, known.TakeWhile(_ => budget.TryTake()));

    /// <summary>The name that is near enough, if it is the only one.</summary>
    public static string? Only(string name, IEnumerable<string> known)
        => known.Where(candidate => Distance(name, candidate, LimitOf(name)) <= LimitOf(name)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>A finding that will be told with the name that was probably meant. Where many things can be wrong this is the way.</summary>
    public static Diagnostic Suggesting(this Diagnostic finding, string name, IEnumerable<string> known)
        => finding with { Suggest = budget => For(name, known, budget) };

    /// <summary>The same for paths: a file of that name in another folder comes first.</summary>
    public static Diagnostic SuggestingPath(this Diagnostic finding, string path, IEnumerable<string> known)
        => finding with { Suggest = budget => SameFile(path, known, budget) ?? For(path, known, budget) };

    /// <summary>How many edits away a name may be.</summary>
    private static int LimitOf(string name) => Math.Clamp(name.Length / 3, 1, 3);

    private static string? SameFile(string path, IEnumerable<string> known, SuggestionBudget budget)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length == 0 ? null : known.TakeWhile(_ => budget.TryTake()).FirstOrDefault(other => other[(other.LastIndexOf('/') + 1)..] == name && other != path);
    }

    /// <summary>
    /// Levenshtein distance, ignoring case, with a swap of neighbours counted as one edit; a number above
    /// <paramref name="limit"/> as soon as it is known to be more.
    /// </summary>
    public static int Distance(string left, string right, int limit)
    {
        var tooFar = limit + 1;
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > MaxLength || right.Length > MaxLength)
        {
            return tooFar;
        }
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var previous = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            previous[j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            // Cells further from the diagonal than the limit cannot be part of the answer.
            var first = Math.Max(1, i - limit);
            var last = Math.Min(right.Length, i + limit);
            current[first - 1] = first == 1 ? i : tooFar;
            var least = current[first - 1];
            for (var j = first; j <= last; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var above = j == i + limit ? tooFar : previous[j];
                var cell = Math.Min(Math.Min(current[j - 1], above) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    cell = Math.Min(cell, before[j - 2] + 1);
                }
                current[j] = cell;
                least = Math.Min(least, cell);
            }
            if (least > limit)
            {
                return tooFar;
            }
            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }
        return previous[right.Length];
    }

    private static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
