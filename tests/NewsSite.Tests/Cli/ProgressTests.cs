using NewsSite.Cli;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public void a_quick_build_shows_none() => Assert.Equal("", Run(CliRun.Terminal, milliseconds: 49, reports: 10).Error);

    [Fact]
    public void a_slow_build_redraws_one_line_ten_times_a_second_and_erases_it()
    {
        var error = Run(CliRun.Terminal, milliseconds: 10, reports: 100).Error;
        // At 500, 600, … 1,000 ms.
        Assert.Equal(6, error.Split("\r\e[K").Length - 2);
        Assert.Contains(" render 60/100\r\e[K", error, StringComparison.Ordinal);
        Assert.EndsWith("\r\e[K", error, StringComparison.Ordinal);
    }

    [Fact]
    public void the_line_never_wraps()
    {
        var error = Run(CliRun.Terminal with { Width = 30 }, milliseconds: 100, reports: 10).Error;
        Assert.All(error.Split("\r\e[K"), line => Assert.True(line.Length < 30));
    }

    [Theory]
    [InlineData("", "CI", "true")]
    [InlineData("", "TERM", "dumb")]
    [InlineData("--quiet", "", "")]
    [InlineData("--format json", "", "")]
    public void some_want_none(string options, string variable, string value)
    {
        var environment = CliRun.Terminal with { Variable = name => name == variable ? value : null };
        Assert.DoesNotContain('\e', Run(environment, milliseconds: 100, reports: 20, options).Error);
    }

    [Fact]
    public void a_pipe_gets_none() => Assert.Equal("", Run(CliRun.Pipe, milliseconds: 100, reports: 20).Error);

    [Fact]
    public void a_build_that_throws_leaves_no_line_behind()
    {
        var clock = new StoppedClock();
        var run = CliRun.Of("build", CliRun.PlainTerminal with
        {
            Time = clock,
            Build = (options, _) =>
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                options.Progress!(new BuildProgress("read", 1, 0));
                throw new InvalidOperationException("broken");
            },
        });
        Assert.StartsWith("\r\e[Kread 1\r\e[Knewssite: internal error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void reports_may_come_from_any_thread_and_late()
    {
        Action<BuildProgress>? progress = null;
        var clock = new StoppedClock();
        var run = CliRun.Of("build", CliRun.Terminal with
        {
            Time = clock,
            Build = (options, _) =>
            {
                progress = options.Progress!;
                Parallel.For(0, 1000, i =>
                {
                    clock.Advance(TimeSpan.FromMilliseconds(5));
                    progress(new BuildProgress("render", i, 1000));
                });
                return CliRun.Good;
            },
        });
        clock.Advance(TimeSpan.FromSeconds(5));
        progress!(new BuildProgress("late", 1, 1));
        Assert.Equal(0, run.Code);
        Assert.EndsWith("\r\e[K", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_phase_that_says_nothing_but_its_name_is_shown_as_well()
    {
        var clock = new TickingClock();
        var run = CliRun.Of("build", CliRun.Terminal with
        {
            Time = clock,
            Build = (options, _) =>
            {
                options.Progress!(new BuildProgress("model", 0, 0));
                clock.Tick(TimeSpan.FromMilliseconds(499));
                clock.Tick(TimeSpan.FromMilliseconds(1));
                clock.Tick(TimeSpan.FromMilliseconds(100));
                return CliRun.Good;
            },
        });
        Assert.Equal("\r\e[Kmodel\r\e[K", run.Error);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list --format csv")]
    [InlineData("new article Ferry")]
    [InlineData("admin --repo a/b")]
    public void whoever_reads_a_whole_site_shows_how_far_that_is(string command)
    {
        using var site = new SmallSite().Story("world/a", "title: A\ndate: 2026-11-20").Story("world/b", "title: B\ndate: 2026-11-20");
        var slow = CliRun.Of(command, CliRun.Terminal with { CurrentDirectory = site.Root, Time = new LeapingClock() });
        Assert.Equal(0, slow.Code);
        Assert.Matches(" read [012]/2\r", slow.Error);
        Assert.Equal("\e[K", slow.Error[slow.Error.LastIndexOf('\e')..]);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("why /world/")]
    [InlineData("admin --repo a/b")]
    public void a_pipe_sees_nothing_of_it(string command)
    {
        using var site = new SmallSite().Story("world/a", "title: A\ndate: 2026-11-20");
        site.BuildOutput();
        Assert.Equal("", CliRun.Of(command, CliRun.Pipe with { CurrentDirectory = site.Root, Time = new LeapingClock() }).Error);
    }

    [Fact]
    public void why_shows_it_too()
    {
        using var site = new SmallSite().Story("world/a", "title: A\ndate: 2026-11-20");
        site.BuildOutput();
        var run = CliRun.Of("why /world/", CliRun.Terminal with { CurrentDirectory = site.Root, Time = new LeapingClock() });
        Assert.Equal(0, run.Code);
        Assert.Contains(" read ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A second passes between one look at it and the next.</summary>
    private sealed class LeapingClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => SmallSite.Now;

        public override long GetTimestamp() => Interlocked.Add(ref _ticks, TimeSpan.TicksPerSecond);
    }

    /// <summary>Its timers ring when a test says that time has passed.</summary>
    private sealed class TickingClock : TimeProvider
    {
        private readonly List<Bell> _bells = [];
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => StoppedClock.Moment;

        public override long GetTimestamp() => _ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _bells.Add(new Bell(() => callback(state)));
            return _bells[^1];
        }

        public void Tick(TimeSpan time)
        {
            _ticks += time.Ticks;
            _bells.ForEach(bell => bell.Ring());
        }

        private sealed class Bell(Action ring) : ITimer
        {
            public void Ring() => ring();

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => default;
        }
    }

    private static CliRun Run(CliEnvironment environment, int milliseconds, int reports, string options = "")
    {
        var clock = new StoppedClock();
        return CliRun.Of($"build {options}", environment with
        {
            Time = clock,
            Build = (asked, _) =>
            {
                for (var i = 1; i <= reports; i++)
                {
                    clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
                    asked.Progress?.Invoke(new BuildProgress("render", i, reports));
                }
                return CliRun.Good;
            },
        });
    }
}
