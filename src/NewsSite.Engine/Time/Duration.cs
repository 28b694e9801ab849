namespace NewsSite.Time;

/// <summary>Reads a length of time in days, hours and minutes: <c>2d</c>, <c>1h</c>, <c>1h30m</c>.</summary>
public static class Duration
{
    public static TimeSpan? Parse(string text)
    {
        var scanner = new DateScanner(text.AsSpan().Trim());
        var total = TimeSpan.Zero;
        do
        {
            if (!scanner.TakeNumber(1, 4, out var number) || UnitOf(scanner.TakeWord()) is not { } unit)
            {
                return null;
            }
            total += number * unit;
            scanner.SkipSpaces();
        }
        while (!scanner.AtEnd);
        return total;
    }

    private static TimeSpan? UnitOf(ReadOnlySpan<char> word) => word switch
    {
        "d" => TimeSpan.FromDays(1),
        "h" => TimeSpan.FromHours(1),
        "m" => TimeSpan.FromMinutes(1),
        _ => null,
    };
}
