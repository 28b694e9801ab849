using System.Collections.Immutable;

namespace NewsSite.Time;

/// <summary>Recognizes English months and weekdays, whole or cut to three letters or more, in any case: <c>Sept</c> is September.</summary>
internal static class EnglishNames
{
    private const int ShortestCut = 3;

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(ReadOnlySpan<char> word) => Find(word, DateNames.English.Months) + 1;

    public static bool IsDay(ReadOnlySpan<char> word) => Find(word, DateNames.English.Days) >= 0;

    private static int Find(ReadOnlySpan<char> word, ImmutableArray<string> names)
    {
        if (word.Length >= ShortestCut)
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }
        return -1;
    }
}
