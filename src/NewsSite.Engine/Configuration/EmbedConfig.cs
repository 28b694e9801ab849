using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>How videos elsewhere are shown, and what raw HTML may embed.</summary>
public sealed record EmbedConfig
{
    public static readonly FieldTable Keys = new(
        new Field("mode", "facade, iframe or link", "how pages show videos elsewhere: a picture with a link, the player itself for those at YouTube and Vimeo, or a link alone; default facade"),
        new Field("youtube_nocookie", "yes or no", "whether the player of YouTube is the one that keeps no cookies until the video is played; default yes"),
        new Field("hosts", "list of texts", "hosts whose iframes are kept in raw HTML"));

    private static readonly Dictionary<string, EmbedMode> Modes = new()
    {
        ["facade"] = EmbedMode.Facade,
        ["iframe"] = EmbedMode.Iframe,
        ["link"] = EmbedMode.Link,
    };

    public EmbedMode Mode { get; init; } = EmbedMode.Facade;

    public bool IsYouTubeNoCookie { get; init; } = true;

    public ImmutableArray<string> Hosts { get; init; } = [];

    public static EmbedConfig Read(ConfigSection root)
    {
        var embeds = root.Section("embeds", Keys).Fields;
        var defaults = new EmbedConfig();
        return new EmbedConfig
        {
            Mode = embeds.Choice("mode", Modes) ?? defaults.Mode,
            IsYouTubeNoCookie = embeds.Flag("youtube_nocookie") ?? defaults.IsYouTubeNoCookie,
            Hosts = [.. embeds.Texts("hosts").Select(host => host.Value)],
        };
    }
}

/// <summary>How pages show videos elsewhere.</summary>
public enum EmbedMode
{
    /// <summary>A picture that is a link: nothing is loaded from elsewhere before the reader asks for it.</summary>
    Facade,

    /// <summary>The player, where its address is known.</summary>
    Iframe,

    /// <summary>A link without a picture.</summary>
    Link,
}
