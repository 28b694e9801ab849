using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Templating;

/// <summary>Reads what a theme offers in its <c>theme.yaml</c> and puts the site's own settings over the defaults.</summary>
public static class ThemeOptions
{
    private const string Manifest = "theme.yaml";

    /// <summary>The version of the template interface that this program offers; a theme names the one it was written for.</summary>
    public const int InterfaceVersion = 1;

    /// <summary>Settings of the site that some themes have as options.</summary>
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["newsletter_action"] = "newsletter: {action: …}",
        ["donate_url"] = "donate: {url: …}",
    };

    private static readonly FieldTable Fields = new(
        new Field("name", "text", "the theme's name"),
        new Field("interface", "whole number", "the version of the template interface it was written for"),
        new Field("options", "map", "the options it offers, with their defaults"),
        new Field("contrast", "list of pairs", "colours that stand on each other, by the names of options"));

    public static DataValue.Map Read(ThemeFiles files, ThemeConfig theme, DiagnosticBag diagnostics)
    {
        if (files.Find(Manifest) is not { } file)
        {
            return theme.Options;
        }
        var found = new List<Diagnostic>();
        var options = theme.Options;
        if (file.ReadText(found) is { } text && YamlDocument.ReadMap(file.DisplayPath, text, 1, found) is { } map)
        {
            var fields = new FieldReader(file.DisplayPath, map, Fields, found);
            fields.ReportUnknownKeys();
            fields.Number("interface", 1, InterfaceVersion);
            options = Merge(theme.Options, Defaults(fields), key => theme.OptionPlaces[key], found);
            ThemeContrast.Check(fields, options, theme, found);
        }
        diagnostics.AddRange(found);
        return options;
    }

    private static DataValue.Map Defaults(FieldReader fields)
    {
        switch (fields.Node("options"))
        {
            case YamlMap map:
                return (DataValue.Map)YamlValue.ToData(map);
            case { } other:
                fields.WrongType(other, "options", "a map of options and defaults");
                return DataValue.Map.Empty;
            default:
                return DataValue.Map.Empty;
        }
    }

    /// <summary>A map of options is merged in turn, so that a site sets one of its colours and keeps the others.</summary>
    /// <param name="placeOf">Where the site sets an option of its own.</param>
    private static DataValue.Map Merge(DataValue.Map own, DataValue.Map defaults, Func<string, SourceSpan> placeOf, List<Diagnostic> found)
    {
        foreach (var key in own.Keys.Where(key => defaults.Find(key) is null))
        {
            var setting = Settings.GetValueOrDefault(key);
            var finding = Errors.Templates.UnknownOption(placeOf(key), key, setting);
            found.Add(setting is null ? finding.Suggesting(key, defaults.Keys) : finding);
        }
        return new DataValue.Map(own.Keys.Concat(defaults.Keys).Distinct().Select(key => KeyValuePair.Create(key, Value(key))));

        DataValue Value(string key) => (own.Find(key), defaults.Find(key)) switch
        {
            (DataValue.Map set, DataValue.Map { Keys.IsEmpty: false } usual) => Merge(set, usual, _ => placeOf(key), found),
            (var set, var usual) => set ?? usual!,
        };
    }
}
