using System.Collections.Immutable;
using System.Diagnostics;

namespace NewsSite;

/// <summary>Times the phases for <c>--timings</c> and tells how far they have come. No output depends on what it measures.</summary>
internal sealed class PhaseTimer(Action<BuildProgress>? progress)
{
    private readonly ImmutableArray<PhaseTiming>.Builder _timings = ImmutableArray.CreateBuilder<PhaseTiming>();

    public ImmutableArray<PhaseTiming> Timings => _timings.ToImmutable();

    public T Time<T>(string phase, Func<T> run) => Time(phase, 0, _ => run());

    public void Time(string phase, Action run)
        => Time(phase, () =>
        {
            run();
            return 0;
        });

    public T Time<T>(string phase, int total, Func<Action<int>?, T> run)
    {
        progress?.Invoke(new BuildProgress(phase, 0, total));
        var start = Stopwatch.GetTimestamp();
        try
        {
            return run(progress is null ? null : done => progress(new BuildProgress(phase, done, total)));
        }
        finally
        {
            _timings.Add(new PhaseTiming(phase, Stopwatch.GetElapsedTime(start)));
        }
    }
}
