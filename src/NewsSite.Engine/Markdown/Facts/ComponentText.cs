namespace NewsSite.Markdown.Facts;

/// <summary>
/// What of a body with components counts as its text: not their lines, whose attributes nobody reads as prose, and nothing of
/// pull quotes, which repeat what the story says.
/// </summary>
internal static class ComponentText
{
    public const string PullQuote = "pullquote";

    private const string Fence = ":::";

    public static bool Concerns(ReadOnlySpan<char> body) => body.Contains(Fence, StringComparison.Ordinal);

    public static int CountWords(ReadOnlySpan<char> body)
    {
        var words = 0;
        var counted = 0;
        var depth = 0;
        // The depth of the pull quote that is open, 0 if none is.
        var quote = 0;
        var codeFence = "";
        for (var start = 0; start < body.Length;)
        {
            var length = body[start..].IndexOfAny('\n', '\r');
            var line = length < 0 ? body[start..] : body.Slice(start, length);
            var next = start + line.Length;
            var content = line.TrimStart(" \t>-*+");
            if (codeFence.Length == 0 && content.StartsWith(Fence))
            {
                words += quote == 0 ? WordCounter.Count(body[counted..start]) : 0;
                counted = next;
                var name = content.TrimStart(":").Trim();
                depth = Math.Max(0, depth + (name.IsEmpty ? -1 : 1));
                quote = quote == 0 && IsPullQuote(name) ? depth : quote > depth ? 0 : quote;
            }
            else
            {
                codeFence = CodeFenceAfter(codeFence, content);
            }
            start = next + 1;
        }
        return words + (quote == 0 ? WordCounter.Count(body[counted..]) : 0);
    }

    private static bool IsPullQuote(ReadOnlySpan<char> line)
        => line.StartsWith(PullQuote) && (line.Length == PullQuote.Length || line[PullQuote.Length] is ' ' or '\t');

    /// <summary>The marks that end the block of code which is open after a line; empty if none is.</summary>
    private static string CodeFenceAfter(string open, ReadOnlySpan<char> line)
        => open.Length > 0 ? (line.StartsWith(open) && line.TrimEnd().IndexOfAnyExcept(open[0]) < 0 ? "" : open)
            : line.StartsWith("```") ? "```"
            : line.StartsWith("~~~") ? "~~~"
            : "";
}
