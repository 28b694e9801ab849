using NewsSite.Desk;
using NewsSite.Time;

namespace NewsSite.Cli.Commands;

/// <summary>Reads a date of the command line as front matter's are read: in the site's zone where it has no offset.</summary>
internal static class SiteDate
{
    /// <returns>What is wrong with it.</returns>
    public static DeskAnswer? Read(string option, string? text, SiteReading reading, out DateTimeOffset? date)
    {
        date = null;
        if (text is null)
        {
            return null;
        }
        var zone = reading.Config.Site.Zone;
        if (!StoryDate.TryParse(text, zone, out var value, out var problem))
        {
            return new DeskAnswer($"{option}: '{text}' {StoryDate.Explain(text, problem, zone)}", "write it like 2026-12-24 or 2026-12-24T18:00");
        }
        date = value;
        return null;
    }
}
