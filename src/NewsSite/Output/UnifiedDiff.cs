using System.Globalization;
using System.Text;
using NewsSite.Desk;

namespace NewsSite.Cli.Output;

/// <summary>
/// What mends change, in the form that <c>git apply</c> and <c>patch</c> read. A pipe gets the lines as they are, a person at a
/// terminal gets them in colours and with nothing in them that a terminal would obey.
/// </summary>
internal sealed class UnifiedDiff(StyledWriter target, bool isForPeople)
{
    private const int Context = 3;
    private const string NoLineEnd = "\\ No newline at end of file";

    /// <summary>Lines that take the place of some others.</summary>
    /// <param name="First">The first of those, from 0.</param>
    /// <param name="Count">How many they are.</param>
    /// <param name="New">Those that come.</param>
    private sealed record Piece(int First, int Count, List<string> New)
    {
        public int End => First + Count;
    }

    /// <param name="file">The file with its mends.</param>
    /// <param name="path">Its name.</param>
    public void Write(MendedFile file, string path)
    {
        var lines = LinesOf(file.HasMark ? "\uFEFF" + file.Before : file.Before);
        var pieces = Pieces(file, lines);
        WriteName("---", "a/" + path);
        WriteName("+++", "b/" + path);
        var shift = 0;
        for (var first = 0; first < pieces.Count;)
        {
            var last = first;
            while (last + 1 < pieces.Count && pieces[last + 1].First - pieces[last].End <= 2 * Context)
            {
                last++;
            }
            var hunk = pieces[first..(last + 1)];
            WriteHunk(hunk, lines, shift);
            shift += hunk.Sum(piece => piece.New.Count - piece.Count);
            first = last + 1;
        }
    }

    /// <summary>A tab ends a name that has spaces in it.</summary>
    private void WriteName(string mark, string path)
        => WriteLine($"{mark} {path}{(path.Contains(' ') && !isForPeople ? "\t" : "")}", Style.Path);

    private void WriteHunk(List<Piece> pieces, List<string> lines, int shift)
    {
        var start = Math.Max(0, pieces[0].First - Context);
        var end = Math.Min(lines.Count, pieces[^1].End + Context);
        var more = pieces.Sum(piece => piece.New.Count - piece.Count);
        WriteLine(string.Create(CultureInfo.InvariantCulture, $"@@ -{start + 1},{end - start} +{start + shift + 1},{end - start + more} @@"), Style.Info);
        var at = start;
        foreach (var piece in pieces)
        {
            WriteLines(' ', lines[at..piece.First], Style.Plain);
            WriteLines('-', lines[piece.First..piece.End], Style.Error);
            WriteLines('+', piece.New, Style.Success);
            at = piece.End;
        }
        WriteLines(' ', lines[at..end], Style.Plain);
    }

    private void WriteLines(char mark, List<string> lines, Style style)
    {
        foreach (var line in lines)
        {
            WriteLine(mark + line.TrimEnd('\n'), style);
            if (!line.EndsWith('\n'))
            {
                WriteLine(NoLineEnd, Style.Dim);
            }
        }
    }

    private void WriteLine(string line, Style style) => target.Write(isForPeople ? VisibleText.Of(line.TrimEnd('\r')) : line, style).Write("\n");

    /// <summary>Each change lies in one line; what is the same before and behind it stays.</summary>
    private static List<Piece> Pieces(MendedFile file, List<string> lines)
    {
        var pieces = new List<Piece>();
        // A byte order mark is in the first line and not in the text.
        var (line, start) = (0, file.HasMark ? -1 : 0);
        for (var i = 0; i < file.Changes.Length;)
        {
            for (; line + 1 < lines.Count && start + lines[line].Length <= file.Changes[i].Start; line++)
            {
                start += lines[line].Length;
            }
            var end = start + lines[line].Length;
            var inLine = file.Changes.Skip(i).TakeWhile(change => change.Start < end).ToList();
            pieces.Add(PieceOf(line, lines[line], inLine, start));
            i += inLine.Count;
        }
        return pieces;
    }

    private static Piece PieceOf(int line, string text, List<TextChange> changes, int start)
    {
        var changed = new StringBuilder(text);
        foreach (var change in Enumerable.Reverse(changes))
        {
            changed.Remove(change.Start - start, change.Length).Insert(change.Start - start, change.Text);
        }
        var lines = LinesOf(changed.ToString());
        return lines.Count > 1 && lines[^1] == text ? new Piece(line, 0, lines[..^1]) : new Piece(line, 1, lines);
    }

    /// <summary>Each with its end.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }
}
