using System.Globalization;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class BuildOptionsTests
{
    [Fact]
    public void without_options_the_current_folder_is_built_for_this_moment()
    {
        using var folder = new TemporaryFolder();
        var options = CliRun.OptionsOf("build", folder.At(CliRun.Pipe));
        Assert.Equal(
            new BuildOptions { Root = folder.Path, Output = Path.Combine(folder.Path, "public"), Now = StoppedClock.Moment, Jobs = 6 },
            options);
    }

    [Fact]
    public void every_option_reaches_the_engine()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "paper"));
        var options = CliRun.OptionsOf(
            "build -C paper/ -o out/www --base-url https://preview.example/a --now 2026-01-02 --drafts --future -j 3 --clean --strict --keep-going --template-metrics",
            folder.At(CliRun.Pipe));
        Assert.Equal(
            new BuildOptions
            {
                Root = Path.Combine(folder.Path, "paper"),
                Output = Path.Combine(folder.Path, "out", "www"),
                BaseUrl = "https://preview.example/a",
                Now = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero),
                Drafts = true,
                Future = true,
                Jobs = 3,
                Clean = true,
                Strict = true,
                KeepGoing = true,
                TemplateMetrics = true,
            },
            options);
    }

    [Theory]
    [InlineData("2026-11-22", "2026-11-22T00:00:00+00:00")]
    [InlineData("2026-11-22T14:00Z", "2026-11-22T14:00:00+00:00")]
    [InlineData("2026-11-22t14:00:05z", "2026-11-22T14:00:05+00:00")]
    [InlineData("2026-11-22T14:00:05.25+03:00", "2026-11-22T14:00:05.25+03:00")]
    [InlineData("2026-11-22T14:00-03:30", "2026-11-22T14:00:00-03:30")]
    public void now_is_a_day_or_a_time_with_its_offset(string text, string expected)
    {
        var now = CliRun.OptionsOf($"build --now {text}").Now;
        var wanted = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(wanted, now);
    }

    [Theory]
    [InlineData("tomorrow", "is not a date")]
    [InlineData("2026-13-01", "is a day that does not exist: there is no month 13")]
    [InlineData("2026-11-22T25:00Z", "is a time that does not exist")]
    [InlineData("2026-11-22T14:00+15:00", "has an offset beyond 14 hours")]
    [InlineData("22/11/2026", "is not a date")]
    public void another_now_is_a_usage_error(string text, string why)
    {
        var run = CliRun.Of($"build --now {text}");
        Assert.Equal(2, run.Code);
        Assert.Contains($"--now: '{text}' {why}; write a day", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_time_without_an_offset_is_a_usage_error_that_says_how_to_write_it()
    {
        var run = CliRun.Of("build --now 2026-11-22T14:00");
        Assert.Equal(2, run.Code);
        Assert.Contains("has no offset; write 2026-11-22T14:00Z for UTC", run.Error, StringComparison.Ordinal);
    }
}
