using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Content;

/// <summary>
/// Finds a line that was written to hold a story back and that is text, because it stands below the line that closes the front
/// matter: a fence too many, one in the middle of a longer text, or a field added one line too low.
/// </summary>
internal static class StrayFields
{
    /// <summary>How far down anybody would take lines for front matter.</summary>
    private const int MostLines = 64;

    /// <param name="path">The file's.</param>
    /// <param name="body">What follows the front matter.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <param name="zone">In which its dates would be.</param>
    public static Diagnostic? Find(string path, ReadOnlySpan<char> body, int firstLine, SiteZone zone)
    {
        var (found, isAtTop, hasBegun, number) = (default(Diagnostic), true, false, firstLine);
        foreach (var text in body.EnumerateLines())
        {
            var line = text.TrimEnd();
            if (number - firstLine == MostLines || line.StartsWith("```") || line.StartsWith("~~~"))
            {
                // What stands in code is shown as it is.
                return null;
            }
            if (line.SequenceEqual(FenceLine.Text))
            {
                if (hasBegun)
                {
                    // What stands between two fences was meant for front matter.
                    return found;
                }
            }
            else if (line.IsEmpty)
            {
                isAtTop &= !hasBegun;
            }
            else
            {
                hasBegun = true;
                found ??= FieldIn(path, line, number, zone);
                if (isAtTop && found is not null)
                {
                    return found;
                }
            }
            number++;
        }
        return null;
    }

    private static Diagnostic? FieldIn(string path, ReadOnlySpan<char> line, int number, SiteZone zone)
    {
        var colon = line.IndexOf(':');
        var key = colon < 0 ? [] : line[..colon].Trim();
        return !key.IsEmpty && !key.ContainsAnyExcept(NameCharacters) && WithholdingKeys.HoldsBack(key.ToString(), ValueIn(line[(colon + 1)..]), zone)
            ? Errors.FrontMatter.StrayField(SourceSpan.At(path, number, 1, line.Length), key.ToString())
            : null;
    }

    /// <summary>A value without quotes and comment.</summary>
    private static string ValueIn(ReadOnlySpan<char> rest)
    {
        var comment = rest.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? rest : rest[..comment]).Trim().Trim("\"'").ToString();
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-");
}
