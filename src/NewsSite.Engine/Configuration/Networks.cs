namespace NewsSite.Configuration;

/// <summary>The places on the net that themes may have an icon for: where readers follow the paper, and where they share its stories.</summary>
public static class Networks
{
    public const string Telegram = "telegram";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [Telegram] = "Telegram",
        ["whatsapp"] = "WhatsApp",
        ["signal"] = "Signal",
        ["viber"] = "Viber",
        ["mastodon"] = "Mastodon",
        ["bluesky"] = "Bluesky",
        ["threads"] = "Threads",
        ["x"] = "X",
        ["facebook"] = "Facebook",
        ["instagram"] = "Instagram",
        ["youtube"] = "YouTube",
        ["peertube"] = "PeerTube",
        ["tiktok"] = "TikTok",
        ["linkedin"] = "LinkedIn",
        ["reddit"] = "Reddit",
        ["discord"] = "Discord",
        ["vk"] = "VK",
        ["rss"] = "RSS",
        ["newsletter"] = "Newsletter",
        ["email"] = "E-mail",
        ["link"] = "Link",
    };

    public static IReadOnlyCollection<string> All => Names.Keys;

    /// <summary>What the network calls itself; <c>null</c> for an unknown one.</summary>
    public static string? NameOf(string network) => Names.GetValueOrDefault(network);
}
