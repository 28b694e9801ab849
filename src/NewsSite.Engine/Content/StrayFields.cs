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
        var (found, isAtTop, hasBegun) = (default(Diagnostic), true, false);
        var line = firstLine;
        foreach (var text in body.EnumerateLines())
        {
            var current = text.TrimEnd();
            if (line - firstLine == MostLines || (!isAtTop && found is null && current.IsEmpty && line - firstLine > MostLines / 2))
            {
                break;
            }
            if (current.SequenceEqual(FenceLine.Text) && hasBegun)
            {
                // What stands between two fences was meant for front matter.
                return found;
            }
            if (current.IsEmpty)
            {
                isAtTop &= !hasBegun;
            }
            else if (!current.SequenceEqual(FenceLine.Text))
            {
                hasBegun = true;
                found ??= FieldIn(path, current, line, zone);
                if (isAtTop && found is not null)
                {
                    return found;
                }
            }
            line++;
        }
        return null;
    }

    private static Diagnostic? FieldIn(string path, ReadOnlySpan<char> line, int number, SiteZone zone)
    {
        var colon = line.IndexOf(':');
        if (colon < 1 || line[..colon].ContainsAnyExcept(NameCharacters))
        {
            return null;
        }
        var key = line[..colon].ToString();
        return WithholdingKeys.HoldsBack(key, line[(colon + 1)..].Trim().ToString(), zone)
            ? Errors.FrontMatter.StrayField(SourceSpan.At(path, number, 1, line.Length), key)
            : null;
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-");
}
