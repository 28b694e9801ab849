using System.Collections.Immutable;

namespace NewsSite.Time;

/// <summary>
/// A language's words for months (the year's first month first), days (Sunday first) and halves of the day.
/// <see cref="MonthsInDate"/> and <see cref="MonthsShortInDate"/> are the forms beside a day's number, which Slavic and other
/// languages put in the genitive.
/// </summary>
public sealed record DateNames(
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsInDate,
    ImmutableArray<string> MonthsShort,
    ImmutableArray<string> MonthsShortInDate,
    ImmutableArray<string> Days,
    ImmutableArray<string> DaysShort,
    string Am,
    string Pm)
{
    /// <summary>How a month and its year are written.</summary>
    public string MonthPattern { get; init; } = "MMMM yyyy";

    /// <summary>The digit nought; the others follow it in Unicode.</summary>
    public char Zero { get; init; } = '0';

    /// <summary>The calendar of which these are the months.</summary>
    public DateCalendar Calendar { get; init; }

    /// <summary>All of it, in a fixed order.</summary>
    public IEnumerable<string> All => [Calendar.ToString(), .. Months, .. MonthsInDate, .. MonthsShort, .. MonthsShortInDate, .. Days, .. DaysShort, Am, Pm, MonthPattern, Zero.ToString()];

    private static readonly ImmutableArray<string> EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly ImmutableArray<string> EnglishMonthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static DateNames English { get; } = new(
        EnglishMonths,
        EnglishMonths,
        EnglishMonthsShort,
        EnglishMonthsShort,
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        "AM",
        "PM");
}
