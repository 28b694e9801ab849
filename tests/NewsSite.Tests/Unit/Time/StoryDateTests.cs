using CsCheck;
using NewsSite.Tests.Unit.Text;
using NewsSite.Time;
using Xunit;

namespace NewsSite.Tests.Unit.Time;

public sealed class StoryDateTests
{
    private static readonly SiteZone Moscow = SiteZone.Find("Europe/Moscow")!;
    private static readonly SiteZone Berlin = SiteZone.Find("Europe/Berlin")!;

    [Theory]
    [InlineData("2026-01-02", "2026-01-02T00:00:00+03:00", DateForm.Date)]
    [InlineData("  2026/01/02 ", "2026-01-02T00:00:00+03:00", DateForm.Date)]
    [InlineData("2026-1-2", "2026-01-02T00:00:00+03:00", DateForm.Date)]
    [InlineData("22 November 2026", "2026-11-22T00:00:00+03:00", DateForm.Date)]
    [InlineData("November 22, 2026", "2026-11-22T00:00:00+03:00", DateForm.Date)]
    [InlineData("Nov 22 2026", "2026-11-22T00:00:00+03:00", DateForm.Date)]
    [InlineData("Sept. 1, 2026", "2026-09-01T00:00:00+03:00", DateForm.Date)]
    [InlineData("Sunday, November 22, 2026", "2026-11-22T00:00:00+03:00", DateForm.Date)]
    [InlineData("1850-01-01", "1850-01-01T00:00:00+02:30", DateForm.Date)]
    [InlineData("2026-01-02 14:00", "2026-01-02T14:00:00+03:00", DateForm.LocalTime)]
    [InlineData("2026-01-02 9:05:00", "2026-01-02T09:05:00+03:00", DateForm.LocalTime)]
    [InlineData("2026-01-02   09:05", "2026-01-02T09:05:00+03:00", DateForm.LocalTime)]
    [InlineData("2026-01-02T14:00:30.25", "2026-01-02T14:00:30+03:00", DateForm.LocalTime)]
    [InlineData("Nov 22, 2026, 14:00", "2026-11-22T14:00:00+03:00", DateForm.LocalTime)]
    [InlineData("2026-01-02T14:00:00Z", "2026-01-02T17:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02t22:00:00z", "2026-01-03T01:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02 14:00 UTC", "2026-01-02T17:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02 14:00:00 GMT", "2026-01-02T17:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02 14:00 UTC+5", "2026-01-02T12:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02T14:00:00.123456789+03:00", "2026-01-02T14:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02 14:00:00 -0500", "2026-01-02T22:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02 14:00:00 -5", "2026-01-02T22:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02T14:00:00-04", "2026-01-02T21:00:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02 14:00 +5:30", "2026-01-02T11:30:00+03:00", DateForm.Instant)]
    [InlineData("2026-01-02 14:00 +14:00", "2026-01-02T03:00:00+03:00", DateForm.Instant)]
    [InlineData("Sun, 22 Nov 2026 14:00:00 +0000", "2026-11-22T17:00:00+03:00", DateForm.Instant)]
    [InlineData("22-Nov-2026 14:00 Z", "2026-11-22T17:00:00+03:00", DateForm.Instant)]
    public void a_date_is_read_into_the_sites_zone(string text, string expected, DateForm form)
    {
        var parsed = StoryDate.Parse(text, Moscow);
        Assert.Equal(DateProblem.None, parsed.Problem);
        Assert.Equal(expected, MachineTime.Iso8601(parsed.Value));
        Assert.Equal(form, parsed.Form);
    }

