using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests;

/// <summary>Builds before which nothing happened, and such before which it only seems so: each is held against a clean one.</summary>
public sealed class StandstillTests
{
    /// <summary>By then no file can be changed once more and look the same.</summary>
    private static readonly TimeSpan UntilSettled = TimeSpan.FromSeconds(2.2);

    [Fact]
    public void Where_nothing_happened_the_last_result_is_this_one()
    {
        using var site = Settled();
        var first = site.Build();
        var second = site.Build();
        Assert.True(StandsStill(second));
        Assert.Equal((0, 0, first.Stats.Pages, first.Stats.Articles), (second.Stats.FilesWritten, second.Stats.Rendered, second.Stats.Pages, second.Stats.Articles));
        AssertAsCleanly(site, second);
    }

    [Fact]
    public void A_backup_whose_story_is_gone_is_told()
    {
        using var site = Settled();
        site.Build();
        site.Write("content/world/lost.md.bak", "---\ntitle: Lost\ndate: 2026-11-01\n---\nText.\n");
        Thread.Sleep(UntilSettled);
        var result = site.Build();
        Assert.Contains(result.Diagnostics, finding => finding.Span.Path == "content/world/lost.md.bak");
        AssertAsCleanly(site, result);
    }

    [Fact]
    public void A_story_whose_moment_has_come_appears()
    {
        using var site = Settled();
        site.Build();
        var result = site.Build(options => options with { Now = SmallSite.Now.AddDays(2) });
        Assert.False(StandsStill(result));
        Assert.Contains("world/2026/11/soon/index.html", site.Output.Keys);
    }

    [Fact]
    public void An_output_that_others_have_altered_is_put_back()
    {
        using var site = Settled();
        var before = site.BuildOutput();
        site.Write("public/index.html", "altered");
        Assert.False(StandsStill(site.Build()));
        Assert.Equal(before, site.Output);
    }

    private static SmallSite Settled()
    {
        var site = new SmallSite().Story("world/a", "title: A\ndate: 2026-11-20").Story("world/soon", "title: Soon\ndate: 2026-11-23");
        Thread.Sleep(UntilSettled);
        return site;
    }

    private static bool StandsStill(BuildResult result) => !result.Timings.Any(timing => timing.Phase == "model");

    private static void AssertAsCleanly(SmallSite site, BuildResult result)
    {
        var output = site.Output;
        var (clean, cleanly) = site.BuildCleanly();
        Assert.Equal(clean, output);
        Assert.Equal(Texts(cleanly), Texts(result));
        Assert.Equal(cleanly.LeftOut, result.LeftOut);
    }

    private static IEnumerable<string> Texts(BuildResult result) => result.Diagnostics.Select((Diagnostic finding) => finding.ToString());
}
