using System.Collections.Immutable;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The bar above the page. Whether it shows is a question about <c>now</c>, asked by the model alone.</summary>
public sealed record Announcement(string Text, ConfigLink? Url)
{
    public static readonly FieldTable Keys = new(
        new Field("text", "text, required", "what it says"),
        new Field("url", "path, content file or address", "where it leads") { Aliases = ["link"] },
        new Field("language", "list of texts", "show it only on pages in this language, or in these") { Aliases = ["langs", "languages"] },
        new Field("start", "date", "when it appears"),
        new Field("end", "date", "when it disappears"),
        new Field("level", "word", "info, notice or warning: how much it matters; default info"));

    private static readonly Dictionary<string, string> Levels = new() { ["info"] = "info", ["notice"] = "notice", ["warning"] = "warning" };

    /// <summary>Empty for all.</summary>
    public ImmutableArray<Located<string>> Languages { get; init; } = [];

    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    /// <summary>How much it matters; of breaking news <c>breaking</c>, <c>developing</c> or <c>alert</c>.</summary>
    public required string Level { get; init; }

    public bool IsFor(string language) => Languages.IsEmpty || Languages.Any(own => own.Value == language);

    /// <summary>A bar whose dates cannot be read does not show: it might be too early.</summary>
    public static Announcement? Read(ConfigSection root, SiteZone zone)
    {
        if (root.Find("announcement", Keys) is not { } bar)
        {
            return null;
        }
        var text = bar.Required("text");
        var url = bar.Link("url");
        var languages = bar.Languages("language");
        var level = bar.Fields.Choice("level", Levels)?.Value ?? "info";
        return bar.TrySpan(zone, out var start, out var end) && text is not null
            ? new Announcement(text.Value, url) { Languages = languages, Level = level, Start = start, End = end }
            : null;
    }
}
