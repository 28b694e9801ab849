namespace NewsSite.Time;

/// <summary>
/// Reads the rest of a date as its offset from UTC: <c>Z</c>, <c>UTC</c>, <c>GMT</c>, <c>+03:00</c>, <c>+5:30</c>,
/// <c>-0500</c>, <c>-5</c>, <c>-04</c>.
/// </summary>
internal static class StoryOffset
{
    private static readonly TimeSpan Furthest = TimeSpan.FromHours(14);

    public static DateProblem Read(ref DateScanner scanner, out TimeSpan offset)
    {
        offset = default;
        var word = scanner.TakeWord();
        var isNamed = Is(word, "Z") || Is(word, "UTC") || Is(word, "GMT");
        if (!isNamed && !word.IsEmpty)
        {
            return DateProblem.NotADate;
        }
        if (isNamed && scanner.AtEnd)
        {
            return DateProblem.None;
        }
        var isWest = scanner.TakeEither('-', '\u2212');
        if (!isWest && !scanner.Take('+'))
        {
            return DateProblem.NotADate;
        }
        if (!ReadHours(ref scanner, out var hours, out var minutes) || !scanner.AtEnd)
        {
            return DateProblem.NotADate;
        }
        offset = new TimeSpan(hours, minutes, 0);
        if (minutes > 59 || offset > Furthest)
        {
            return DateProblem.OffsetOutOfRange;
        }
        offset = isWest ? -offset : offset;
        return DateProblem.None;
    }

    private static bool ReadHours(ref DateScanner scanner, out int hours, out int minutes)
    {
        minutes = 0;
        if (!scanner.TakeNumber(1, 4, out hours, out var digits) || digits == 3)
        {
            return false;
        }
        if (digits == 4)
        {
            (hours, minutes) = (hours / 100, hours % 100);
            return true;
        }
        return !scanner.Take(':') || scanner.TakeNumber(2, 2, out minutes);
    }

    private static bool Is(ReadOnlySpan<char> word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
