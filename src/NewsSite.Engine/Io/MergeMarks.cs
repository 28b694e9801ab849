using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Io;

/// <summary>
/// Finds the lines that version control writes into a file which two people changed, <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</c> and
/// <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt; other</c>. The line <c>=======</c> between them may be a heading's in any other text and is not looked for.
/// </summary>
internal static class MergeMarks
{
    private const string Ours = "<<<<<<<";
    private const string Theirs = ">>>>>>>";

    /// <summary>The place of the first one, or <c>null</c>.</summary>
    public static SourceSpan? Find(string path, ReadOnlySpan<char> text)
    {
        var at = IndexOf(text, Ours) is >= 0 and var ours ? ours : IndexOf(text, Theirs);
        return at < 0 ? null : new SourceText(path, text.ToString()).Span(at, Ours.Length);
    }

    private static int IndexOf(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark);
        while (at >= 0 && !IsLine(text, at, at + mark.Length))
        {
            var next = text[(at + mark.Length)..].IndexOf(mark);
            at = next < 0 ? -1 : at + mark.Length + next;
        }
        return at;
    }

    private static bool IsLine(ReadOnlySpan<char> text, int start, int end)
        => (start == 0 || text[start - 1] is '\n' or '\r') && (end == text.Length || text[end] is ' ' or '\n' or '\r');
}
