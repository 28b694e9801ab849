using System.Globalization;

namespace NewsSite.Time;

/// <summary>Dates for machines: HTML's <c>datetime</c>, JSON and Atom (RFC 3339), and RSS (RFC 822 with the four-digit years of RFC 2822).</summary>
public static class MachineTime
{
    /// <summary><c>2026-11-22T14:00:00+03:00</c>, to the second.</summary>
    public static string Iso8601(DateTimeOffset value) => value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The same with <c>Z</c> in place of <c>+00:00</c>.</summary>
    public static string Iso8601Zulu(DateTimeOffset value)
        => value.Offset == TimeSpan.Zero
            ? value.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
            : Iso8601(value);

    /// <summary><c>Sun, 22 Nov 2026 14:00:00 +0300</c></summary>
    public static string Rfc822(DateTimeOffset value)
    {
        var offset = value.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        var local = value.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{local} {sign}{Math.Abs(offset.Hours):00}{Math.Abs(offset.Minutes):00}");
    }
}
