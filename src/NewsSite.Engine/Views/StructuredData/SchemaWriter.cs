using System.Text.Json;
using NewsSite.Time;

namespace NewsSite.Views.StructuredData;

/// <summary>
/// Writes the objects of a graph: types, properties and values, and nothing where a value is absent. A test holds every
/// property that is written against the types of schema.org.
/// </summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    /// <summary>An object of the graph, or of a list that has begun.</summary>
    public void Begin(string type, string? id = null)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        Text("@id", id);
    }

    /// <summary>An object of several types.</summary>
    public void Begin(ReadOnlySpan<string> types, string? id = null)
    {
        if (types.Length == 1)
        {
            Begin(types[0], id);
            return;
        }
        json.WriteStartObject();
        json.WriteStartArray("@type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }
        json.WriteEndArray();
        Text("@id", id);
    }

    /// <summary>An object as a property's value.</summary>
    public void BeginValue(string property, string type)
    {
        json.WritePropertyName(property);
        Begin(type);
    }

    public void End() => json.WriteEndObject();

    public void Text(string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(property, value);
        }
    }

    public void Texts(string property, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            json.WriteStartArray(property);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }
            json.WriteEndArray();
        }
    }

    public void Number(string property, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(property, number);
        }
    }

    public void Flag(string property, bool value) => json.WriteBoolean(property, value);

    /// <summary>A date needs no escapes; the encoder would write its plus sign as one.</summary>
    public void Time(string property, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            json.WritePropertyName(property);
            json.WriteRawValue($"\"{MachineTime.Iso8601(time)}\"");
        }
    }

    /// <summary>An object that stands elsewhere, by its id.</summary>
    public void Reference(string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    /// <summary>A list of objects, each written by <paramref name="write"/>; nothing where there are none.</summary>
    public void List<T>(string property, IReadOnlyCollection<T> items, Action<SchemaWriter, T> write)
    {
        if (items.Count > 0)
        {
            json.WriteStartArray(property);
            foreach (var item in items)
            {
                write(this, item);
            }
            json.WriteEndArray();
        }
    }

    /// <summary>An organisation of which no more is known than its name and perhaps its address.</summary>
    public void Organization(string property, string? name, string? url)
    {
        if (!string.IsNullOrEmpty(name))
        {
            BeginValue(property, "Organization");
            Text("name", name);
            Text("url", url);
            End();
        }
    }
}
