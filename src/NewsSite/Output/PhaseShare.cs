using System.Collections.Immutable;

namespace NewsSite.Cli.Output;

/// <summary>A phase's part of a build. What no phase accounts for is a part of its own, so the parts make up the whole.</summary>
internal readonly record struct PhaseShare(string Name, TimeSpan Elapsed, int Percent)
{
    private const string Rest = "(other)";

    public static ImmutableArray<PhaseShare> Of(ImmutableArray<PhaseTiming> timings, TimeSpan whole)
    {
        var rest = whole - TimeSpan.FromTicks(timings.Sum(timing => timing.Elapsed.Ticks));
        var parts = timings.Length > 0 && rest > TimeSpan.Zero ? timings.Add(new PhaseTiming(Rest, rest)) : timings;
        var shares = ImmutableArray.CreateBuilder<PhaseShare>(parts.Length);
        var (sum, told) = (TimeSpan.Zero, 0);
        foreach (var (name, elapsed) in parts)
        {
            // Each is rounded together with those before it: rounded alone, they would make 99 or 101.
            sum += elapsed;
            var reached = whole > TimeSpan.Zero ? (int)Math.Round(sum / whole * 100) : 0;
            shares.Add(new PhaseShare(name, elapsed, reached - told));
            told = reached;
        }
        return shares.MoveToImmutable();
    }
}
