namespace NewsSite.Time;

/// <summary>
/// Reads the dates that people and other generators write in front matter: ISO 8601 with its usual liberties,
/// English long dates and RFC 822. The result always has the site's own offset at that instant, so its year,
/// month and day are the ones the site prints and puts into URLs. Numbers such as 11/12/2026 are no date:
/// nobody knows which is the month.
/// </summary>
public static class StoryDate
{
    public static bool TryParse(string text, SiteZone zone, out DateTimeOffset value, out DateProblem problem)
    {
        var parsed = Parse(text, zone);
        value = parsed.Value;
        problem = parsed.Problem;
        return problem == DateProblem.None;
    }

    public static ParsedDate Parse(string text, SiteZone zone)
    {
        var scanner = new DateScanner(text.AsSpan().Trim());
        var problem = ReadDay(ref scanner, out var day);
        if (problem != DateProblem.None)
        {
            return Failed(problem);
        }
        if (scanner.AtEnd)
        {
            return StartOfDay(day, zone);
        }
        problem = SkipSeparator(ref scanner) ? StoryTime.Read(ref scanner, out var time) : NotATime(out time);
        if (problem != DateProblem.None)
        {
            return Failed(problem);
        }
        scanner.SkipSpaces();
        var local = day + time;
        if (scanner.AtEnd)
        {
            var resolved = zone.Resolve(local);
            return resolved.Kind == LocalTimeKind.Gap
                ? Failed(DateProblem.InDstGap)
                : new ParsedDate(resolved.Value, DateForm.LocalTime, DateProblem.None, resolved.Again);
        }
        problem = StoryOffset.Read(ref scanner, out var offset);
        return problem == DateProblem.None ? AtOffset(local, offset, zone) : Failed(problem);
    }

    /// <summary>What is wrong with a date, in words that follow its quotation.</summary>
    public static string Explain(string text, DateProblem problem, SiteZone zone) => problem switch
    {
        DateProblem.ImpossibleDate => $"is a day that does not exist{WhyImpossible(text)}",
        DateProblem.ImpossibleTime => "is a time that does not exist",
        DateProblem.OffsetOutOfRange => "has an offset beyond 14 hours",
        DateProblem.InDstGap => $"does not exist in {zone.Id}: the clocks skip it",
        _ => "is not a date",
    };

    /// <summary>What the month or the year has instead; nothing where it is no month that is wrong, but the year or a time at the end of all.</summary>
    private static string WhyImpossible(string text)
    {
        var scanner = new DateScanner(text.AsSpan().Trim());
        ReadNumbers(ref scanner, out var year, out var month, out var number);
        return month is < 1 or > 12 ? $": there is no month {month}"
            : year < 1 || (number >= 1 && number <= DateTime.DaysInMonth(year, month)) ? ""
            : $": {DateNames.English.Months[month - 1]} {year} has {DateTime.DaysInMonth(year, month)} days";
    }

    private static ParsedDate Failed(DateProblem problem) => new(default, default, problem);

    private static DateProblem NotATime(out TimeSpan time)
    {
        time = default;
        return DateProblem.NotADate;
    }

    /// <summary>Midnight, or where the clock jumps over it the first moment after; a day may be missing altogether.</summary>
    private static ParsedDate StartOfDay(DateTime day, SiteZone zone)
    {
        var start = zone.Resolve(day).Value;
        return start.Date == day ? new ParsedDate(start, DateForm.Date, DateProblem.None) : Failed(DateProblem.InDstGap);
    }

    private static ParsedDate AtOffset(DateTime local, TimeSpan offset, SiteZone zone)
    {
        var utc = local.Ticks - offset.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks
            ? Failed(DateProblem.ImpossibleDate)
            : new ParsedDate(zone.ToZone(new DateTimeOffset(utc, TimeSpan.Zero)), DateForm.Instant, DateProblem.None);
    }

    private static bool SkipSeparator(ref DateScanner scanner)
    {
        if (scanner.TakeEither('T', 't'))
        {
            return true;
        }
        var comma = scanner.Take(',');
        return scanner.SkipSpaces() || comma;
    }

    private static DateProblem ReadDay(ref DateScanner scanner, out DateTime day)
    {
        day = default;
        if (!ReadNumbers(ref scanner, out var year, out var month, out var number))
        {
            return DateProblem.NotADate;
        }
        if (year < 1000 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return DateProblem.ImpossibleDate;
        }
        day = new DateTime(year, month, number, 0, 0, 0, DateTimeKind.Unspecified);
        return DateProblem.None;
    }

    private static bool ReadNumbers(ref DateScanner scanner, out int year, out int month, out int day)
        => char.IsAsciiDigit(scanner.Next) ? ReadNumberFirst(ref scanner, out year, out month, out day) : ReadWordFirst(ref scanner, out year, out month, out day);

    /// <summary><c>2026-11-22</c>, <c>2026/11/22</c> or <c>22 November 2026</c>.</summary>
    private static bool ReadNumberFirst(ref DateScanner scanner, out int year, out int month, out int day)
    {
        month = 0;
        day = 0;
        if (!scanner.TakeNumber(1, 4, out year, out var digits))
        {
            return false;
        }
        if (digits <= 2)
        {
            day = year;
            return ReadMonthName(ref scanner, out month) && ReadYear(ref scanner, out year);
        }
        var separator = scanner.Next;
        return digits == 4 && separator is '-' or '/'
            && scanner.Take(separator) && scanner.TakeNumber(1, 2, out month)
            && scanner.Take(separator) && scanner.TakeNumber(1, 2, out day);
    }

    /// <summary><c>November 22, 2026</c>, or a weekday (which nobody checks) and either form.</summary>
    private static bool ReadWordFirst(ref DateScanner scanner, out int year, out int month, out int day)
    {
        year = 0;
        day = 0;
        var word = scanner.TakeWord();
        month = EnglishNames.Month(word);
        if (month > 0)
        {
            scanner.Take('.');
            return scanner.SkipSpaces() && scanner.TakeNumber(1, 2, out day) && ReadYear(ref scanner, out year);
        }
        if (!EnglishNames.IsDay(word))
        {
            return false;
        }
        scanner.TakeEither('.', ',');
        if (!scanner.SkipSpaces())
        {
            return false;
        }
        if (scanner.TakeNumber(1, 2, out day))
        {
            return ReadMonthName(ref scanner, out month) && ReadYear(ref scanner, out year);
        }
        return ReadMonthName(ref scanner, out month)
            && scanner.SkipSpaces() && scanner.TakeNumber(1, 2, out day) && ReadYear(ref scanner, out year);
    }

    private static bool ReadMonthName(ref DateScanner scanner, out int month)
    {
        // Some write 22-Nov-2026.
        _ = scanner.SkipSpaces() || scanner.Take('-');
        month = EnglishNames.Month(scanner.TakeWord());
        scanner.Take('.');
        return month > 0;
    }

    private static bool ReadYear(ref DateScanner scanner, out int year)
    {
        var comma = scanner.Take(',');
        if (scanner.SkipSpaces() || comma || scanner.Take('-'))
        {
            return scanner.TakeNumber(4, 4, out year);
        }
        year = 0;
        return false;
    }
}
