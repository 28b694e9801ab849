using System.Text;

namespace NewsSite.Markdown.Facts;

/// <summary>
/// The lines that say where links by reference lead and what footnotes hold often stand at a text's end; the beginning
/// cannot be read without those it refers to.
/// </summary>
internal static class Definitions
{
    private const int MaxLength = 8_000;
    private const int MaxLines = 1_000;

    /// <summary>Paragraphs of definitions to put behind the beginning, or nothing.</summary>
    public static string NeededBy(string beginning, ReadOnlySpan<char> body)
    {
        if (beginning.Length >= body.Length || !beginning.Contains('['))
        {
            return "";
        }
        var needed = new StringBuilder();
        var rest = body[beginning.Length..];
        for (var lines = 0; lines < MaxLines && needed.Length < MaxLength; lines++)
        {
            var at = rest.IndexOf("\n[");
            if (at < 0)
            {
                break;
            }
            rest = rest[(at + 1)..];
            var end = rest.IndexOfAny('\n', '\r');
            var line = end < 0 ? rest : rest[..end];
            var label = line.IndexOf("]:");
            if (label > 0 && line.Length <= MaxLength && beginning.AsSpan().Contains(line[..(label + 1)], StringComparison.OrdinalIgnoreCase))
            {
                needed.Append("\n\n").Append(line);
            }
        }
        return needed.ToString();
    }
}
