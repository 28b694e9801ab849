using NodaTime;
using NodaTime.Calendars;

namespace NewsSite.Time;

/// <summary>A calendar in which pages show dates; machines are told all dates in the Gregorian one.</summary>
public enum DateCalendar
{
    Gregorian,

    /// <summary>The solar Hijri calendar of Iran and Afghanistan, by the equinox at Tehran.</summary>
    Persian,

    /// <summary>The lunar Hijri calendar of Umm al-Qura, by which Saudi Arabia and its neighbours count; beyond its tables the civil one.</summary>
    IslamicUmalqura,

    /// <summary>The lunar Hijri calendar by arithmetic.</summary>
    IslamicCivil,

    /// <summary>The Gregorian one with years counted from 543 before it.</summary>
    Buddhist,
}

/// <summary>A day by the count of a calendar.</summary>
public readonly record struct CalendarDay(int Year, int Month, int Day)
{
    private const int BuddhistYears = 543;

    /// <summary>Years of the Gregorian calendar that lie in all others as a whole.</summary>
    private const int FirstYear = 623;

    private const int LastYear = 9000;

    private static readonly CalendarSystem Civil = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>The day of a moment as the clock of its own offset shows it.</summary>
    public static CalendarDay Of(DateTimeOffset value, DateCalendar calendar) => calendar switch
    {
        DateCalendar.Buddhist => new(value.Year + BuddhistYears, value.Month, value.Day),
        DateCalendar.Gregorian => new(value.Year, value.Month, value.Day),
        _ when value.Year is < FirstYear or > LastYear => new(value.Year, value.Month, value.Day),
        DateCalendar.Persian => Of(value, CalendarSystem.PersianAstronomical),
        _ => Of(value, calendar == DateCalendar.IslamicUmalqura && IsInTables(value) ? CalendarSystem.UmAlQura : Civil),
    };

    private static CalendarDay Of(DateTimeOffset value, CalendarSystem system)
    {
        var date = new LocalDate(value.Year, value.Month, value.Day).WithCalendar(system);
        return new CalendarDay(date.Year, date.Month, date.Day);
    }

    /// <summary>From the first day of 1318 to the last of 1500.</summary>
    private static bool IsInTables(DateTimeOffset value)
        => value.DateTime >= new DateTime(1900, 4, 30) && value.DateTime < new DateTime(2077, 11, 17);
}
