using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The bar above the page. Whether it shows is a question about <c>now</c>, asked by the model alone.</summary>
public sealed record Announcement(string Text, ConfigLink? Url)
{
    public static readonly FieldTable Keys = new(
        new Field("text", "text, required", "what it says"),
        new Field("url", "path, content file or address", "where it leads") { Aliases = ["link"] },
        new Field("language", "BCP 47", "show it only on pages in this language"),
        new Field("start", "date", "when it appears"),
        new Field("end", "date", "when it disappears"));

    public string? Language { get; init; }

    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    public static Announcement? Read(ConfigSection root, SiteZone zone)
    {
        if (root.Find("announcement", Keys) is not { } bar || bar.Required("text") is not { } text)
        {
            return null;
        }
        return new Announcement(text.Value, bar.Link("url"))
        {
            Language = bar.Language("language"),
            Start = bar.Date("start", zone),
            End = bar.Date("end", zone),
        };
    }
}
