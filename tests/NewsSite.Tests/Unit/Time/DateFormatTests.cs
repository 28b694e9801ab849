using CsCheck;
using NewsSite.Tests.Unit.Text;
using NewsSite.Time;
using Xunit;

namespace NewsSite.Tests.Unit.Time;

public sealed class DateFormatTests
{
    private static readonly DateTimeOffset Afternoon = new(2026, 11, 2, 14, 5, 9, TimeSpan.FromHours(3));
    private static readonly SiteZone Berlin = SiteZone.Find("Europe/Berlin")!;

    private static readonly DateNames Russian = DateNames.English with
    {
        Months = [.. "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".Split(' ')],
        MonthsInDate = [.. "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".Split(' ')],
    };

    [Theory]
    [InlineData("d dd ddd dddd", "2 02 Mon Monday")]
    [InlineData("M MM MMM MMMM", "11 11 Nov November")]
    [InlineData("yy yyyy", "26 2026")]
    [InlineData("H HH h hh m mm s ss tt", "14 14 2 02 5 05 9 09 PM")]
    [InlineData("z zz zzz", "+3 +03 +03:00")]
    [InlineData("MMMM d, yyyy 'at' h:mm tt", "November 2, 2026 at 2:05 PM")]
    [InlineData("yyyy\\Q \"o'clock\" 'd'", "2026Q o'clock d")]
    [InlineData("d.MM.yyyy年", "2.11.2026年")]
    [InlineData("", "")]
    public void a_pattern_is_filled_in(string pattern, string expected)
    {
        Assert.Null(DateFormat.Problem(pattern));
        Assert.Equal(expected, DateFormat.Format(Afternoon, pattern, DateNames.English));
    }

    [Theory]
    [InlineData("d MMMM yyyy", "2 ноября 2026")]
    [InlineData("MMMM yyyy", "ноябрь 2026")]
    [InlineData("dddd, MMMM", "Monday, ноябрь")]
    [InlineData("MMMM 'd'", "ноябрь d")]
    public void a_month_beside_a_day_takes_its_own_form(string pattern, string expected)
        => Assert.Equal(expected, DateFormat.Format(Afternoon, pattern, Russian));

    [Theory]
    [InlineData(0, "12 AM")]
    [InlineData(11, "11 AM")]
    [InlineData(12, "12 PM")]
    [InlineData(23, "11 PM")]
    public void twelve_hours_start_at_twelve(int hour, string expected)
        => Assert.Equal(expected, DateFormat.Format(new DateTimeOffset(2026, 1, 1, hour, 0, 0, TimeSpan.Zero), "h tt", DateNames.English));

    [Fact]
    public void an_offset_west_of_greenwich_has_one_sign()
        => Assert.Equal("-3 -03:30", DateFormat.Format(new DateTimeOffset(2026, 1, 1, 0, 0, 0, new TimeSpan(-3, -30, 0)), "z zzz", DateNames.English));

    [Theory]
    [InlineData("d Q", "has 'Q', which is no part of a date; write text in quotes")]
    [InlineData("yyy", "has 'yyy', which is no part of a date; write text in quotes")]
    [InlineData("d 'of", "has a ' without its partner")]
    [InlineData("d '", "has a ' without its partner")]
    [InlineData("d \\", "ends in a backslash")]
    public void a_faulty_pattern_is_explained(string pattern, string expected)
        => Assert.Equal(expected, DateFormat.Problem(pattern));

    [Fact]
    public void missing_names_fall_back_to_english()
        => Assert.Equal("November 2", DateFormat.Format(Afternoon, "MMMM d", DateNames.English with { MonthsInDate = default }));

    [Fact]
    public void any_pattern_can_be_used()
        => AnyText.Gen.Sample(text =>
        {
            DateFormat.Problem(text);
            DateFormat.Format(Afternoon, text, DateNames.English);
        });

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm:ss zzz")]
    [InlineData("dddd, d MMMM yyyy HH:mm:ss zzz")]
    [InlineData("MMM d, yyyy HH:mm:ss 'UTC'zz")]
    public void what_is_formatted_can_be_read_again(string pattern)
        => Gen.Long[new DateTime(1990, 1, 1).Ticks / TimeSpan.TicksPerSecond, new DateTime(2090, 1, 1).Ticks / TimeSpan.TicksPerSecond]
            .Sample(seconds =>
            {
                var value = Berlin.ToZone(new DateTimeOffset(seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero));
                var parsed = StoryDate.Parse(DateFormat.Format(value, pattern, DateNames.English), Berlin);
                return parsed.Value.EqualsExact(value) && parsed.HasOffset;
            });

    [Fact]
    public void machine_forms_can_be_read_again()
        => Gen.Long[new DateTime(1950, 1, 1).Ticks / TimeSpan.TicksPerSecond, new DateTime(2090, 1, 1).Ticks / TimeSpan.TicksPerSecond]
            .Sample(seconds =>
            {
                var value = Berlin.ToZone(new DateTimeOffset(seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero));
                return StoryDate.Parse(MachineTime.Rfc822(value), Berlin).Value.EqualsExact(value)
                    && StoryDate.Parse(MachineTime.Iso8601Zulu(value), Berlin).Value.EqualsExact(value);
            });
}
