using System.Text;
using NewsSite.Content;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>The fields of a form in Decap or Sveltia CMS, made of a table of fields. Maps with free keys have none; what stands there stays.</summary>
internal sealed class CmsFields(StringBuilder yaml)
{
    private const string DateFormat = "YYYY-MM-DDTHH:mm:ssZ";

    /// <summary>Forms within forms within forms are of use to nobody.</summary>
    private const int MostLevels = 3;

    /// <param name="table">The fields.</param>
    /// <param name="indent">Spaces before each.</param>
    /// <param name="isText">Whether a text stands below them, which is the last field.</param>
    public void Write(FieldTable table, int indent, bool isText)
    {
        WriteAll(table, indent, MostLevels);
        if (isText)
        {
            Line(indent, "- {name: body, label: Text, widget: markdown, required: false}");
        }
    }

    private void WriteAll(FieldTable table, int indent, int levels)
    {
        foreach (var field in table.Fields.Where(field => !Shapes.IsFree(field)))
        {
            Write(table, field, indent, levels);
        }
    }

    private void Write(FieldTable table, Field field, int indent, int levels)
    {
        var type = FieldType.Of(field);
        var below = levels > 1 ? Shapes.Of(table, field) : null;
        var (widget, more) = Widget(field, type, below);
        if (widget is null)
        {
            return;
        }
        Line(indent, $"- name: {field.Name}");
        Line(indent + 2, $"label: {YamlText.Scalar(Label(field.Name))}");
        Line(indent + 2, $"widget: {widget}");
        // Every field is required unless it says otherwise.
        Line(indent + 2, $"required: {(type.IsRequired ? "true" : "false")}");
        Line(indent + 2, $"hint: {YamlText.Scalar(field.Meaning)}");
        foreach (var line in more)
        {
            Line(indent + 2, line);
        }
        if (below is not null && (widget is "object" || (widget is "list" && type.Forms.Any(form => form.Kind == FieldKind.Map))))
        {
            Line(indent + 2, "fields:");
            WriteAll(below, indent + 4, levels - 1);
        }
    }

    private static (string? Widget, string[] More) Widget(Field field, FieldType type, FieldTable? below)
    {
        if (IsAuthors(below))
        {
            return ("relation", ["collection: authors", "value_field: \"{{slug}}\"", "search_fields: [name]", "display_fields: [name]", "multiple: true"]);
        }
        if (below == RecordFields.Sponsor)
        {
            return ("relation", ["collection: sponsors", "value_field: \"{{slug}}\"", "search_fields: [name]", "display_fields: [name]"]);
        }
        if (type.Forms.Any(form => form.Kind == FieldKind.Map))
        {
            return below is null ? (null, []) : type.Forms.Any(form => form is { Kind: FieldKind.Flag }) ? ("boolean", [])
                : type.Forms.Any(form => form.IsList) ? ("list", ["collapsed: true"])
                : ("object", ["collapsed: true"]);
        }
        if (type.Forms.IsEmpty)
        {
            return ("select", [$"options: {YamlText.List(type.Words)}"]);
        }
        return type.Forms[0] switch
        {
            _ when type.Forms.Any(form => form.Kind == FieldKind.Flag) => ("boolean", []),
            { IsList: true } => ("list", []),
            { Kind: FieldKind.Whole } => ("number", ["value_type: int"]),
            { Kind: FieldKind.Number } => ("number", ["value_type: float"]),
            _ when field.Type.StartsWith("date", StringComparison.Ordinal) => ("datetime", [$"format: {YamlText.Scalar(DateFormat)}"]),
            _ when field.Type.Contains("Markdown", StringComparison.Ordinal) || field.Name is "description" => ("text", []),
            _ when field is { Name: "src" } && field.Type.StartsWith("path, required", StringComparison.Ordinal) => ("image", []),
            _ => ("string", []),
        };
    }

    private static bool IsAuthors(FieldTable? table) => table == ArticleFields.Author;

    private static string Label(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');

    private void Line(int indent, string text) => yaml.Append(' ', indent).Append(text).Append('\n');
}
