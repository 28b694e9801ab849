using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSite.Tests.Incremental;

/// <summary>Changes of what a build is asked to do, and of the clock.</summary>
internal static partial class OptionEdits
{
    public static readonly Edit[] All =
    [
        new("nothing at all", 8, (_, _) => "nothing"),
        new("the clock", 14, MoveClock),
        new("the clock as at first", 4, (room, _) => Say(room.Now = room.Site.Now, "now")),
        new("--drafts", 2, (room, _) => Say(room.Drafts = !room.Drafts, "--drafts")),
        new("--future", 2, (room, _) => Say(room.Future = !room.Future, "--future")),
        new("--keep-going", 4, (room, _) => Say(room.KeepGoing = !room.KeepGoing, "--keep-going")),
        new("--strict", 1, (room, _) => Say(room.Strict = !room.Strict, "--strict")),
        new("--base-url", 2, (room, dice) => Say(room.BaseUrl = dice.Of(null, null, "https://preview.example/a"), "--base-url")),
        new("--output", 4, (room, dice) => Say(room.Output = dice.Of(EditedSite.Outputs), "--output")),
        new("--clean", 2, (room, _) => Say(room.Clean = true, "--clean")),
    ];

    private static string Say(object? value, string option) => string.Create(CultureInfo.InvariantCulture, $"{option} {value ?? "none"}");

    /// <summary>To a moment that somebody has written down, or a little before or after it.</summary>
    private static string MoveClock(Newsroom room, Dice dice)
    {
        var moments = room.Files("content", ".md", ".yaml").Append("newssite.yaml")
            .SelectMany(path => Moments().Matches(room.Read(path)).Select(match => match.Value))
            .Where(text => Parse(text) is { } moment && (moment - room.Site.Now).Duration() < TimeSpan.FromDays(60))
            .Distinct();
        if (dice.Lot(moments) is { } written)
        {
            room.Now = Parse(written)!.Value + dice.Of(TimeSpan.FromMinutes(-90), TimeSpan.FromMinutes(-1), TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
        }
        return Say(room.Now, "now");
    }

    private static DateTimeOffset? Parse(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    [GeneratedRegex(@"\b20\d\d-[01]\d-[0-3]\d(?:[ T]\d\d:\d\d)?")]
    private static partial Regex Moments();
}
