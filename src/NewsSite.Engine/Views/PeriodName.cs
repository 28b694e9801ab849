using System.Globalization;
using NewsSite.Model;

namespace NewsSite.Views;

/// <summary>How readers call a year or month: "2026", "November 2026".</summary>
internal static class PeriodName
{
    public static string Of(Period period, Strings strings)
        => period.Month == 0
            ? period.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{strings.Dates.Months[period.Month - 1]} {period.Year}");
}
