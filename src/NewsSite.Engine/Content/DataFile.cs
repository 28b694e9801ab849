using System.Text.Json;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>A file in content/data/: YAML, JSON, or CSV with a header line. Templates see it as <c>site.data.&lt;name&gt;</c>.</summary>
public sealed record DataFile(string Path, string Name, DataValue Value)
{
    private const int MaxValues = 500_000;

    /// <summary>Templates know a file by its name without extension.</summary>
    public static string NameOf(SourceFile file) => System.IO.Path.GetFileNameWithoutExtension(file.Name);

    public static DataFile? Read(SourceFile file, string text, ICollection<Diagnostic> diagnostics)
    {
        if (HoldsTooMuch(file, text))
        {
            diagnostics.Add(Errors.Files.BadData(SourceSpan.File(file.Path), $"it holds more than {MaxValues} values"));
            return null;
        }
        var value = file.Extension switch
        {
            ".yaml" or ".yml" => YamlDocument.Read(file.Path, text, 1, diagnostics) is { } node ? YamlValue.ToData(node) : null,
            ".json" => ReadJson(file.Path, text, diagnostics),
            ".csv" => Csv.Read(file.Path, text, diagnostics),
            _ => Unused(file, diagnostics),
        };
        return value is null ? null : new DataFile(file.Path, NameOf(file), value);
    }

    /// <summary>A value ends with a comma or, in CSV, with its line; those inside texts count too. YAML counts for itself.</summary>
    private static bool HoldsTooMuch(SourceFile file, string text) => file.Extension switch
    {
        ".json" => text.AsSpan().Count(','),
        ".csv" => text.AsSpan().Count(',') + text.AsSpan().Count('\n'),
        _ => 0,
    } >= MaxValues;

    private static DataValue? Unused(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        diagnostics.Add(Errors.Files.UnusedFile(file.Path, "data files end in .yaml, .json or .csv", "save it as one of these, or move it out of data/"));
        return null;
    }

    private static DataValue? ReadJson(string path, string text, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
            return ToData(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            diagnostics.Add(Errors.Files.BadData(SourceSpan.File(path), "it holds half of a surrogate pair"));
            return null;
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            var column = (int)(exception.BytePositionInLine ?? 0) + 1;
            diagnostics.Add(Errors.Files.BadData(SourceSpan.At(path, line, column), "it is not valid JSON"));
            return null;
        }
    }

    private static DataValue ToData(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new DataValue.Map(element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, ToData(p.Value)))),
        JsonValueKind.Array => new DataValue.List([.. element.EnumerateArray().Select(ToData)]),
        JsonValueKind.String => new DataValue.Text(element.GetString()!),
        JsonValueKind.True or JsonValueKind.False => new DataValue.Flag(element.GetBoolean()),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? new DataValue.Whole(whole) : new DataValue.Number(element.GetDouble()),
        _ => DataValue.Null,
    };
}
