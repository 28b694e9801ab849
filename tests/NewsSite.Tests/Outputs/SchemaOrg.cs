using System.Text.Json;

namespace NewsSite.Tests.Outputs;

/// <summary>The vocabulary of schema.org: which properties a type has, and which types their values. Made by make-schema-table.py.</summary>
internal sealed class SchemaOrg
{
    private static readonly string[] DataTypes = ["Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean", "Time", "CssSelectorType", "PronounceableText", "XPathType"];

    private readonly Dictionary<string, string[]> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string[] Owners, string[] Values)> _properties = new(StringComparer.Ordinal);

    private SchemaOrg()
    {
        foreach (var line in File.ReadLines(Path.Join(Repository.Root, "tests", "NewsSite.Tests", "Outputs", "schema.org-30.txt")).Where(line => !line.StartsWith('#')))
        {
            if (line.Split(" < ") is [var property, var rest])
            {
                var sides = rest.Split('>');
                _properties.Add(property, (Words(sides[0]), Words(sides[1])));
            }
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                _parents.Add(line[..colon], Words(line[(colon + 1)..]));
            }
        }
    }

    public static SchemaOrg Vocabulary { get; } = new();

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is wrong in an object and in those below it, each with its path.</summary>
    public IEnumerable<string> Problems(JsonElement node, string path)
    {
        if (node.EnumerateObject().Count() == 1 && node.TryGetProperty("@id", out _))
        {
            yield break;
        }
        var types = TypesOf(node);
        foreach (var type in types.Where(type => !_parents.ContainsKey(type)))
        {
            yield return $"{path}: there is no type {type}";
        }
        foreach (var property in node.EnumerateObject().Where(property => !property.Name.StartsWith('@')))
        {
            foreach (var problem in Problems(property, types, $"{path}.{property.Name}"))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<string> Problems(JsonProperty property, string[] types, string path)
    {
        if (!_properties.TryGetValue(property.Name, out var known))
        {
            yield return $"{path}: there is no such property";
            yield break;
        }
        if (!types.SelectMany(Ancestors).Any(known.Owners.Contains))
        {
            yield return $"{path}: {string.Join(" and ", types)} has no such property";
        }
        foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray() : Enumerable.Repeat(property.Value, 1))
        {
            foreach (var problem in ValueProblems(value, known.Values, path))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<string> ValueProblems(JsonElement value, string[] expected, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                if (value.TryGetProperty("@type", out _) && !TypesOf(value).SelectMany(Ancestors).Any(expected.Contains))
                {
                    yield return $"{path}: {string.Join(" and ", TypesOf(value))} where {string.Join(" or ", expected)} is expected";
                }
                foreach (var problem in Problems(value, path))
                {
                    yield return problem;
                }
                break;
            case JsonValueKind.String when value.GetString() is not { Length: > 0 } text || !TakesText(expected, text):
                yield return $"{path}: '{value}' where {string.Join(" or ", expected)} is expected";
                break;
            case JsonValueKind.Number when !expected.Intersect(["Number", "Integer", "Text"]).Any():
            case JsonValueKind.True or JsonValueKind.False when !expected.Contains("Boolean"):
            case JsonValueKind.Null:
                yield return $"{path}: {value.ValueKind} where {string.Join(" or ", expected)} is expected";
                break;
        }
    }

    /// <summary>A text stands for itself, or for an address of an object or a member of an enumeration.</summary>
    private static bool TakesText(string[] expected, string text)
        => expected.Any(type => type is "Text" or "CssSelectorType" or "PronounceableText")
            || (expected.Intersect(["Date", "DateTime"]).Any() && DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _))
            || (expected.Contains("Date") && text.Length == 4 && text.All(char.IsAsciiDigit))
            || (expected.Contains("Distance") && text.EndsWith(" px", StringComparison.Ordinal))
            || (expected.Contains("Duration") && text.StartsWith("PT", StringComparison.Ordinal))
            || (expected.Any(type => type == "URL" || !DataTypes.Contains(type)) && Uri.TryCreate(text, UriKind.Absolute, out _));

    private static string[] TypesOf(JsonElement node) => node.GetProperty("@type") is { ValueKind: JsonValueKind.Array } several
        ? [.. several.EnumerateArray().Select(type => type.GetString()!)]
        : [node.GetProperty("@type").GetString()!];

    private IEnumerable<string> Ancestors(string type)
        => _parents.TryGetValue(type, out var parents) ? parents.SelectMany(Ancestors).Prepend(type) : [type];
}