    [Theory]
    [InlineData("", DateProblem.NotADate)]
    [InlineData("tomorrow", DateProblem.NotADate)]
    [InlineData("2026", DateProblem.NotADate)]
    [InlineData("2026-01", DateProblem.NotADate)]
    [InlineData("20260102", DateProblem.NotADate)]
    [InlineData("2026-01/02", DateProblem.NotADate)]
    [InlineData("11/22/2026", DateProblem.NotADate)]
    [InlineData("22 Nov 26", DateProblem.NotADate)]
    [InlineData("2026-01-02x", DateProblem.NotADate)]
    [InlineData("2026-01-02 14", DateProblem.NotADate)]
    [InlineData("2026-01-02 14:0", DateProblem.NotADate)]
    [InlineData("2026-01-02 14:00 EST", DateProblem.NotADate)]
    [InlineData("2026-01-02 14:00 +530", DateProblem.NotADate)]
    [InlineData("2026-01-02 14:00 +03:00 x", DateProblem.NotADate)]
    [InlineData("2026-13-45", DateProblem.ImpossibleDate)]
    [InlineData("2026-02-30", DateProblem.ImpossibleDate)]
    [InlineData("2026-00-10", DateProblem.ImpossibleDate)]
    [InlineData("0999-01-01", DateProblem.ImpossibleDate)]
    [InlineData("31 June 2026", DateProblem.ImpossibleDate)]
    [InlineData("9999-12-31 23:59 -14:00", DateProblem.ImpossibleDate)]
    [InlineData("2026-01-02 24:00", DateProblem.ImpossibleTime)]
    [InlineData("2026-01-02 14:60", DateProblem.ImpossibleTime)]
    [InlineData("2026-01-02 14:00:60", DateProblem.ImpossibleTime)]
    [InlineData("2026-01-02 14:00 +15:00", DateProblem.OffsetOutOfRange)]
    [InlineData("2026-01-02 14:00 -14:01", DateProblem.OffsetOutOfRange)]
    [InlineData("2026-01-02 14:00 +99", DateProblem.OffsetOutOfRange)]
    [InlineData("2026-01-02 14:00 +03:60", DateProblem.OffsetOutOfRange)]
    [InlineData("2026-03-29 02:30", DateProblem.InDstGap)]
    public void anything_else_is_told_apart(string text, DateProblem expected)
    {
        Assert.False(StoryDate.TryParse(text, Berlin, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("2026-02-30", "is a day that does not exist: February 2026 has 28 days")]
    [InlineData("2028-02-30 14:00", "is a day that does not exist: February 2028 has 29 days")]
    [InlineData("31 June 2026", "is a day that does not exist: June 2026 has 30 days")]
    [InlineData("Mon, 0 Nov 2026", "is a day that does not exist: November 2026 has 30 days")]
    [InlineData("2026-13-45", "is a day that does not exist: there is no month 13")]
    [InlineData("2026-00-10", "is a day that does not exist: there is no month 0")]
    [InlineData("0000-02-30", "is a day that does not exist")]
    [InlineData("0999-01-01", "is a day that does not exist")]
    [InlineData("9999-12-31 23:59 -14:00", "is a day that does not exist")]
    public void a_day_that_does_not_exist_names_its_month(string text, string expected)
    {
        Assert.False(StoryDate.TryParse(text, Berlin, out _, out var problem));
        Assert.Equal(expected, StoryDate.Explain(text, problem, Berlin));
    }

    [Theory]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00")] // midnight was skipped
    [InlineData("America/Havana", "2026-11-01", "2026-11-01T00:00:00-04:00")] // midnight came twice
    public void a_day_starts_at_its_first_moment(string zone, string text, string expected)
        => Assert.Equal(expected, MachineTime.Iso8601(StoryDate.Parse(text, SiteZone.Find(zone)!).Value));

    [Fact]
    public void a_day_that_a_zone_skipped_is_in_a_gap()
        => Assert.Equal(DateProblem.InDstGap, StoryDate.Parse("2011-12-30", SiteZone.Find("Pacific/Apia")!).Problem);

    [Fact]
    public void an_offset_that_says_when_is_never_in_a_gap()
        => Assert.Equal("2026-03-29T03:30:00+02:00", MachineTime.Iso8601(StoryDate.Parse("2026-03-29 02:30 +01:00", Berlin).Value));

    [Fact]
    public void any_text_is_read_or_refused()
        => AnyText.Gen.Sample(text =>
        {
            StoryDate.Parse(text, Berlin);
            StoryDate.Parse("2026-01-02 " + text, Berlin);
            StoryDate.Parse("2026-01-02 14:00" + text, Berlin);
        });
}
