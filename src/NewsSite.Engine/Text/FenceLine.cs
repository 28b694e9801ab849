using System.Buffers;

namespace NewsSite.Text;

/// <summary>The line of three hyphens above and below the front matter.</summary>
public static class FenceLine
{
    public const string Text = "---";

    private const int Longest = 20;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212 ");

    /// <summary>Whether a line was probably meant as one: hyphens and dashes, perhaps with spaces between them, but not three hyphens.</summary>
    public static bool IsNearly(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        // A hyphen alone is an item of a list without its text.
        return text.Length is > 0 and <= Longest && !(text is "-" or Text) && !text.ContainsAnyExcept(Dashes);
    }
}
