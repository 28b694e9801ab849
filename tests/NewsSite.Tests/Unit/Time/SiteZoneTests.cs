using NewsSite.Time;
using Xunit;

namespace NewsSite.Tests.Unit.Time;

public sealed class SiteZoneTests
{
    private static readonly SiteZone Berlin = SiteZone.Find("Europe/Berlin")!;

    [Fact]
    public void a_zone_is_found_by_its_name_only()
    {
        Assert.Equal("Europe/Berlin", Berlin.Id);
        Assert.Null(SiteZone.Find("Europe/Atlantis"));
        Assert.Null(SiteZone.Find(""));
        Assert.Null(SiteZone.Find("UTC+99\uD800"));
        Assert.Contains("Asia/Tashkent", SiteZone.Ids);
    }

    [Theory]
    [InlineData("2026-01-15T12:00:00Z", "2026-01-15T13:00:00+01:00")]
    [InlineData("2026-07-15T23:30:00Z", "2026-07-16T01:30:00+02:00")]
    [InlineData("2026-07-15T23:30:00-04:00", "2026-07-16T05:30:00+02:00")]
    public void an_instant_is_shown_as_the_zone_does(string instant, string expected)
        => Assert.Equal(expected, MachineTime.Iso8601(Berlin.ToZone(DateTimeOffset.Parse(instant, null))));

    [Fact]
    public void a_local_time_in_a_gap_is_reported_with_the_moment_after()
    {
        var result = Berlin.Resolve(new DateTime(2026, 3, 29, 2, 30, 0));
        Assert.Equal(LocalTimeKind.Gap, result.Kind);
        Assert.Equal("2026-03-29T03:00:00+02:00", MachineTime.Iso8601(result.Value));
    }

    [Fact]
    public void an_ambiguous_local_time_is_the_earlier_instant()
    {
        var result = Berlin.Resolve(new DateTime(2026, 10, 25, 2, 30, 0));
        Assert.Equal(LocalTimeKind.Ambiguous, result.Kind);
        Assert.Equal("2026-10-25T02:30:00+02:00", MachineTime.Iso8601(result.Value));
    }

    [Fact]
    public void the_ends_of_the_calendar_are_no_trap()
    {
        foreach (var id in new[] { "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Moscow", "Africa/Monrovia" })
        {
            var zone = SiteZone.Find(id)!;
            foreach (var instant in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
            {
                Assert.Equal(instant, zone.ToZone(instant));
                Assert.Equal(instant.DateTime, zone.Resolve(instant.DateTime).Value.DateTime);
            }
        }
    }
}
