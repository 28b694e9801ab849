namespace NewsSite.Time;

/// <summary>Why a text is not a usable date.</summary>
public enum DateProblem : byte
{
    None,

    /// <summary>No form of a date we read.</summary>
    NotADate,

    /// <summary>No such day, such as 30 February, or a year before 1000.</summary>
    ImpossibleDate,

    /// <summary>No such time of day, such as 24:00 or a leap second.</summary>
    ImpossibleTime,

    /// <summary>Further from UTC than 14 hours.</summary>
    OffsetOutOfRange,

    /// <summary>The site's clock jumps over it.</summary>
    InDstGap,
}
