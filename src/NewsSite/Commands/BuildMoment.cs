using System.Globalization;
using NewsSite.Time;

namespace NewsSite.Cli.Commands;

/// <summary>
/// Reads the value of <c>--now</c>: ISO 8601, a day or a time with its offset. A time without one would be another
/// moment on another machine.
/// </summary>
internal static class BuildMoment
{
    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    public static bool TryParse(string text, out DateTimeOffset moment, out string problem)
    {
        problem = "";
        if (DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment))
        {
            return true;
        }
        var upper = text.ToUpperInvariant();
        if (!DateTimeOffset.TryParseExact(upper, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment))
        {
            _ = StoryDate.TryParse(text, SiteZone.Utc, out _, out var fault);
            problem = $"--now: '{text}' {StoryDate.Explain(text, fault, SiteZone.Utc)}; write a day, 2026-11-22, or a time with its offset, 2026-11-22T14:00:00+03:00";
            return false;
        }
        if (upper.AsSpan(upper.IndexOf('T', StringComparison.Ordinal)).IndexOfAny('Z', '+', '-') < 0)
        {
            problem = $"--now: '{text}' has no offset; write {text}Z for UTC, or {text}+03:00";
            return false;
        }
        return true;
    }
}
