using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Rendering;

/// <summary>Tables with scoped header cells; alignment is a class, since styles in attributes are no business of a text.</summary>
internal sealed class TableElement : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var writer = (BodyWriter)renderer;
        writer.EnsureLine();
        writer.WriteLine("<table>");
        var inBody = false;
        foreach (var block in obj)
        {
            var row = (TableRow)block;
            if (row.IsHeader)
            {
                WriteHead(writer, obj, row);
                continue;
            }
            if (!inBody)
            {
                writer.WriteLine("<tbody>");
                inBody = true;
            }
            WriteRow(writer, obj, row);
        }
        if (inBody)
        {
            writer.WriteLine("</tbody>");
        }
        writer.WriteLine("</table>");
    }

    private static void WriteHead(BodyWriter writer, Table table, TableRow row)
    {
        if (IsEmpty(row))
        {
            writer.Job.Report(Errors.Markdown.TableWithoutHead(writer.Job.SpanAt(table.Span.Start, 1), "write into its first row what the columns are"));
            return;
        }
        writer.WriteLine("<thead>");
        WriteRow(writer, table, row);
        writer.WriteLine("</thead>");
    }

    private static bool IsEmpty(TableRow row)
    {
        foreach (var cell in row)
        {
            if (((TableCell)cell).LastChild is LeafBlock { Inline: { } inline } && InlineText.Of(inline, typography: null).Length > 0)
            {
                return false;
            }
        }
        return true;
    }

    private static void WriteRow(BodyWriter writer, Table table, TableRow row)
    {
        writer.WriteLine("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var name = row.IsHeader && !IsBlank(cell) ? "th" : "td";
            if (name == "th")
            {
                writer.Attributes.Append(" scope=\"col\"");
            }
            AppendAlignment(writer, table, cell.ColumnIndex < 0 ? i : cell.ColumnIndex);
            writer.WriteStartTag(name);
            WriteContent(writer, cell);
            writer.Write("</").Write(name).WriteLine(">");
        }
        writer.WriteLine("</tr>");
    }

    /// <summary>A header cell without text says nothing about its column.</summary>
    private static bool IsBlank(TableCell cell)
        => cell.LastChild is not LeafBlock { Inline: ContainerInline { FirstChild: not null } };

    private static void WriteContent(BodyWriter writer, TableCell cell)
    {
        var before = writer.ImplicitParagraph;
        writer.ImplicitParagraph = true;
        writer.WriteChildren(cell);
        writer.ImplicitParagraph = before;
    }

    private static void AppendAlignment(BodyWriter writer, Table table, int column)
    {
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        var name = alignment switch
        {
            TableColumnAlign.Center => "center",
            TableColumnAlign.Right => "right",
            _ => null,
        };
        if (name is not null)
        {
            writer.Attributes.Append(" class=\"").Append(name).Append('"');
        }
    }
}
