using System.Globalization;

namespace NewsSite.Cli.Serving;

/// <summary>Holds what is shown now, and tells every browser when that is something else.</summary>
internal sealed class PreviewDesk : IDisposable
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _closing = new();
    private readonly string _process = Environment.ProcessId.ToString("x", CultureInfo.InvariantCulture) + Environment.TickCount64.ToString("x", CultureInfo.InvariantCulture);
    private volatile PreviewState _current = PreviewState.Nothing;
    private int _builds;

    public PreviewState Current => _current;

    public ReloadHub Hub { get; } = new(Heartbeat);

    /// <summary>Ends when there has been a build, whatever came of it: until then nobody knows what to answer.</summary>
    public Task FirstBuild => _first.Task;

    /// <summary>Ends what would go on for ever.</summary>
    public CancellationToken Closing => _closing.Token;

    public void Show(PreviewBuild build, SiteChange change, PreviewRequest request)
    {
        var (result, before) = (build.Result, _current);
        var isNew = result.Published && (before == PreviewState.Nothing || !result.Changes.IsEmpty);
        var name = isNew ? $"{_process}.{++_builds}" : before.Build;
        var state = result.Published ? before.With(result, build.BasePath, name) : before with { BasePath = build.BasePath };
        var message = new PreviewMessage(request) { Before = before.Build, State = state, Result = result, Change = change };
        _current = state with { Message = message.Write() };
        _first.TrySetResult();
        Hub.Send(_current.Message);
    }

    /// <summary>Nothing more will be shown.</summary>
    public void Close()
    {
        _first.TrySetResult();
        _closing.Cancel();
    }

    public void Dispose() => _closing.Dispose();
}
