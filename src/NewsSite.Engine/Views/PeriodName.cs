using System.Globalization;
using NewsSite.Model;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>How readers call a year or month: "2026", "November 2026".</summary>
internal static class PeriodName
{
    public static string Of(Period period, DateNames names)
        => period.Month == 0
            ? period.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{names.Months[period.Month - 1]} {period.Year}");
}
