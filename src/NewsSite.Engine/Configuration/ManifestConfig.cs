using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What a telephone shows when a reader puts the site beside the other applications (W3C Web Application Manifest).</summary>
public sealed record ManifestConfig
{
    public static readonly FieldTable Keys = new(
        new Field("short_name", "text", "the name below the icon; default the site's"),
        new Field("icons", "list of paths", "square pictures in content/, the smallest first; 192 and 512 pixels are the usual ones"),
        new Field("display", "word", "browser, minimal-ui or standalone; default browser"),
        new Field("theme_color", "colour", "of the frame around the page, such as #1f3a4d"),
        new Field("background_color", "colour", "of the window before the page is there"));

    private static readonly Dictionary<string, string> Displays = new[] { "browser", "minimal-ui", "standalone" }.ToDictionary(word => word);

    public string? ShortName { get; init; }

    public ImmutableArray<ConfigLink> Icons { get; init; } = [];

    public string Display { get; init; } = "browser";

    public string? ThemeColor { get; init; }

    public string? BackgroundColor { get; init; }

    /// <summary><c>null</c> where there is to be none.</summary>
    public static ManifestConfig? Read(ConfigSection root) => root.Find("manifest", Keys) is not { } section ? null : new ManifestConfig
    {
        ShortName = section.Prose("short_name")?.Value,
        Icons = section.Links("icons"),
        Display = section.Fields.Choice("display", Displays)?.Value ?? "browser",
        ThemeColor = section.Prose("theme_color")?.Value,
        BackgroundColor = section.Prose("background_color")?.Value,
    };
}
