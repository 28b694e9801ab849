using System.Globalization;

namespace NewsSite.Cli.Output;

/// <summary>Numbers with their nouns, as sentences need them.</summary>
internal static class Words
{
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 page</c>, <c>2,423 pages</c></summary>
    public static string Count(int value, string one, string? many = null)
        => $"{Number(value)} {(value == 1 ? one : many ?? one + "s")}";

    /// <summary><c>86 ms</c>, <c>1.24 s</c>, <c>2 min 05 s</c></summary>
    public static string Time(TimeSpan time) => time.TotalMilliseconds < 99.5
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : time.TotalSeconds < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds:00} s");

    /// <summary>Those that are not nothing, with commas.</summary>
    public static string List(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => part is not null));

    public static string? CountOrNothing(int value, string one, string? many = null)
        => value == 0 ? null : Count(value, one, many);
}
