using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>One language of the site.</summary>
/// <param name="Code">BCP 47.</param>
public sealed record LanguageConfig(string Code)
{
    public static readonly FieldTable Keys = new(
        new Field("code", "BCP 47, required", "the language"),
        new Field("name", "text", "the language's own name"),
        new Field("site_name", "text", "the site's name in this language"),
        new Field("tagline", "text", "the tagline in this language"),
        new Field("dir", "ltr or rtl", "direction of writing; known for the usual languages"),
        new Field("date_format", "pattern", "how dates are shown, such as d MMMM yyyy"),
        new Field("time_format", "pattern", "how times are shown, such as HH:mm"));

    private static readonly Dictionary<string, TextDirection> Directions = new()
    {
        ["ltr"] = TextDirection.LeftToRight,
        ["rtl"] = TextDirection.RightToLeft,
    };

    /// <summary>The language's own name, such as "Русский"; the code where none is given.</summary>
    public string? Name { get; init; }

    /// <summary>The site's name in this language.</summary>
    public string? SiteName { get; init; }

    public string? Tagline { get; init; }

    public TextDirection? Direction { get; init; }

    public string? DateFormat { get; init; }

    public string? TimeFormat { get; init; }

    public static ImmutableArray<LanguageConfig> ReadAll(ConfigSection root) => root.Items("languages", Keys, Read);

    private static LanguageConfig? Read(ConfigSection language)
        => language.Required("code") is null || language.Language("code") is not { } code ? null : new LanguageConfig(code)
        {
            Name = language.Prose("name")?.Value,
            SiteName = language.Prose("site_name")?.Value,
            Tagline = language.Prose("tagline")?.Value,
            Direction = language.Fields.Choice("dir", Directions)?.Value,
            DateFormat = language.DateFormat("date_format"),
            TimeFormat = language.DateFormat("time_format"),
        };
}
