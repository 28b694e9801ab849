using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Content;

/// <summary>Where the front matter of a file lies. <see cref="BodyStart"/> is an offset into the file's text.</summary>
/// <param name="Yaml">The text between the fences.</param>
/// <param name="FirstLine">The line of the file on which it starts.</param>
/// <param name="EndLine">The line of the closing fence.</param>
public readonly record struct SplitFile(string Yaml, int FirstLine, int EndLine, int BodyStart);

/// <summary>
/// Finds the front matter between two lines <c>---</c> at the start of a file. Blank lines before the first fence are
/// accepted, as are spaces after a fence and <c>...</c> as the closing one.
/// </summary>
public static class FrontMatterSplitter
{
    public static SplitFile? Split(string path, ReadOnlySpan<char> text, ICollection<Diagnostic> diagnostics)
    {
        var start = 0;
        var line = 1;
        while (start < text.Length && LineAt(text, start, out var next).IsWhiteSpace())
        {
            start = next;
            line++;
        }
        if (start >= text.Length)
        {
            diagnostics.Add(Errors.FrontMatter.EmptyFile(path));
            return null;
        }
        var opening = LineAt(text, start, out var yamlStart).TrimEnd();
        if (!opening.SequenceEqual(FenceLine.Text))
        {
            diagnostics.Add(NotAFence(path, opening, line));
            return null;
        }
        return FindEnd(path, text, yamlStart, line + 1, diagnostics);
    }

    private static SplitFile? FindEnd(string path, ReadOnlySpan<char> text, int yamlStart, int firstLine, ICollection<Diagnostic> diagnostics)
    {
        Diagnostic? nearly = null;
        for (var (at, line) = (yamlStart, firstLine); at < text.Length; line++)
        {
            var current = LineAt(text, at, out var next).TrimEnd();
            if (current.SequenceEqual(FenceLine.Text) || current.SequenceEqual("..."))
            {
                return new SplitFile(text[yamlStart..at].ToString(), firstLine, line, next);
            }
            if (nearly is null && FenceLine.IsNearly(current))
            {
                nearly = NearlyFence(path, current, line);
            }
            at = next;
        }
        diagnostics.Add(nearly ?? Errors.FrontMatter.Unterminated(path));
        return null;
    }

    private static Diagnostic NotAFence(string path, ReadOnlySpan<char> line, int number)
    {
        var span = SourceSpan.At(path, number, 1, Math.Max(1, line.Length));
        return line switch
        {
            "+++" => Errors.FrontMatter.OtherFormat(span, "TOML"),
            ['{', ..] or ";;;" => Errors.FrontMatter.OtherFormat(span, "JSON"),
            _ => FenceLine.IsNearly(line) ? NearlyFence(path, line, number) : Errors.FrontMatter.Missing(path),
        };
    }

    private static Diagnostic NearlyFence(string path, ReadOnlySpan<char> line, int number)
        => Errors.FrontMatter.NearlyFence(SourceSpan.At(path, number, 1, line.Length), line.ToString()) with
        {
            Mends = [new TextEdit(path, new TextPosition(number, 1), line.ToString(), FenceLine.Text)],
        };

    /// <summary>The line that starts at an offset, without its end; <paramref name="next"/> is where the following one starts.</summary>
    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int start, out int next)
    {
        var rest = text[start..];
        var end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            next = text.Length;
            return rest;
        }
        next = start + end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return rest[..end];
    }
}
