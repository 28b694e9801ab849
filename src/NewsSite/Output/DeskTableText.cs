using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsSite.Desk;

namespace NewsSite.Cli.Output;

/// <summary>
/// A table for people. At a terminal the widest columns give way until a row fits a line; in a pipe every value is whole.
/// </summary>
/// <param name="target">Where it is written.</param>
/// <param name="width">The terminal's width in columns; <c>null</c> in a pipe.</param>
internal sealed class DeskTableText(StyledWriter target, int? width)
{
    private const int Least = 6;

    /// <summary>Dates and single words are of no use cut.</summary>
    private const int Whole = 17;

    private const string Gap = "  ";
    private const string Ellipsis = "…";

    /// <summary>Writes a table that has rows; says whether it has.</summary>
    public bool Write(DeskTable table)
    {
        ImmutableArray<DeskCell>[] rows = [.. table.Rows];
        if (rows.Length == 0)
        {
            return false;
        }
        var widths = Widths(table, rows);
        bool[] areNumbers = [.. table.Columns.Select((_, i) => rows[0][i].Number is not null)];
        var line = new StringBuilder();
        Put(line, table.Columns, static name => name, widths, areNumbers);
        target.WriteLine(line.ToString(), Style.Dim);
        foreach (var row in rows)
        {
            Put(line, row, Text, widths, areNumbers);
            target.WriteLine(line);
        }
        return true;
    }

    /// <summary>Several texts with commas; on one line, and nothing that moves the cursor.</summary>
    public static string Text(DeskCell cell) => VisibleText.Of(
        cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
        : cell.Several.IsDefault ? cell.Text ?? ""
        : string.Join(", ", cell.Several));

    private int[] Widths(DeskTable table, ImmutableArray<DeskCell>[] rows)
    {
        int[] widths = [.. table.Columns.Select(name => name.Length)];
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], WidthOf(Text(row[i])));
            }
        }
        int[] cuttable = [.. Enumerable.Range(0, widths.Length).Where(i => widths[i] > Whole)];
        for (var over = widths.Sum() + (Gap.Length * (widths.Length - 1)) - (width ?? int.MaxValue); over > 0 && cuttable.Any(i => widths[i] > Least); over--)
        {
            widths[cuttable.MaxBy(i => widths[i])]--;
        }
        return widths;
    }

    /// <summary>Puts a row in the place of the last one.</summary>
    private static void Put<T>(StringBuilder line, ImmutableArray<T> cells, Func<T, string> text, int[] widths, bool[] areNumbers)
    {
        line.Clear();
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = Cut(text(cells[i]), widths[i]);
            var padding = widths[i] - WidthOf(cell);
            line.Append(i == 0 ? "" : Gap).Append(' ', areNumbers[i] ? padding : 0).Append(cell).Append(' ', areNumbers[i] ? 0 : padding);
        }
        while (line is [.., ' '])
        {
            line.Length--;
        }
    }

    private static string Cut(string text, int room)
    {
        if (text.Length <= room && WidthOf(text) <= room)
        {
            return text;
        }
        var (taken, end) = (0, 0);
        foreach (var (codePoint, start, length) in VisibleText.CodePoints(text))
        {
            var columns = CellWidth.Of(codePoint);
            if (taken + columns > room)
            {
                break;
            }
            // The last column is the ellipsis's, unless the text ends here.
            end = taken + columns < room ? start + length : end;
            taken += columns;
        }
        return WidthOf(text) <= room ? text : text[..end] + Ellipsis;
    }

    private static int WidthOf(string text) => Ascii.IsValid(text) ? text.Length : VisibleText.CodePoints(text).Sum(point => CellWidth.Of(point.CodePoint));
}
