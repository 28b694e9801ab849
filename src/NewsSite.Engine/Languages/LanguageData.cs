using System.Globalization;
using NewsSite.Time;

namespace NewsSite.Languages;

/// <summary>What CLDR says of how a language writes dates and numbers: in the Gregorian calendar unless another one is asked for, and with Latin digits unless those of its own are.</summary>
/// <param name="Dates">Names of months and days.</param>
/// <param name="DatePattern">A whole date, such as <c>d MMMM yyyy</c>.</param>
/// <param name="TimePattern">A time of day, such as <c>HH:mm</c>.</param>
/// <param name="Numbers">Numbers in Latin digits.</param>
/// <param name="NativeNumbers">Numbers in the language's own digits; <c>null</c> if it has none.</param>
/// <param name="Lists">What stands between the parts of a list.</param>
public sealed record LanguageData(DateNames Dates, string DatePattern, string TimePattern, NumberForm Numbers, NumberForm? NativeNumbers, ListWords Lists)
{
    /// <summary>The data for a tag, or for the nearest one that is less exact: of <c>fr-BE</c> those of <c>fr</c>; <c>null</c> for a language that is not in the table.</summary>
    public static LanguageData? Find(string tag) => CldrRecord.Find(tag) is { } record ? Of(record) : null;

    /// <summary>The same with dates in another calendar; <c>null</c> if the language has no words for it.</summary>
    public static LanguageData? Find(string tag, DateCalendar calendar)
        => CldrRecord.Find(tag) is not { } record ? null
            : calendar == DateCalendar.Gregorian ? Of(record)
            : record.Has(NameOf(calendar) + "_date") ? WithCalendar(Of(record), record, calendar)
            : null;

    private static LanguageData WithCalendar(LanguageData data, CldrRecord record, DateCalendar calendar)
    {
        var name = NameOf(calendar);
        return data with
        {
            DatePattern = record[name + "_date"],
            // Months of the Buddhist calendar are the Gregorian ones.
            Dates = calendar == DateCalendar.Buddhist ? data.Dates with { Calendar = calendar } : WithMonths(data.Dates, record, name) with { Calendar = calendar },
        };
    }

    private static DateNames WithMonths(DateNames dates, CldrRecord record, string name)
    {
        var months = record.List(name + "_months");
        var shortMonths = record.List(name + "_months_short", months);
        return dates with
        {
            Months = months,
            MonthsInDate = record.List(name + "_months_in_date", months),
            MonthsShort = shortMonths,
            MonthsShortInDate = record.List(name + "_months_short_in_date", shortMonths),
        };
    }

    private static string NameOf(DateCalendar calendar) => calendar switch
    {
        DateCalendar.Persian => "persian",
        DateCalendar.Buddhist => "buddhist",
        _ => "islamic",
    };

    private static LanguageData Of(CldrRecord record)
    {
        var months = record.List("months");
        var shortMonths = record.List("months_short");
        var halves = record.List("halves");
        var dates = new DateNames(
            months,
            record.List("months_in_date", months),
            shortMonths,
            record.List("months_short_in_date", shortMonths),
            record.List("days"),
            record.List("days_short"),
            halves[0],
            halves[1])
        {
            MonthPattern = record["month"],
        };
        var marks = record.List("marks");
        var native = record.List("native");
        var groups = record.List("groups");
        var list = record.List("list");
        var numbers = new NumberForm(
            '0', marks[0], marks[1], marks[2], [.. groups[0].Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))], int.Parse(groups[1], CultureInfo.InvariantCulture));
        return new LanguageData(
            dates,
            record["date"],
            record["time"],
            numbers,
            native.Length < 4 ? null : numbers with { Zero = native[0][0], DecimalMark = native[1], GroupMark = native[2], Minus = native[3] },
            new ListWords(list[0], list[1], list[2]));
    }
}
