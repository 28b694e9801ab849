using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Templating.Components;

/// <summary>Reads the declaration of a component from the YAML at the head of its template.</summary>
internal sealed class DeclarationReader
{
    private static readonly Dictionary<string, BodyRule> BodyRules = new(StringComparer.Ordinal)
    {
        ["required"] = BodyRule.Required,
        ["optional"] = BodyRule.Optional,
        ["none"] = BodyRule.None,
    };

    private static readonly Dictionary<string, AttributeType> Types
        = Enum.GetValues<AttributeType>().ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>What every component has, and the words of the language.</summary>
    internal static readonly HashSet<string> Reserved = new(
        ("body page site theme component this null true false if else end for while break continue in case when func ret with "
        + "wrap do capture import readonly tablerow include empty blank").Split(' '), StringComparer.Ordinal);

    private readonly FieldReader _fields;

    private DeclarationReader(FieldReader fields) => _fields = fields;

    public static ComponentDeclaration Read(string name, string path, string yaml, ICollection<Diagnostic> diagnostics)
    {
        if (!ComponentName.IsValid(name))
        {
            diagnostics.Add(Errors.Templates.BadDeclaration(SourceSpan.File(path), $"no article can name '{name}'", "use lower-case letters, digits and hyphens"));
        }
        if (yaml.Length == 0 || YamlDocument.ReadMap(path, yaml, 2, diagnostics) is not { } map)
        {
            return new ComponentDeclaration(name);
        }
        var fields = new FieldReader(path, map, ComponentFields.Component, diagnostics);
        fields.ReportUnknownKeys(create: UnknownKey);
        return new DeclarationReader(fields).Read(name);
    }

    /// <summary>An attribute would silently stop being required, or a text being needed.</summary>
    private static Diagnostic UnknownKey(SourceSpan span, string key) => Errors.Templates.BadDeclaration(span, $"there is no key '{key}'", null);

    private ComponentDeclaration Read(string name) => new(name)
    {
        Description = _fields.Text("description")?.Value ?? "",
        Body = _fields.Choice("body", BodyRules)?.Value ?? BodyRule.Optional,
        Example = _fields.Text("example")?.Value,
        Attributes = ReadAttributes(),
    };

    private ImmutableArray<AttributeDeclaration> ReadAttributes()
    {
        switch (_fields.Node("attributes"))
        {
            case null:
                return [];
            case YamlMap map:
                return [.. map.Entries.Select(ReadAttribute).OfType<AttributeDeclaration>()];
            case var other:
                _fields.WrongType(other, "attributes", "a map of attributes");
                return [];
        }
    }

    private AttributeDeclaration? ReadAttribute(YamlEntry entry)
    {
        if (entry.Value is not (YamlMap or YamlScalar { IsNull: true }))
        {
            _fields.WrongType(entry.Value, entry.Key.Text, "a map such as {type: text}");
            return null;
        }
        var fields = _fields.Nested(entry.Value as YamlMap ?? YamlMap.Empty, ComponentFields.Attribute);
        fields.ReportUnknownKeys(create: UnknownKey);
        var name = entry.Key.Text;
        var variable = fields.Text("as");
        if (!IsVariable(variable?.Value ?? name))
        {
            Refuse(variable?.In(_fields.Path) ?? _fields.SpanOf(entry.Key), $"no template can read the variable '{variable?.Value ?? name}'", "choose another name, or give one with 'as:'");
            return null;
        }
        var attribute = new AttributeDeclaration(name, variable?.Value ?? name, fields.Choice("type", Types)?.Value ?? AttributeType.Text)
        {
            IsRequired = fields.Flag("required") ?? false,
            IsExpected = fields.Flag("expected") ?? false,
            Choices = [.. fields.Texts("choices").Select(choice => choice.Value)],
            Default = fields.Text("default")?.Value,
            Description = fields.Text("description")?.Value ?? "",
        };
        Check(attribute, fields, _fields.SpanOf(entry.Key));
        return attribute;
    }

    private void Check(AttributeDeclaration attribute, FieldReader fields, SourceSpan key)
    {
        if ((attribute.Type == AttributeType.Choice) == attribute.Choices.IsEmpty)
        {
            Refuse(key, $"'{attribute.Name}' {(attribute.Choices.IsEmpty ? "has no 'choices'" : "has 'choices' but is of another type")}", "write {type: choice, choices: [one, two]}");
        }
        else if (attribute.Default is { } text && DefaultProblem(attribute, text) is { } problem)
        {
            Refuse(fields.SpanOf(fields.Node("default")!), $"the default of '{attribute.Name}' {problem}", null);
        }
    }

    /// <summary>A default must mean the same on every page.</summary>
    private static string? DefaultProblem(AttributeDeclaration attribute, string text)
    {
        if (attribute.IsRequired)
        {
            return "is never used, since every use must give it";
        }
        if (attribute.Type == AttributeType.Date || !PlainValue.IsPlain(attribute.Type))
        {
            return "cannot be declared; give it in the template";
        }
        return PlainValue.Read(attribute, text, SiteZone.Utc) is null ? $"is not of its type: {PlainValue.NameOf(attribute)}" : null;
    }

    private static bool IsVariable(string name)
        => name.Length > 0 && char.IsAsciiLetterLower(name[0]) && !Reserved.Contains(name)
            && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    private void Refuse(SourceSpan span, string problem, string? help)
        => _fields.Diagnostics.Add(Errors.Templates.BadDeclaration(span, problem, help));
}
