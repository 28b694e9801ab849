using System.Collections.Immutable;
using NewsSite.Diagnostics;
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

    /// <summary>Where the configuration names the theme.</summary>
    public SourceSpan NamePlace { get; init; } = SourceSpan.File(ConfigReader.FileName);

    public DataValue.Map Options { get; init; } = DataValue.Map.Empty;

    /// <summary>Where the configuration sets each option.</summary>
    public ImmutableDictionary<string, SourceSpan> OptionPlaces { get; init; } = ImmutableDictionary<string, SourceSpan>.Empty;

    public static ThemeConfig Read(ConfigSection root)
    {
        if (root.Fields.Node("theme") is YamlScalar)
        {
            return Named(root.Fields.Text("theme"));
        }
        var theme = root.Section("theme", Keys);
        return Named(theme.Fields.Text("name")) with
        {
            Options = theme.Fields.Data("options"),
            OptionPlaces = ((theme.Fields.Node("options") as YamlMap)?.Entries ?? []).ToImmutableDictionary(entry => entry.Key.Text, entry => theme.Fields.SpanOf(entry.Key)),
        };
    }

    private static ThemeConfig Named(Located<string>? name)
        => name is null ? new ThemeConfig() : new ThemeConfig { Name = name, NamePlace = name.In(ConfigReader.FileName) };
}
