using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Templating;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>A setting as a build takes it.</summary>
/// <param name="Key">Such as <c>feeds.items</c> or <c>menu[0].title</c>.</param>
/// <param name="Value">As it is written, or the default in words.</param>
/// <param name="From">Where it is written, such as <c>newssite.yaml:12:9</c>; or "default".</param>
public sealed record ConfigValue(string Key, string Value, string From);

/// <summary>The settings of a site, each with the place it comes from. Defaults stand in the registry of keys, and those of a theme in its own file.</summary>
public sealed class EffectiveConfig
{
    private const string Default = "default";

    private readonly List<ConfigValue> _values = [];

    /// <summary>All settings in the order of docs/configuration.md; what is wrong with them is told, and what can be read is there.</summary>
    public static ImmutableArray<ConfigValue> Read(string root, DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        var config = ConfigReader.Read(root, baseUrl: null, diagnostics);
        if (SiteDirectory.Find(root, ConfigReader.FileName) is not { } file || FileText.Read(file, found) is not { } text
            || YamlDocument.ReadMap(file.Path, text, 1, found) is not { } map)
        {
            return [];
        }
        var effective = new EffectiveConfig();
        effective.AddTable("", SiteConfig.Keys, map, file.Path);
        if (config is not null && ThemeFiles.Open(root, config.Theme, diagnostics) is { } theme)
        {
            effective.AddTheme(theme);
        }
        return [.. effective._values];
    }

    private void AddTable(string prefix, FieldTable table, YamlMap map, string path)
    {
        foreach (var field in table.Fields)
        {
            var entry = map.Entries.FirstOrDefault(entry => table.Find(entry.Key.Text) == field);
            var key = prefix + field.Name;
            var below = Shapes.Of(table, field);
            if (entry.Value is null or YamlScalar { IsNull: true })
            {
                AddAbsent(key, field, below, path);
            }
            else
            {
                Add(key, entry.Value, below, path);
            }
        }
    }

    /// <summary>What is absent has its default, and a section the defaults of its keys.</summary>
    private void AddAbsent(string key, Field field, FieldTable? below, string path)
    {
        if (field.Default is { } value)
        {
            _values.Add(new ConfigValue(key, value, Default));
        }
        else if (below is not null && FieldType.Of(field).Forms.Contains(new FieldForm(FieldKind.Map, IsList: false)) && !below.Fields.Any(inner => FieldType.Of(inner).IsRequired))
        {
            AddTable(key + ".", below, YamlMap.Empty, path);
        }
    }

    private void Add(string key, YamlNode node, FieldTable? below, string path)
    {
        switch (node)
        {
            case YamlMap map when below is not null:
                AddTable(key + ".", below, map, path);
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    Add($"{key}.{entry.Key.Text}", entry.Value, null, path);
                }
                break;
            case YamlList list when list.Items.Any(item => item is not YamlScalar):
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Add($"{key}[{i}]", list.Items[i], below, path);
                }
                break;
            case YamlList list:
                Add(key, YamlText.List(list.Items.Cast<YamlScalar>().Select(item => item.Text)), node, path);
                break;
            case YamlScalar scalar:
                Add(key, scalar.Text, node, path);
                break;
        }
    }

    private void Add(string key, string value, YamlNode node, string path) => _values.Add(new ConfigValue(key, value, $"{path}:{node.Start.Line}:{node.Start.Column}"));

    /// <summary>Options of the theme that the site does not set, behind those that it does.</summary>
    private void AddTheme(ThemeFiles theme)
    {
        var found = new List<Diagnostic>();
        if (theme.Find("theme.yaml") is not { } file || file.ReadText(found) is not { } text
            || YamlDocument.ReadMap(file.DisplayPath, text, 1, found)?.Find("options") is not YamlMap options)
        {
            return;
        }
        var inTheme = new EffectiveConfig();
        inTheme.Add("theme.options", options, null, file.DisplayPath);
        var set = _values.Select(value => value.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var last = _values.FindLastIndex(value => value.Key.StartsWith("theme.", StringComparison.Ordinal));
        _values.InsertRange(last + 1, inTheme._values.Where(value => !set.Contains(value.Key)));
    }
}
