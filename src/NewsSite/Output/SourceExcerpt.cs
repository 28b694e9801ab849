using System.Globalization;
using System.Text;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>
/// The line a finding is about, with a caret under the place. Columns of the file become columns of the terminal: a tab is
/// four, an ideograph two, an accent none, an escaped control character as many as its escape. A line too long for the
/// terminal is cut on both sides of the place.
/// </summary>
internal sealed class SourceExcerpt(SourceLines lines, int width)
{
    private const int TabWidth = 4;
    private const int SmallestRoom = 20;
    private const string Ellipsis = "…";

    /// <summary>The two lines to print, or <c>null</c> where there is nothing to show.</summary>
    public (string Gutter, string Line, string Carets)? Of(SourceSpan span)
    {
        if (span.IsWholeFile || span.Start.Column < 1 || lines.Line(span.Path, span.Start.Line) is not { } line || string.IsNullOrWhiteSpace(line))
        {
            return null;
        }
        var gutter = string.Create(CultureInfo.InvariantCulture, $"{span.Start.Line,5} | ");
        var room = Math.Max(SmallestRoom, width - gutter.Length - 1);
        var start = Math.Min(span.Start.Column - 1, line.Length);
        var end = span.End.Line == span.Start.Line ? Math.Clamp(span.End.Column - 1, start, line.Length) : line.Length;
        return Excerpt(gutter, Cells(line, start, room), start, end, room);
    }

    /// <summary>Only the neighbourhood of the place: a line may be as long as its file.</summary>
    private static List<Cell> Cells(string line, int start, int room)
    {
        var from = Math.Max(0, start - (room * 4));
        var to = Math.Min(line.Length, start + (room * 4));
        List<Cell> cells = [];
        if (from > 0)
        {
            cells.Add(new Cell(Ellipsis, 1, from - 1));
            from += char.IsLowSurrogate(line[from]) ? 1 : 0;
        }
        foreach (var (codePoint, index, _) in VisibleText.CodePoints(line[..to], from))
        {
            cells.Add(CellOf(codePoint, index));
        }
        if (to < line.Length)
        {
            cells.Add(new Cell(Ellipsis, 1, to));
        }
        return cells;
    }

    private static Cell CellOf(int codePoint, int index)
    {
        if (codePoint == '\t')
        {
            return new Cell(new string(' ', TabWidth), TabWidth, index);
        }
        if (!VisibleText.IsSafe(codePoint))
        {
            var escape = VisibleText.Escape(codePoint);
            return new Cell(escape, escape.Length, index);
        }
        return new Cell(char.ConvertFromUtf32(codePoint), CellWidth.Of(codePoint), index);
    }

    private static (string, string, string) Excerpt(string gutter, List<Cell> cells, int start, int end, int room)
    {
        var (first, last) = Window(cells, start, room);
        var text = new StringBuilder(first > 0 ? Ellipsis : "");
        var before = first > 0 ? 1 : 0;
        var under = 0;
        for (var i = first; i < last; i++)
        {
            text.Append(cells[i].Text);
            before += cells[i].Index < start ? cells[i].Width : 0;
            under += cells[i].Index >= start && cells[i].Index < end ? cells[i].Width : 0;
        }
        text.Append(last < cells.Count ? Ellipsis : "");
        var carets = new string(' ', before) + "^" + new string('~', Math.Max(0, under - 1));
        return (gutter, text.ToString(), carets);
    }

    /// <summary>The cells to show, first and one after the last: all if they fit, else a third of the room before the place and the rest after.</summary>
    private static (int First, int Last) Window(List<Cell> cells, int start, int room)
    {
        if (cells.Sum(cell => cell.Width) <= room)
        {
            return (0, cells.Count);
        }
        var place = cells.FindIndex(cell => cell.Index >= start);
        var first = place < 0 ? cells.Count : place;
        // One column on each side for the ellipsis.
        var left = room - 2;
        for (var before = place < 0 ? left : left / 3; first > 0 && cells[first - 1].Width <= before; first--)
        {
            before -= cells[first - 1].Width;
            left -= cells[first - 1].Width;
        }
        var last = place < 0 ? cells.Count : place;
        for (; last < cells.Count && cells[last].Width <= left; last++)
        {
            left -= cells[last].Width;
        }
        return (first, last);
    }

    /// <summary>What is printed for one character: text, columns, and where in the line it stands.</summary>
    private readonly record struct Cell(string Text, int Width, int Index);
}
