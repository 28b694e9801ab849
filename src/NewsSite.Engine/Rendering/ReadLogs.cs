using System.Collections.Concurrent;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>What each output of a build asked, by its address; for tests.</summary>
public sealed class ReadLogs
{
    private readonly ConcurrentDictionary<string, RenderLog> _logs = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, RenderLog> ByUrl => _logs;

    internal void Add(Route route, RenderLog log) => _logs[route.Url] = log;
}
