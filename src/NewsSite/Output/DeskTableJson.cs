using System.Text.Json;
using NewsSite.Desk;

namespace NewsSite.Cli.Output;

/// <summary>A list for programs: an object a row, with a member a column; what a row does not have is null.</summary>
internal static class DeskTableJson
{
    private const int Version = 1;

    public static string Write(string list, DeskTable table) => JsonText.Write(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteString("list", list);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                WriteCell(json, table.Columns[i], row[i]);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void WriteCell(Utf8JsonWriter json, string name, DeskCell cell)
    {
        if (cell.Number is { } number)
        {
            json.WriteNumber(name, number);
        }
        else if (!cell.Several.IsDefault)
        {
            json.WriteTexts(name, cell.Several);
        }
        else
        {
            json.WriteText(name, cell.Text);
        }
    }
}
