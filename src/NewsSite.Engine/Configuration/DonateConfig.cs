using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Where readers can support the newsroom.</summary>
public sealed record DonateConfig(ConfigLink Url)
{
    public static readonly FieldTable Keys = new(
        new Field("url", "path, content file or address, required", "where readers can give"),
        new Field("text", "text or map", "what the link says; a map has it for each language; default the theme's words"),
        new Field("banner", "map", "a bar above every page that asks for support, with text, start and end"));

    public static readonly FieldTable BannerKeys = new(
        new Field("text", "text or map", "what it says; a map has it for each language; default the text of the link"),
        new Field("start", "date", "when it appears"),
        new Field("end", "date", "when it disappears"));

    public LocalText Text { get; private init; } = LocalText.None;

    /// <summary>When the bar is up; <c>null</c> for never.</summary>
    public Announcement? Banner { get; private init; }

    public LocalText BannerText { get; private init; } = LocalText.None;

    public static DonateConfig? Read(ConfigSection root, SiteZone zone)
    {
        if (root.Find("donate", Keys) is not { } donate)
        {
            return null;
        }
        var url = donate.RequiredLink("url");
        var text = LocalText.Read(donate, "text");
        var banner = donate.Find("banner", BannerKeys);
        var bar = banner is null ? null : ReadBanner(banner, url, zone);
        var barText = banner is null ? LocalText.None : LocalText.Read(banner, "text");
        return url is null ? null : new DonateConfig(url) { Text = text, Banner = bar, BannerText = barText };
    }

    /// <summary>A bar whose dates cannot be read does not show.</summary>
    private static Announcement? ReadBanner(ConfigSection banner, ConfigLink? url, SiteZone zone)
        => banner.TrySpan(zone, out var start, out var end) ? new Announcement("", url) { Level = "info", Start = start, End = end } : null;
}
