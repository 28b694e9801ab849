namespace NewsSite.Tests.Cli;

/// <summary>Always half past two; stopwatches run on by what a test says.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public static readonly DateTimeOffset Moment = new(2026, 11, 22, 14, 30, 0, TimeSpan.Zero);

    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Moment;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
