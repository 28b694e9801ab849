using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>A process that is killed at any instant leaves nothing from which the next one could make a wrong output. NEWSSITE_KILLS sets how many are.</summary>
public sealed class KilledBuildTests
{
    private static readonly string[] Kinds =
        ["a typo", "a headline", "a new story", "a story deleted", "a story renamed", "a template changed", "a word", "a picture changed", "a style sheet", "site in newssite.yaml", "pagination in newssite.yaml", "the clock"];

    private readonly List<string> _done = [];

    [Fact]
    public void After_builds_that_were_killed_a_build_is_as_a_clean_one()
    {
        var count = Environment.GetEnvironmentVariable("NEWSSITE_KILLS") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 3;
        using var room = new Newsroom(EditedSite.Named("nasty"));
        using var clean = new CleanBuild();
        var duration = Duration(room);
        for (var turn = 1; turn <= count; turn++)
        {
            var dice = new Dice((ulong)turn);
            for (var kills = 1 + dice.Below(2); kills > 0; kills--)
            {
                EditFrom(room, clean, dice);
                KillAfter(room, dice.Below(duration));
            }
            AssertAsClean(room, clean.Of(room));
        }
    }

    [Fact]
    public void What_is_published_is_remembered_whoever_cancels_it_then()
    {
        using var room = new Newsroom(EditedSite.Named("short demo"));
        using var cancel = new CancellationTokenSource();
        var first = new SiteBuilder(room.Options(jobs: 2) with { Published = _ => cancel.Cancel() }).Build(cancel.Token);
        Assert.True(first.Published);

        Edits.Named("a headline").Apply(room, new Dice(1));
        var second = new SiteBuilder(room.Options(jobs: 2)).Build(TestContext.Current.CancellationToken);

        Assert.True(second.Stats.Reused > second.Stats.Rendered);
    }

    private static int Duration(Newsroom room)
    {
        var watch = Stopwatch.StartNew();
        using var first = ProgramRun.Start(room);
        Assert.Equal(0, first.Wait().Code);
        return (int)watch.ElapsedMilliseconds;
    }

    /// <summary>Edits that can be published.</summary>
    private void EditFrom(Newsroom room, CleanBuild clean, Dice dice)
    {
        var (sources, now) = (SourceFiles.Of(room.Root), room.Now);
        for (var edits = 1 + dice.Below(3); edits > 0; edits--)
        {
            var name = dice.Of(Kinds);
            _done.Add($"{name}: {Edits.Named(name).Apply(room, dice)}");
        }
        if (!clean.Of(room).Result.Published)
        {
            sources.Restore(room.Root);
            room.Now = now;
            _done.Add("(taken back)");
        }
    }

    private void KillAfter(Newsroom room, int milliseconds)
    {
        using var program = ProgramRun.Start(room);
        Thread.Sleep(milliseconds);
        program.Kill();
        _done.Add($"killed after {milliseconds} ms");
    }

    private void AssertAsClean(Newsroom room, Outcome clean)
    {
        using var program = ProgramRun.Start(room);
        var (code, told) = program.Wait();
        var problem = code != 0 ? told : Outcome.Difference(clean.Files, room.Published());
        Assert.True(problem is null, $"{problem}\nafter\n{string.Join('\n', _done)}");
    }
}
