using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Where readers can support the newsroom.</summary>
public sealed record DonateConfig(ConfigLink Url)
{
    public static readonly FieldTable Keys = new(
        new Field("url", "path, content file or address, required", "where readers can give"),
        new Field("text", "text or map", "what the link says; a map has it for each language; default the theme's words"),
        new Field("banner", "map", "when a bar above every page asks for support, with start and end"));

    public static readonly FieldTable BannerKeys = new(
        new Field("start", "date", "when it appears"),
        new Field("end", "date", "when it disappears"));

    public LocalText Text { get; private init; } = LocalText.None;

    /// <summary>When the bar is up; <c>null</c> for never.</summary>
    public Announcement? Banner { get; private init; }

    public static DonateConfig? Read(ConfigSection root, SiteZone zone)
        => root.Find("donate", Keys) is not { } donate || donate.RequiredLink("url") is not { } url ? null : new DonateConfig(url)
        {
            Text = LocalText.Read(donate, "text"),
            Banner = donate.Find("banner", BannerKeys) is { } banner ? ReadBanner(banner, url, zone) : null,
        };

    /// <summary>A bar whose dates cannot be read does not show.</summary>
    private static Announcement? ReadBanner(ConfigSection banner, ConfigLink url, SiteZone zone)
        => banner.TryDate("start", zone, out var start) & banner.TryDate("end", zone, out var end)
            ? new Announcement("", url) { Level = "info", Start = start, End = end }
            : null;
}
