using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSite.Cli.Output;

/// <summary>JSON that programs read and people may see: indented, every script readable, nothing that turns a terminal's text around.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions InOneLine = Options with { Indented = false };

    /// <summary>One object with the members that <paramref name="write"/> gives it.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => WriteValue(json => WriteObject(json, write), Options);

    /// <summary>The same in one line, for programs that read one after the other.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) => WriteValue(json => WriteObject(json, write), InOneLine);

    /// <summary>A list of objects, each with the members that <paramref name="write"/> gives it.</summary>
    public static string WriteList<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => WriteValue(json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            WriteObject(json, inner => write(inner, item));
        }
        json.WriteEndArray();
    }, Options);

    private static void WriteObject(Utf8JsonWriter json, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    private static string WriteValue(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }
        return Escaped(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Half of a surrogate pair has no form in UTF-8; the writer would throw.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? value) => json.WriteString(name, value is null ? null : Whole(value));

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(Whole(value));
        }
        json.WriteEndArray();
    }

    public static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// The encoder leaves characters that turn the reading direction as they are, and such output ends up in the logs of CI.
    /// Beyond ASCII everything stands in a string, where an escape means the same.
    /// </summary>
    private static string Escaped(string json)
    {
        var escaped = new StringBuilder(json.Length);
        foreach (var (codePoint, start, length) in VisibleText.CodePoints(json))
        {
            if (codePoint < 0x7F || VisibleText.IsSafe(codePoint))
            {
                escaped.Append(json, start, length);
                continue;
            }
            foreach (var unit in json.AsSpan(start, length))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            }
        }
        return escaped.ToString();
    }
}
