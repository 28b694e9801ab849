using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Templating;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class SummaryTests
{
    private static readonly Diagnostic Error = CliRun.Finding(Severity.Error, "e", SourceSpan.File("a.md"));
    private static readonly Diagnostic Warning = CliRun.Finding(Severity.Warning, "w", SourceSpan.File("a.md"));
    private static readonly Diagnostic Hint = CliRun.Finding(Severity.Info, "h", SourceSpan.File("a.md"));

    [Fact]
    public void a_build_says_what_it_did()
    {
        var clock = new StoppedClock();
        var run = CliRun.Of("build", CliRun.Pipe with
        {
            Time = clock,
            Build = (_, _) =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(1240));
                return CliRun.With(Warning, Hint, Hint);
            },
        });
        Assert.Equal("Built 2,423 articles, 3,120 pages in 1.24 s: 3,400 files written, 12 unchanged, 3 deleted; 1 warning, 2 hints.\n", run.Out);
    }

    [Fact]
    public void one_is_not_many_and_nothing_is_not_mentioned()
    {
        var result = CliRun.Good with { Stats = new BuildStats { Articles = 1, Pages = 1, FilesWritten = 1 } };
        Assert.Equal("Built 1 article, 1 page in 0 ms: 1 file written.\n", CliRun.Build(result).Out);
    }

    [Fact]
    public void what_is_held_back_on_purpose_is_counted()
    {
        var run = CliRun.Build(Without(("a.md", "draft"), ("b.md", "draft"), ("c.md", "scheduled"), ("d.md", "embargoed")));
        Assert.EndsWith(
            "\n2 drafts, 1 scheduled, 1 embargoed are not shown:\n  a.md: draft\n  b.md: draft\n  c.md: scheduled\n  d.md: embargoed\n",
            run.Out,
            StringComparison.Ordinal);
        Assert.EndsWith("\n1 draft is not shown:\n  a.md: draft\n", CliRun.Build(Without(("a.md", "draft"))).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void what_waits_for_its_time_is_named_with_it_in_the_site_s_zone()
    {
        var moment = new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.FromHours(1));
        var result = CliRun.Good with { LeftOut = ImmutableSortedDictionary<string, LeftOut>.Empty.Add("c.md", new LeftOut("scheduled", moment)) };
        Assert.EndsWith("\n1 scheduled is not shown:\n  c.md: scheduled, appears 2026-11-23 06:00 +01:00\n", CliRun.Build(result).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void many_are_named_when_asked()
    {
        var many = Without([.. Enumerable.Range(10, 11).Select(i => ($"{i}.md", "draft"))]);
        Assert.EndsWith("\n11 drafts are not shown; --verbose names them.\n", CliRun.Build(many).Out, StringComparison.Ordinal);
        Assert.EndsWith("\n  20.md: draft\n", CliRun.Build(many, "--verbose").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void expired_stories_that_stay_are_counted_too()
    {
        BuildResult Expired(int count) => CliRun.Good with { Stats = new BuildStats { Expired = count } };
        Assert.EndsWith("\n2 expired stories are in no list.\n", CliRun.Build(Expired(2)).Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 expired story is in no list.\n", CliRun.Build(Expired(1)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--drafts", "drafts")]
    [InlineData("--future", "later stories")]
    [InlineData("--drafts --future", "drafts and later stories")]
    public void a_preview_says_loudly_that_it_is_one(string options, string shown)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Build(CliRun.Good with { IsPreview = true }, options, folder.At(CliRun.Pipe));
        Assert.Equal($"PREVIEW: this build shows {shown}. Do not deploy public/.\n", run.Error);
    }

    [Fact]
    public void a_failure_says_that_the_old_site_stands()
    {
        using var folder = new TemporaryFolder();
        folder.Write("public/index.html", "");
        var run = CliRun.Build(CliRun.Failed(Error, Warning), environment: folder.At(CliRun.Pipe));
        Assert.EndsWith("\nNot published: 1 error, 1 warning. public/ is as it was.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void where_nothing_was_ever_published_nothing_is_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Build(CliRun.Failed(Error), environment: folder.At(CliRun.Pipe));
        Assert.EndsWith("\nNot published: 1 error.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void an_output_elsewhere_is_named_in_full()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "in"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "www"));
        var run = CliRun.Build(CliRun.Failed(Error), "-C . -o ../www", CliRun.Pipe with { CurrentDirectory = Path.Combine(folder.Path, "in") });
        Assert.EndsWith($" {Path.Combine(folder.Path, "www")} is as it was.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_strict_failure_says_why_warnings_count()
        => Assert.Contains("Not published: 2 warnings (--strict).", CliRun.Build(CliRun.Failed(Warning, Warning), "--strict").Error, StringComparison.Ordinal);

    [Fact]
    public void a_build_that_went_on_names_what_is_missing()
    {
        var result = Without(("a.md", "draft"), ("c.md", "its front matter cannot be read")) with { Failed = true, Diagnostics = [Error, Warning] };
        var run = CliRun.Build(result, "--keep-going");
        Assert.EndsWith(
            "\nPublished in spite of 1 error, 1 warning; left out:\n  c.md: its front matter cannot be read\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.EndsWith("3 deleted.\n1 draft is not shown:\n  a.md: draft\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void timings_are_a_table_with_shares()
    {
        var run = Timed(2000, ("read", 500), ("render", 1400));
        Assert.Equal(
            """
              read          500.0 ms   25 %
              render      1,400.0 ms   70 %
              (other)       100.0 ms    5 %
              total       2,000.0 ms  100 %

            """,
            run.Error);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void shares_add_up()
        => Assert.Equal(
            """
              a              16.6 ms   17 %
              b              16.6 ms   16 %
              c              16.6 ms   17 %
              (other)        50.2 ms   50 %
              total         100.0 ms  100 %

            """,
            Timed(100, ("a", 16.6), ("b", 16.6), ("c", 16.6)).Error);

    [Fact]
    public void a_build_that_did_not_come_to_a_phase_has_its_time_all_the_same()
        => Assert.Equal("  total         3.0 ms  100 %\n", Timed(3).Error);

    [Fact]
    public void templates_are_a_table_with_what_they_cost()
    {
        var figures = CliRun.Good with
        {
            Templates =
            [
                new TemplateFigures("themes/broadsheet/article.html", 10_000, TimeSpan.FromMilliseconds(2500), TimeSpan.FromMilliseconds(12.34), 0),
                new TemplateFigures("templates/\u202Ex.html", 1, TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1), 123_456),
            ],
        };
        var run = CliRun.Build(figures, "--template-metrics --quiet");
        Assert.Equal(
            """
              template                             count          total        slowest  cache hits
              themes/broadsheet/article.html      10,000     2,500.0 ms        12.3 ms           0
              templates/\u{202E}x.html                 1         1.0 ms         1.0 ms     123,456

            """,
            run.Error);
        Assert.Equal("", run.Out);
    }

    private static CliRun Timed(double milliseconds, params (string Name, double Milliseconds)[] phases)
    {
        var clock = new StoppedClock();
        return CliRun.Of("build --timings --quiet", CliRun.Pipe with
        {
            Time = clock,
            Build = (_, _) =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
                return CliRun.Good with { Timings = [.. phases.Select(phase => new PhaseTiming(phase.Name, TimeSpan.FromMilliseconds(phase.Milliseconds)))] };
            },
        });
    }

    private static BuildResult Without(params (string Path, string Reason)[] files)
        => CliRun.Good with { LeftOut = files.ToImmutableSortedDictionary(file => file.Path, file => new LeftOut(file.Reason), StringComparer.Ordinal) };
}
