using NewsSite.Diagnostics;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>Two processes build one site: one of them says so and does nothing, and the output is right afterwards.</summary>
public sealed class TwoBuildsTests : IDisposable
{
    private readonly Newsroom _room = new(EditedSite.Named("nasty"));
    private readonly CleanBuild _clean = new();

    public void Dispose()
    {
        _room.Dispose();
        _clean.Dispose();
    }

    [Fact]
    public void The_second_of_two_builds_says_that_another_one_runs()
    {
        using (var held = BuildLock.Acquire(_room.Root, new DiagnosticBag()))
        {
            using var second = ProgramRun.Start(_room);
            var (code, told) = second.Wait();
            Assert.Equal(1, code);
            Assert.Contains("NS6010: another build of this site is running", told, StringComparison.Ordinal);
            Assert.Empty(_room.Outputs);
        }
        using var third = ProgramRun.Start(_room);
        Assert.Equal(0, third.Wait().Code);
    }

    [Fact]
    public void Two_builds_at_once_leave_the_right_output()
    {
        for (var turn = 0; turn < 2; turn++)
        {
            var dice = new Dice((ulong)turn);
            Edits.Named("a headline").Apply(_room, dice);
            using var one = ProgramRun.Start(_room);
            using var other = ProgramRun.Start(_room);
            var ends = new[] { one.Wait(), other.Wait() };
            Assert.Contains(ends, end => end.Code == 0);
            Assert.All(ends, end => Assert.True(end.Code == 0 || end.Told.Contains("NS6010", StringComparison.Ordinal), end.Told));
            Assert.Null(Outcome.Difference(_clean.Of(_room).Files, _room.Published()));
        }
    }
}
