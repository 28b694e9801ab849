using NewsSite.Model;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>How readers call a year or month: "2026", "November 2026".</summary>
internal static class PeriodName
{
    public static string Of(Period period, DateNames names)
        => period.Month == 0
            ? DateFormat.Format(new DateTimeOffset(period.Year, 1, 1, 0, 0, 0, TimeSpan.Zero), "yyyy", names)
            : DateFormat.Format(new DateTimeOffset(period.Year, period.Month, 1, 0, 0, 0, TimeSpan.Zero), names.MonthPattern, names);
}
