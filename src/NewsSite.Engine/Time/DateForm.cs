namespace NewsSite.Time;

/// <summary>How much of an instant a date's text gave; the site's zone supplies the rest.</summary>
public enum DateForm : byte
{
    /// <summary>Only the day: the value is its first moment.</summary>
    Date,

    /// <summary>Day and time of day.</summary>
    LocalTime,

    /// <summary>Day, time and offset: the instant itself.</summary>
    Instant,
}
