using System.Collections.Immutable;
using System.Text;

namespace NewsSite.Time;

/// <summary>Writes one run of a pattern's letters, such as <c>dd</c> or <c>MMMM</c>.</summary>
internal static class DatePart
{
    /// <param name="target">Where it is written.</param>
    /// <param name="value">The date.</param>
    /// <param name="run">The letters.</param>
    /// <param name="names">The language's names and digits.</param>
    /// <param name="hasDay">Whether the pattern has the day's number, beside which months take another form.</param>
    public static void Append(StringBuilder target, DateTimeOffset value, ReadOnlySpan<char> run, DateNames names, bool hasDay)
    {
        var day = CalendarDay.Of(value, names.Calendar);
        switch (run[0])
        {
            case 'd' when run.Length > 2:
                target.Append(run.Length == 3
                    ? Name(names.DaysShort, DateNames.English.DaysShort, (int)value.DayOfWeek)
                    : Name(names.Days, DateNames.English.Days, (int)value.DayOfWeek));
                break;
            case 'M' when run.Length > 2:
                target.Append(run.Length == 3
                    ? Name(hasDay ? names.MonthsShortInDate : names.MonthsShort, DateNames.English.MonthsShort, day.Month - 1)
                    : Name(hasDay ? names.MonthsInDate : names.Months, DateNames.English.Months, day.Month - 1));
                break;
            case 't':
                target.Append(value.Hour < 12 ? names.Am : names.Pm);
                break;
            case 'z':
                AppendOffset(target, value.Offset, run.Length, names.Zero);
                break;
            case 'y' when run.Length == 4:
                AppendNumber(target, day.Year / 100, 2, names.Zero);
                AppendNumber(target, day.Year % 100, 2, names.Zero);
                break;
            default:
                AppendNumber(target, Number(value, day, run[0]), run.Length, names.Zero);
                break;
        }
    }

    private static int Number(DateTimeOffset value, CalendarDay day, char letter) => letter switch
    {
        'd' => day.Day,
        'M' => day.Month,
        'y' => day.Year % 100,
        'H' => value.Hour,
        'h' => ((value.Hour + 11) % 12) + 1,
        'm' => value.Minute,
        _ => value.Second,
    };

    private static void AppendNumber(StringBuilder target, int number, int digits, char zero)
    {
        if (number >= 10)
        {
            AppendNumber(target, number / 10, 1, zero);
        }
        else if (digits == 2)
        {
            target.Append(zero);
        }
        target.Append((char)(zero + (number % 10)));
    }

    private static void AppendOffset(StringBuilder target, TimeSpan offset, int length, char zero)
    {
        target.Append(offset < TimeSpan.Zero ? '-' : '+');
        AppendNumber(target, Math.Abs(offset.Hours), Math.Min(length, 2), zero);
        if (length == 3)
        {
            target.Append(':');
            AppendNumber(target, Math.Abs(offset.Minutes), 2, zero);
        }
    }

    /// <summary>A language file may lack some names: then English ones are better than none.</summary>
    private static string Name(ImmutableArray<string> names, ImmutableArray<string> english, int index)
        => !names.IsDefault && index < names.Length ? names[index] : english[index];
}
