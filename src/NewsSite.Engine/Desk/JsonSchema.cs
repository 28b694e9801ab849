using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>
/// JSON Schema (2020-12) of a table of fields, for editors that complete and check as somebody types. It asks for no more than the
/// program does; dates, addresses and names that must exist are checked by a build.
/// </summary>
public sealed class JsonSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>What counts as yes or no, in any case of letters.</summary>
    private const string YesOrNo = "^([Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$";

    private readonly Utf8JsonWriter _json;
    private readonly List<FieldTable> _tables = [];

    private JsonSchema(Utf8JsonWriter json) => _json = json;

    public static string Write(SchemaFile file)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new JsonSchema(json).WriteRoot(file);
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void WriteRoot(SchemaFile file)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Dialect);
        _json.WriteString("title", file.Title);
        WriteMembers(file.Fields);
        _json.WriteStartObject("$defs");
        // A table can name others, which then follow.
        for (var i = 0; i < _tables.Count; i++)
        {
            _json.WriteStartObject(NameOf(i));
            WriteMembers(_tables[i]);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private static string NameOf(int table) => $"map{table + 1}";

    private void WriteMembers(FieldTable table)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var field in table.Fields)
        {
            WriteField(table, field, field.Name, isOld: false);
            foreach (var alias in field.Aliases)
            {
                WriteField(table, field, alias, isOld: true);
            }
        }
        _json.WriteEndObject();
        WriteRequired(table);
        _json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>A field that must be there may stand under each of its names.</summary>
    private void WriteRequired(FieldTable table)
    {
        var required = table.Fields.Where(field => FieldType.Of(field).IsRequired).ToList();
        if (required.Count == 0)
        {
            return;
        }
        _json.WriteStartArray("allOf");
        foreach (var field in required)
        {
            _json.WriteStartObject();
            _json.WriteStartArray("anyOf");
            foreach (var name in field.Aliases.Prepend(field.Name))
            {
                _json.WriteStartObject();
                _json.WriteStartArray("required");
                _json.WriteStringValue(name);
                _json.WriteEndArray();
                _json.WriteEndObject();
            }
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteField(FieldTable table, Field field, string name, bool isOld)
    {
        _json.WriteStartObject(name);
        _json.WriteString("description", isOld ? $"the same as {field.Name}" : $"{field.Type}: {field.Meaning}");
        if (isOld)
        {
            _json.WriteBoolean("deprecated", true);
        }
        var type = FieldType.Of(field);
        _json.WriteStartArray("anyOf");
        if (!type.Words.IsEmpty)
        {
            _json.WriteStartObject();
            _json.WriteStartArray("enum");
            foreach (var word in type.Words)
            {
                _json.WriteStringValue(word);
                if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    // Without quotes YAML takes it for a number.
                    _json.WriteNumberValue(number);
                }
            }
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
        var below = Shapes.Of(table, field);
        FieldKind[] items = [.. type.Forms.Where(form => form.IsList).Select(form => form.Kind)];
        if (items.Length > 0)
        {
            WriteList(items, below);
        }
        // One value counts as a list of one.
        foreach (var kind in type.Forms.Select(form => form.Kind).Distinct())
        {
            _json.WriteStartObject();
            WriteValue(kind, below);
            _json.WriteEndObject();
        }
        // What is empty counts as absent.
        WriteType("null");
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteList(FieldKind[] items, FieldTable? below)
    {
        _json.WriteStartObject();
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        _json.WriteStartArray("anyOf");
        foreach (var item in items)
        {
            _json.WriteStartObject();
            WriteValue(item, below);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteValue(FieldKind kind, FieldTable? below)
    {
        switch (kind)
        {
            case FieldKind.Flag:
                _json.WriteStartArray("type");
                _json.WriteStringValue("boolean");
                _json.WriteStringValue("string");
                _json.WriteEndArray();
                _json.WriteString("pattern", YesOrNo);
                break;
            case FieldKind.Whole:
                _json.WriteString("type", "integer");
                break;
            case FieldKind.Number:
                _json.WriteString("type", "number");
                break;
            case FieldKind.Map when below is not null:
                _json.WriteString("$ref", $"#/$defs/{NameOf(NumberOf(below))}");
                break;
            case FieldKind.Map:
                _json.WriteString("type", "object");
                break;
            default:
                // A headline may be a number: 1984.
                _json.WriteStartArray("type");
                _json.WriteStringValue("string");
                _json.WriteStringValue("number");
                _json.WriteEndArray();
                break;
        }
    }

    private int NumberOf(FieldTable table)
    {
        if (!_tables.Contains(table))
        {
            _tables.Add(table);
        }
        return _tables.IndexOf(table);
    }

    private void WriteType(string type)
    {
        _json.WriteStartObject();
        _json.WriteString("type", type);
        _json.WriteEndObject();
    }
}
