using System.Globalization;
using System.Text;
using NewsSite.Desk;

namespace NewsSite.Cli.Output;

/// <summary>
/// A table by RFC 4180: commas, lines that end with CRLF, quotes where they are needed. A text that a spreadsheet would take for
/// a formula gets an apostrophe in front, as OWASP advises: headlines come from strangers, too.
/// </summary>
internal static class DeskTableCsv
{
    public static string Write(DeskTable table)
    {
        var csv = new StringBuilder();
        Append(csv, table.Columns);
        foreach (var row in table.Rows)
        {
            Append(csv, row.Select(Text));
        }
        return csv.ToString();
    }

    private static void Append(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Text(DeskCell cell)
        => cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
            : Plain(cell.Several.IsDefault ? cell.Text ?? "" : string.Join("; ", cell.Several));

    private static string Plain(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string Quoted(string cell)
        => cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
