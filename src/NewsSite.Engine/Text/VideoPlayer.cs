using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSite.Text;

/// <summary>The players of videos at YouTube and Vimeo, which a page can show in a frame.</summary>
public static partial class VideoPlayer
{
    /// <summary>Where the player of a video is, by the address of its page or of its player; <c>null</c> for what is not a video there.</summary>
    /// <param name="page">As somebody typed it.</param>
    /// <param name="isNoCookie">Whether the player of YouTube is the one that keeps no cookies until the video is played.</param>
    public static string? AddressOf(string page, bool isNoCookie) => UrlRule.WebAddress(page) is not { } address ? null : address.Host switch
    {
        "youtube.com" or "www.youtube.com" or "m.youtube.com" or "youtu.be" or "www.youtube-nocookie.com" => AtYouTube(address, isNoCookie),
        "vimeo.com" or "www.vimeo.com" or "player.vimeo.com" => AtVimeo(address),
        _ => null,
    };

    public static bool IsKnown(string page) => AddressOf(page, isNoCookie: true) is not null;

    /// <summary>Whether a video is taller than wide, as far as its address tells: YouTube's shorts are.</summary>
    public static bool IsPortrait(string page) => UrlRule.WebAddress(page) is { } address && Folders(address) is ["shorts", _] && IsKnown(page);

    private static string? AtYouTube(Uri page, bool isNoCookie)
    {
        var id = (page.Host, Folders(page)) switch
        {
            ("youtu.be", [var name]) => name,
            (_, ["watch"]) => Value(page.Query, "v"),
            (_, ["embed" or "shorts" or "live", var name]) => name,
            _ => null,
        };
        return id is null || !YouTubeId().IsMatch(id) ? null
            : $"https://{(isNoCookie ? "www.youtube-nocookie.com" : "www.youtube.com")}/embed/{id}{(StartOf(page) is { } start ? $"?start={start}" : "")}";
    }

    /// <summary>A video that Vimeo does not list has a key behind its number.</summary>
    private static string? AtVimeo(Uri page)
    {
        var (number, key) = (page.Host, Folders(page)) switch
        {
            ("player.vimeo.com", ["video", var video]) => (video, Value(page.Query, "h")),
            ("player.vimeo.com", _) => ("", null),
            (_, [var video]) => (video, null),
            (_, [var video, var secret]) => (video, secret),
            _ => ("", null),
        };
        return number.Length == 0 || !number.All(char.IsAsciiDigit) || (key is not null && !key.All(char.IsAsciiHexDigit)) ? null
            : $"https://player.vimeo.com/video/{number}?dnt=1{(key is null ? "" : $"&h={key}")}{(StartOf(page) is { } start ? $"#t={start}s" : "")}";
    }

    private static string[] Folders(Uri page) => page.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The seconds at which it shall start, as <c>t=90</c>, <c>t=1m30s</c> or <c>start=90</c> says; <c>null</c> for the beginning.</summary>
    private static string? StartOf(Uri page)
    {
        var match = Start().Match(Value(page.Query, "t") ?? Value(page.Query, "start") ?? Value(page.Fragment, "t") ?? "");
        var seconds = (Part(1) * 3600) + (Part(2) * 60) + Part(3);
        return seconds == 0 ? null : seconds.ToString(CultureInfo.InvariantCulture);

        int Part(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    private static string? Value(string query, string name)
        => query.TrimStart('?', '#').Split('&').FirstOrDefault(part => part.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] is { Length: > 0 } value ? value : null;

    /// <summary>Two words look like videos, and are players of something else.</summary>
    [GeneratedRegex(@"\A(?!videoseries\z|live_stream\z)[A-Za-z0-9_-]{11}\z")]
    private static partial Regex YouTubeId();

    [GeneratedRegex(@"\A(?:([0-9]{1,3})h)?(?:([0-9]{1,4})m)?(?:([0-9]{1,6})s?)?\z")]
    private static partial Regex Start();
}
