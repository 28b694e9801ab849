using NewsSite.Time;
using Xunit;

namespace NewsSite.Tests.Unit.Time;

public sealed class MachineTimeTests
{
    private static readonly DateTimeOffset East = new(2026, 11, 22, 14, 0, 0, TimeSpan.FromHours(3));
    private static readonly DateTimeOffset West = new(2026, 1, 2, 4, 5, 6, 789, new TimeSpan(-3, -30, 0));
    private static readonly DateTimeOffset Utc = new(2026, 11, 22, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void iso_8601_keeps_the_offset()
    {
        Assert.Equal("2026-11-22T14:00:00+03:00", MachineTime.Iso8601(East));
        Assert.Equal("2026-01-02T04:05:06-03:30", MachineTime.Iso8601(West));
        Assert.Equal("2026-11-22T14:00:00+00:00", MachineTime.Iso8601(Utc));
    }

    [Fact]
    public void zulu_stands_for_no_offset_only()
    {
        Assert.Equal("2026-11-22T14:00:00Z", MachineTime.Iso8601Zulu(Utc));
        Assert.Equal("2026-11-22T14:00:00+03:00", MachineTime.Iso8601Zulu(East));
    }

    [Fact]
    public void rfc_822_is_english_with_four_digit_years()
    {
        Assert.Equal("Sun, 22 Nov 2026 14:00:00 +0300", MachineTime.Rfc822(East));
        Assert.Equal("Fri, 02 Jan 2026 04:05:06 -0330", MachineTime.Rfc822(West));
    }
}
