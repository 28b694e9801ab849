using System.Globalization;
using NewsSite.Time;
using Xunit;

namespace NewsSite.Tests.Unit.Time;

/// <summary>Days of other calendars against what those who live by them know; none of it was read off the program.</summary>
public sealed class CalendarDayTests
{
    [Theory]
    [InlineData("2024-03-20", "1403-1-1")]
    [InlineData("2025-03-20", "1403-12-30")]
    [InlineData("2025-03-21", "1404-1-1")]
    [InlineData("2026-03-21", "1405-1-1")]
    [InlineData("1979-02-11", "1357-11-22")]
    public void the_persian_year_begins_with_the_equinox(string gregorian, string expected) => Check(gregorian, DateCalendar.Persian, expected);

    [Theory]
    [InlineData("2024-07-07", "1446-1-1")]
    [InlineData("2025-03-01", "1446-9-1")]
    [InlineData("2025-06-26", "1447-1-1")]
    [InlineData("2077-11-16", "1500-12-30")]
    public void umm_al_qura_is_that_of_saudi_arabia(string gregorian, string expected) => Check(gregorian, DateCalendar.IslamicUmalqura, expected);

    [Theory]
    [InlineData("2024-07-08", "1446-1-1")]
    [InlineData("2025-06-27", "1447-1-1")]
    [InlineData("1453-05-29", "857-5-11")]
    public void the_civil_islamic_calendar_is_arithmetic(string gregorian, string expected) => Check(gregorian, DateCalendar.IslamicCivil, expected);

    [Theory]
    [InlineData("2026-11-22", "2569-11-22")]
    [InlineData("2026-01-01", "2569-1-1")]
    public void thai_years_are_543_more(string gregorian, string expected) => Check(gregorian, DateCalendar.Buddhist, expected);

    [Fact]
    public void beyond_its_tables_umm_al_qura_is_the_civil_one()
    {
        foreach (var day in new[] { At("1900-04-29"), At("2077-11-17"), At("2500-12-31") })
        {
            Assert.Equal(CalendarDay.Of(day, DateCalendar.IslamicCivil), CalendarDay.Of(day, DateCalendar.IslamicUmalqura));
        }
        Assert.Equal(new CalendarDay(1318, 1, 1), CalendarDay.Of(At("1900-04-30"), DateCalendar.IslamicUmalqura));
    }

    [Fact]
    public void no_date_is_too_early_or_too_late()
        => Assert.All(Enum.GetValues<DateCalendar>(), calendar =>
        {
            CalendarDay.Of(DateTimeOffset.MinValue, calendar);
            CalendarDay.Of(DateTimeOffset.MaxValue, calendar);
            Assert.NotEmpty(DateFormat.Format(DateTimeOffset.MaxValue, "d MMMM yyyy yy", DateNames.English with { Calendar = calendar }));
        });

    [Fact]
    public void each_day_follows_the_one_before()
    {
        foreach (var calendar in Enum.GetValues<DateCalendar>())
        {
            var before = CalendarDay.Of(At("1890-01-01"), calendar);
            for (var day = At("1890-01-02"); day.Year < 2100; day = day.AddDays(1))
            {
                var next = CalendarDay.Of(day, calendar);
                // Where the tables of Umm al-Qura begin and end a day may be counted twice or left out.
                Assert.True(next.Day == before.Day + 1 || next.Day == 1 || calendar == DateCalendar.IslamicUmalqura, $"{calendar} {day} {before} {next}");
                before = next;
            }
        }
    }

    private static void Check(string gregorian, DateCalendar calendar, string expected)
    {
        var day = CalendarDay.Of(At(gregorian), calendar);
        Assert.Equal(expected, $"{day.Year}-{day.Month}-{day.Day}");
    }

    private static DateTimeOffset At(string day) => DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
