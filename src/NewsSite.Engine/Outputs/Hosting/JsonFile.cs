using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsSite.Outputs.Hosting;

/// <summary>A JSON object as a file.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new PooledStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray().ToArray();
    }
}
