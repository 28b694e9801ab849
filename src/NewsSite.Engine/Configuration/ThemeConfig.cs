using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The theme and what the site sets of its options.</summary>
public sealed record ThemeConfig
{
    public const string DefaultName = "broadsheet";

    public static readonly FieldTable Keys = new(
        new Field("name", "text", "a folder in themes/, or a built-in theme; default broadsheet"),
        new Field("options", "map", "options that the theme offers, as theme.options"));

    public string Name { get; init; } = DefaultName;

    public DataValue.Map Options { get; init; } = DataValue.Map.Empty;

    public static ThemeConfig Read(ConfigSection root)
    {
        if (root.Fields.Node("theme") is YamlScalar)
        {
            return new ThemeConfig { Name = root.Fields.Text("theme") ?? DefaultName };
        }
        var theme = root.Section("theme", Keys);
        return new ThemeConfig
        {
            Name = theme.Fields.Text("name") ?? DefaultName,
            Options = theme.Fields.Data("options"),
        };
    }
}
