using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class ExitCodeTests
{
    [Fact]
    public void a_good_build_is_0_and_a_failed_one_1()
    {
        Assert.Equal(0, CliRun.Build(CliRun.Good).Code);
        Assert.Equal(1, CliRun.Build(CliRun.Failed()).Code);
        Assert.Equal(1, CliRun.Build(CliRun.Good with { Failed = true }, "--keep-going").Code);
        Assert.Equal(0, CliRun.Build(CliRun.With(CliRun.Finding(Severity.Warning, "x", SourceSpan.File("a.md")))).Code);
    }

    [Fact]
    public void a_cancelled_build_is_130()
    {
        using var source = new CancellationTokenSource();
        var environment = CliRun.Pipe with
        {
            Cancellation = source.Token,
            Build = (_, cancellation) =>
            {
                source.Cancel();
                cancellation.ThrowIfCancellationRequested();
                return CliRun.Good;
            },
        };
        var run = CliRun.Of("build", environment);
        Assert.Equal(130, run.Code);
        Assert.Equal("newssite: cancelled\n", run.Error);
    }

    [Fact]
    public void what_threads_throw_when_cancelled_is_no_internal_error()
    {
        using var source = new CancellationTokenSource();
        var environment = CliRun.Pipe with
        {
            Cancellation = source.Token,
            Build = (_, _) =>
            {
                source.Cancel();
                throw new AggregateException(new OperationCanceledException());
            },
        };
        Assert.Equal(130, CliRun.Of("build", environment).Code);
    }

    [Fact]
    public void an_unexpected_exception_is_one_line_without_a_stack()
    {
        var environment = CliRun.Pipe with { Build = (_, _) => throw new InvalidOperationException("two\nlines \e[2J") };
        var run = CliRun.Of("build", environment);
        Assert.Equal(1, run.Code);
        Assert.StartsWith(@"newssite: internal error NS9001: InvalidOperationException: two\nlines \u{1B}[2J; ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("--verbose\n", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, '\n');
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void verbose_shows_the_stack_of_an_unexpected_exception()
    {
        var environment = CliRun.Pipe with { Build = (_, _) => throw new AggregateException(new InvalidOperationException("broken")) };
        var run = CliRun.Of("build --verbose", environment);
        Assert.StartsWith("newssite: internal error NS9001: InvalidOperationException: broken; ", run.Error, StringComparison.Ordinal);
        Assert.Contains("   at NewsSite.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_full_disk_is_not_called_a_mistake_in_the_program()
    {
        var environment = CliRun.Pipe with { Build = (_, _) => throw new IOException("No space left on device") };
        var run = CliRun.Of("build", environment);
        Assert.Equal(1, run.Code);
        Assert.Equal("newssite: error: No space left on device\n", run.Error);
    }
}
