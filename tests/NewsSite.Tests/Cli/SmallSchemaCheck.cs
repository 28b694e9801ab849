using System.Text.Json;
using System.Text.RegularExpressions;
using NewsSite.Yaml;

namespace NewsSite.Tests.Cli;

/// <summary>Holds YAML against a JSON Schema, as far as the program's own schemas go: it throws at a keyword that it does not know.</summary>
internal sealed class SmallSchemaCheck(JsonElement root)
{
    public IEnumerable<string> Problems(YamlNode node, JsonElement schema, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            foreach (var problem in Problems(node, schema, keyword, path))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<string> Problems(YamlNode node, JsonElement schema, JsonProperty keyword, string path) => keyword.Name switch
    {
        "$schema" or "$defs" or "title" or "description" or "deprecated" => [],
        "$ref" => Problems(node, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), path),
        "type" => Types(keyword.Value).Any(type => Is(node, type)) ? [] : [$"{path}: {node.Kind} is no {keyword.Value}"],
        "enum" => node is YamlScalar scalar && keyword.Value.EnumerateArray().Any(word => word.GetString() == scalar.Text) ? [] : [$"{path}: not among the words"],
        "pattern" => node is not YamlScalar text || Regex.IsMatch(text.Text, keyword.Value.GetString()!) ? [] : [$"{path}: '{text.Text}' does not match"],
        "anyOf" => keyword.Value.EnumerateArray().Any(one => !Problems(node, one, path).Any()) ? [] : [$"{path}: fits nothing"],
        "allOf" => keyword.Value.EnumerateArray().SelectMany(one => Problems(node, one, path)),
        "required" => keyword.Value.EnumerateArray().Where(name => node is YamlMap map && map.Find(name.GetString()!) is null).Select(name => $"{path}: {name} is missing"),
        "items" => node is YamlList list ? list.Items.SelectMany((item, i) => Problems(item, keyword.Value, $"{path}[{i}]")) : [],
        "properties" => node is YamlMap fields ? fields.Entries.Where(entry => keyword.Value.TryGetProperty(entry.Key.Text, out _)).SelectMany(entry => Problems(entry.Value, keyword.Value.GetProperty(entry.Key.Text), $"{path}.{entry.Key.Text}")) : [],
        "additionalProperties" => node is YamlMap all ? all.Entries.Where(entry => !schema.GetProperty("properties").TryGetProperty(entry.Key.Text, out _)).Select(entry => $"{path}: {entry.Key.Text} is unknown") : [],
        _ => throw new NotSupportedException(keyword.Name),
    };

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    /// <summary>By YAML 1.2's core schema.</summary>
    private static bool Is(YamlNode node, string type) => (node, type) switch
    {
        (YamlMap, "object") or (YamlList, "array") => true,
        (YamlScalar { IsNull: true }, _) => type == "null",
        (YamlScalar { IsPlain: true, Text: "true" or "false" }, _) => type == "boolean",
        (YamlScalar { IsPlain: true } scalar, "integer") => long.TryParse(scalar.Text, out _),
        (YamlScalar { IsPlain: true } scalar, "number") => double.TryParse(scalar.Text, System.Globalization.CultureInfo.InvariantCulture, out _),
        (YamlScalar, "string") => true,
        _ => false,
    };
}
