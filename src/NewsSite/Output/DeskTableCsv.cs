using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Desk;

namespace NewsSite.Cli.Output;

/// <summary>
/// A table by RFC 4180: commas, lines that end with CRLF, quotes where they are needed. A text that a spreadsheet would take for
/// a formula gets an apostrophe in front, as OWASP advises: headlines come from strangers, too.
/// </summary>
internal static class DeskTableCsv
{
    public static void Write(TextWriter target, DeskTable table)
    {
        Write(target, table.Columns, static name => name);
        foreach (var row in table.Rows)
        {
            Write(target, row, Text);
        }
    }

    private static void Write<T>(TextWriter target, ImmutableArray<T> cells, Func<T, string> text)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            target.Write(i == 0 ? "" : ",");
            target.Write(Quoted(text(cells[i])));
        }
        target.Write("\r\n");
    }

    private static string Text(DeskCell cell)
        => cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
            : Plain(cell.Several.IsDefault ? cell.Text ?? "" : string.Join("; ", cell.Several));

    private static string Plain(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string Quoted(string cell)
        => cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
