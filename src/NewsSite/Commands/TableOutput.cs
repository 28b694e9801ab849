using System.CommandLine;
using NewsSite.Cli.Output;
using NewsSite.Desk;

namespace NewsSite.Cli.Commands;

/// <summary>How a table is told: to people, to spreadsheets, or to programs.</summary>
internal enum TableFormat
{
    Table,
    Csv,
    Json,
}

/// <summary>Writes tables, and has the option by which their form is chosen.</summary>
internal sealed class TableOutput(Session session)
{
    public static Option<TableFormat> Option()
        => ChoiceOption.Create("--format", "For people, for spreadsheets or for programs [default: table]", ("table", TableFormat.Table), ("csv", TableFormat.Csv), ("json", TableFormat.Json));

    public void Write(string name, DeskTable table, TableFormat format)
    {
        switch (format)
        {
            case TableFormat.Csv:
                DeskTableCsv.Write(session.Output, table);
                break;
            case TableFormat.Json:
                session.Output.WriteLine(DeskTableJson.Write(name, table));
                break;
            default:
                WriteText(name, table);
                break;
        }
    }

    private void WriteText(string name, DeskTable table)
    {
        if (!new DeskTableText(session.StyledOutput, session.Environment.OutputIsTerminal ? session.Environment.Width : null).Write(table))
        {
            // To the other stream, so that a script that counts lines counts none.
            session.Error.WriteLine($"newssite: there is nothing in '{name}'");
        }
    }
}
