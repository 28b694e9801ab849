using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>What is wrong with the words above a story (news-requirements, table (c)).</summary>
internal static class Headlines
{
    /// <summary>Of a hundred headlines of a real newsroom one is longer than 129 characters and ten than 105.</summary>
    public const int MaxLength = 110;

    /// <summary>What search engines show of a title.</summary>
    public const int MaxSearchTitle = 65;

    /// <summary>A headline up to here may do without a <c>seo_title</c>.</summary>
    public const int MaxSearchedHeadline = 70;

    private const int MinDescription = 50;
    private const int MaxDescription = 200;

    /// <summary>A headline that comes back later is a regular feature.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromDays(7);

    /// <summary>Words of these many letters may end in a full stop, such as Inc. and St.</summary>
    private const int Abbreviation = 4;

    /// <summary>So many capitals are an acronym.</summary>
    private const int MinShout = 12;

    /// <summary>What is wrong with how a headline is written; <c>null</c> if nothing is.</summary>
    public static string? Problem(string headline)
        => headline.Contains("  ", StringComparison.Ordinal) ? "has two spaces in a row"
            : EndsInFullStop(headline) ? "ends with a full stop"
            : IsShouted(headline) ? "is written in capitals"
            : HasBothQuotes(headline) ? "has straight and curly quotes"
            : null;

    /// <summary>Where two spaces and more stand in a row.</summary>
    public static IEnumerable<(int Start, int Length)> SpareSpaces(string headline)
    {
        for (var start = headline.IndexOf("  ", StringComparison.Ordinal); start >= 0;)
        {
            var end = start;
            while (end < headline.Length && headline[end] == ' ')
            {
                end++;
            }
            yield return (start, end - start);
            start = headline.IndexOf("  ", end, StringComparison.Ordinal);
        }
    }

    /// <summary>What is wrong with the text by which search engines and messengers tell of a story.</summary>
    public static string? ProblemOfDescription(string? markdown) => (markdown is null ? (int?)null : PlainText.OfInlineMarkdown(markdown).Length) switch
    {
        null => "has no description",
        < MinDescription and var length => $"has a description of {length} characters only",
        > MaxDescription and var length => $"has a description of {length} characters, of which search engines show {MaxDescription}",
        _ => null,
    };

    private static bool EndsInFullStop(string headline)
    {
        if (headline is not [.., not '.', '.'])
        {
            return false;
        }
        var last = headline[(headline.LastIndexOf(' ') + 1)..^1];
        return last.Length > Abbreviation && !last.Contains('.') && headline.IndexOfAny(['.', '!', '?']) == headline.Length - 1;
    }

    private static bool IsShouted(string headline) => headline.Count(char.IsUpper) >= MinShout && headline.Contains(' ') && !headline.Any(char.IsLower);

    private static bool HasBothQuotes(string headline) => headline.IndexOfAny(['"', '\'']) >= 0 && headline.IndexOfAny(['“', '”', '‘', '’', '„', '«', '»']) >= 0;
}
