using System.Collections.Concurrent;

namespace NewsSite.Cli.Elsewhere;

/// <summary>One request at a time at each host, and a pause before the next.</summary>
/// <param name="time">The clock.</param>
/// <param name="wait">Waits.</param>
internal sealed class HostDoors(TimeProvider time, Func<TimeSpan, CancellationToken, Task> wait)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Door> _doors = new(StringComparer.Ordinal);

    /// <summary>Does something when it is the host's turn.</summary>
    /// <param name="host">The host.</param>
    /// <param name="delay">What the host asks for, if that is more than we wait anyway.</param>
    /// <param name="work">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<T> EnterAsync<T>(string host, TimeSpan delay, Func<Task<T>> work, CancellationToken cancellation)
    {
        var door = _doors.GetOrAdd(host, _ => new Door());
        await door.Lock.WaitAsync(cancellation);
        try
        {
            if (door.LastLeft is { } left && (delay > Pause ? delay : Pause) - time.GetElapsedTime(left) is var rest && rest > TimeSpan.Zero)
            {
                await wait(rest, cancellation);
            }
            return await work();
        }
        finally
        {
            door.LastLeft = time.GetTimestamp();
            door.Lock.Release();
        }
    }

    private sealed class Door
    {
        public SemaphoreSlim Lock { get; } = new(1);

        public long? LastLeft { get; set; }
    }
}
