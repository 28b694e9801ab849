using System.Collections.Concurrent;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>What each output of a build read, by its address.</summary>
public sealed class ReadLogs
{
    private readonly ConcurrentDictionary<string, ReadLog> _logs = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ReadLog> ByUrl => _logs;

    public ReadLog For(Route route) => _logs.GetOrAdd(route.Url, _ => new ReadLog());
}
