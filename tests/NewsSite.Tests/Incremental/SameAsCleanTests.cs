using System.Collections.Concurrent;
using System.Globalization;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// The promise of incremental builds: whatever was edited, the output folder and the findings are those of a clean build.
/// NEWSSITE_SEQUENCES sets how many random lists of edits are tried on each site, NEWSSITE_SEED where their seeds begin.
/// </summary>
public abstract class SameAsCleanTests(string siteName, int usualCount)
{
    /// <summary>On each processor: sequences wait for much of their time until files are old enough.</summary>
    private const int SequencesAtOnce = 3;

    /// <summary>Builds of which it can be said how many should publish.</summary>
    private const int EnoughToCount = 60;

    /// <summary>Builds of which some should find that nothing had happened, or nothing but to bodies.</summary>
    private const int EnoughToStandStill = 1000;

    [Fact]
    public void After_any_edits_a_build_is_as_a_clean_one()
    {
        var site = EditedSite.Named(siteName);
        var first = (ulong)(Setting("NEWSSITE_SEED") ?? 1);
        var count = Setting("NEWSSITE_SEQUENCES") is { } total ? Share(total) : usualCount;
        var problems = new ConcurrentDictionary<ulong, string>();
        var (builds, published, standstills, renewals) = (0, 0, 0, 0);
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = SequencesAtOnce * Environment.ProcessorCount }, (place, loop) =>
        {
            var seed = first + (ulong)place;
            using var proof = NewProof(site, seed);
            if (proof.Disprove(EditList.Draw(seed)) is { } problem)
            {
                problems.TryAdd(seed, problem);
                loop.Stop();
            }
            Interlocked.Add(ref builds, proof.Builds);
            Interlocked.Add(ref published, proof.Published);
            Interlocked.Add(ref standstills, proof.Standstills);
            Interlocked.Add(ref renewals, proof.Renewals);
        });
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{site.Name}: {count} sequences, {builds} builds, {published} of them published, {standstills} at a standstill, {renewals} from memory"));
        if (!problems.IsEmpty)
        {
            Assert.Fail(Explain(site, problems.Keys.Min(), problems[problems.Keys.Min()]));
        }
        Assert.True(builds < EnoughToCount || published * 2 > builds, $"only {published} of {builds} builds published: the edits break too much");
        Assert.True(builds < EnoughToStandStill || standstills > 0, "no build was at a standstill: edits and builds come too close upon each other");
        Assert.True(builds < EnoughToStandStill || renewals > 0, "no build started from what the last one left in memory");
    }

    /// <summary>How many of all sequences this site gets.</summary>
    protected abstract int Share(int total);

    /// <summary>Disks wait and forget; one of four is enough to see that nothing depends on that.</summary>
    private static Proof NewProof(EditedSite site, ulong seed)
    {
        // As a preview builds: each build leaves in memory what the next may start from, and some are told what was saved.
        var standing = seed % 3 == 0 ? new StandingSite() : null;
        var watch = seed % 6 == 0 ? new SourceWatch() : null;
        return new Proof(
            site.Drawn(seed),
            options =>
            {
                var result = new SiteBuilder(options with { Standing = standing, Saved = watch?.Saved(options) }).Build();
                watch?.Look(options);
                return result;
            },
            inMemory: seed % 4 != 0);
    }

    private static string Explain(EditedSite site, ulong seed, string problem)
    {
        var shortest = (Edits: EditList.Draw(seed), Problem: problem);
        shortest.Edits.Shrink(edits =>
        {
            using var proof = NewProof(site, seed);
            if (proof.Disprove(edits) is not { } still)
            {
                return false;
            }
            shortest = (edits, still);
            return true;
        });
        return $"{site.Name}, NEWSSITE_SEED={seed}: {shortest.Problem}the edits {shortest.Edits}";
    }

    private static int? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

/// <summary>Shares of all sequences: three of five for this site, one of three for the short demo newspaper, one of fifteen for the whole.</summary>
public sealed class NastySameAsCleanTests() : SameAsCleanTests("nasty", usualCount: 6)
{
    protected override int Share(int total) => total - (total / 3) - (total / 15);
}

/// <summary>As many again as half of all: each sequence draws other templates, which ask less.</summary>
public sealed class DrawnSameAsCleanTests() : SameAsCleanTests("drawn", usualCount: 4)
{
    protected override int Share(int total) => total / 2;
}

public sealed class ShortDemoSameAsCleanTests() : SameAsCleanTests("short demo", usualCount: 1)
{
    protected override int Share(int total) => total / 3;
}

public sealed class DemoSameAsCleanTests() : SameAsCleanTests("demo", usualCount: 1)
{
    protected override int Share(int total) => total / 15;
}
