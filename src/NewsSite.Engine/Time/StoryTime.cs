namespace NewsSite.Time;

/// <summary>Reads a time of day: <c>9:05</c>, <c>14:00:00</c>, <c>14:00:00.123</c>.</summary>
internal static class StoryTime
{
    public static DateProblem Read(ref DateScanner scanner, out TimeSpan time)
    {
        time = default;
        var second = 0;
        var ticks = 0;
        if (!scanner.TakeNumber(1, 2, out var hour) || !scanner.Take(':') || !scanner.TakeNumber(2, 2, out var minute))
        {
            return DateProblem.NotADate;
        }
        if (scanner.Take(':'))
        {
            if (!scanner.TakeNumber(2, 2, out second) || (scanner.TakeEither('.', ',') && !scanner.TakeFraction(out ticks)))
            {
                return DateProblem.NotADate;
            }
        }
        if (hour > 23 || minute > 59 || second > 59)
        {
            return DateProblem.ImpossibleTime;
        }
        time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return DateProblem.None;
    }
}
