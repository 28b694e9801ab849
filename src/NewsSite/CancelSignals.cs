using System.Runtime.InteropServices;

namespace NewsSite.Cli;

/// <summary>
/// Turns Ctrl-C and SIGTERM into a cancelled token, so that a build can drop its staging folder.
/// Whoever asks twice is not kept waiting: the second signal does what signals do.
/// </summary>
internal sealed class CancelSignals : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _count;

    public CancelSignals()
        => _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
        ];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext signal)
    {
        if (Interlocked.Increment(ref _count) == 1)
        {
            signal.Cancel = true;
            _source.Cancel();
            return;
        }
        Environment.Exit(ExitCode.Cancelled);
    }
}
