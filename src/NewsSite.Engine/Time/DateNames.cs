using System.Collections.Immutable;

namespace NewsSite.Time;

/// <summary>
/// A language's words for months (January first), days (Sunday first) and halves of the day.
/// <see cref="MonthsInDate"/> is the form beside a day's number, which Slavic and other languages put in the genitive.
/// </summary>
public sealed record DateNames(
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsInDate,
    ImmutableArray<string> MonthsShort,
    ImmutableArray<string> Days,
    ImmutableArray<string> DaysShort,
    string Am,
    string Pm)
{
    /// <summary>Every name, in a fixed order.</summary>
    public IEnumerable<string> All => [.. Months, .. MonthsInDate, .. MonthsShort, .. Days, .. DaysShort, Am, Pm];

    private static readonly ImmutableArray<string> EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static DateNames English { get; } = new(
        EnglishMonths,
        EnglishMonths,
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        "AM",
        "PM");
}
