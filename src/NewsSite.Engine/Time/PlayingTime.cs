using System.Globalization;

namespace NewsSite.Time;

/// <summary>How long a recording plays: read as players write it (<c>4:05</c>, <c>1:02:30</c>), written as ISO 8601 and RSS ask.</summary>
public static class PlayingTime
{
    private const int MaxHours = 100;

    /// <summary><c>null</c> for what is no length; seconds alone are read, too.</summary>
    public static TimeSpan? Parse(string text)
    {
        var parts = text.Trim().Split(':');
        if (parts.Length > 3)
        {
            return null;
        }
        long seconds = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (i > 0 && (number > 59 || parts[i].Length != 2)))
            {
                return null;
            }
            seconds = (seconds * 60) + number;
        }
        var length = seconds < MaxHours * 3600L ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;
        return length > TimeSpan.Zero ? length : null;
    }

    /// <summary>Such as <c>PT1H2M30S</c>.</summary>
    public static string Iso8601(TimeSpan length)
    {
        var hours = (int)length.TotalHours;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"PT{(hours > 0 ? $"{hours}H" : "")}{(length.Minutes > 0 ? $"{length.Minutes}M" : "")}{(length.Seconds > 0 || length.TotalMinutes < 1 ? $"{length.Seconds}S" : "")}");
    }

    /// <summary>Such as <c>4:05</c> or <c>1:02:30</c>.</summary>
    public static string Text(TimeSpan length)
        => (int)length.TotalHours is > 0 and var hours
            ? string.Create(CultureInfo.InvariantCulture, $"{hours}:{length.Minutes:00}:{length.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{length.Minutes}:{length.Seconds:00}");
}
