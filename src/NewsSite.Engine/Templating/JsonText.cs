using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;
using Scriban.Runtime;

namespace NewsSite.Templating;

/// <summary>Values as JSON for script elements: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes inside texts are written as escapes.</summary>
internal static class JsonText
{
    private const int MaxDepth = 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static SafeHtml Write(FunctionCall call, object? value)
    {
        var buffer = call.Context.JsonBuffer;
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(call, json, value, 0);
        }
        return new SafeHtml(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(FunctionCall call, Utf8JsonWriter json, object? value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw call.Refuse($"writes at most {MaxDepth} levels");
        }
        if (json.BytesCommitted + json.BytesPending > HtmlTemplateContext.MaxOutput)
        {
            throw call.TooLong();
        }
        call.Context.Spend(value is string { Length: var length } ? 1 + (length / 4) : 1);
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case SafeHtml html: json.WriteStringValue(html.Value); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case DateTimeOffset date: json.WriteRawValue($"\"{MachineTime.Iso8601(date)}\""); break;
            case DataView data: WriteMap(call, json, data.Keys.Select(key => KeyValuePair.Create(key, data.Find(key))), depth); break;
            case ScriptObject map: WriteMap(call, json, map, depth); break;
            case IEnumerable list: WriteList(call, json, list, depth); break;
            default: throw call.Refuse($"cannot write {HtmlTemplateContext.NameOf(value)}; make a map of the members you need");
        }
    }

    private static void WriteMap(FunctionCall call, Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> map, int depth)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(call, json, value, depth + 1);
        }
        json.WriteEndObject();
    }

    private static void WriteList(FunctionCall call, Utf8JsonWriter json, IEnumerable list, int depth)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(call, json, item, depth + 1);
        }
        json.WriteEndArray();
    }
}
