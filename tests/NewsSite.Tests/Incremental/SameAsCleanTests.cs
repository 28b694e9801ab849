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
    /// <summary>Builds of which it can be said how many should publish.</summary>
    private const int EnoughToCount = 60;

    [Fact]
    public void After_any_edits_a_build_is_as_a_clean_one()
    {
        var site = EditedSite.Named(siteName);
        var first = (ulong)(Setting("NEWSSITE_SEED") ?? 1);
        var count = Setting("NEWSSITE_SEQUENCES") is { } total ? Share(total) : usualCount;
        var problems = new ConcurrentDictionary<ulong, string>();
        var (builds, published) = (0, 0);
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (place, loop) =>
        {
            using var proof = new Proof(site, Build);
            if (proof.Disprove(EditList.Draw(first + (ulong)place)) is { } problem)
            {
                problems.TryAdd(first + (ulong)place, problem);
                loop.Stop();
            }
            Interlocked.Add(ref builds, proof.Builds);
            Interlocked.Add(ref published, proof.Published);
        });
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{site.Name}: {count} sequences, {builds} builds, {published} of them published"));
        if (!problems.IsEmpty)
        {
            Assert.Fail(Explain(site, problems.Keys.Min(), problems[problems.Keys.Min()]));
        }
        Assert.True(builds < EnoughToCount || published * 2 > builds, $"only {published} of {builds} builds published: the edits break too much");
    }

    /// <summary>How many of all sequences this site gets.</summary>
    protected abstract int Share(int total);

    private static BuildResult Build(BuildOptions options) => new SiteBuilder(options).Build();

    private static string Explain(EditedSite site, ulong seed, string problem)
    {
        var shortest = (Edits: EditList.Draw(seed), Problem: problem);
        shortest.Edits.Shrink(edits =>
        {
            using var proof = new Proof(site, Build);
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

public sealed class NastySameAsCleanTests() : SameAsCleanTests("nasty", usualCount: 6)
{
    protected override int Share(int total) => total - (total / 5);
}

/// <summary>The demo newspaper is larger; a fifth of the sequences is for it.</summary>
public sealed class DemoSameAsCleanTests() : SameAsCleanTests("demo", usualCount: 1)
{
    protected override int Share(int total) => total / 5;
}
