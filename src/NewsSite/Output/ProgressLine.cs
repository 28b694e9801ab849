using System.Text;

namespace NewsSite.Cli.Output;

/// <summary>
/// One line at the bottom of a terminal that says how far some work has come. It appears only after half a second, is drawn
/// at most ten times a second whatever the engine reports, and is gone before anything else is printed. A phase that reports
/// nothing but its start is shown as well.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private const string EraseLine = "\r\e[K";
    private const int BarWidth = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly TextWriter _target;
    private readonly TimeProvider _time;
    private readonly int _width;
    private readonly long _started;
    private readonly ITimer _timer;
    private BuildProgress _begun;
    private BuildProgress _drawn;
    private int _done;
    private long _nextDraw = Patience.Ticks;
    private bool _isDrawn;
    private bool _isOver;

    public ProgressLine(TextWriter target, TimeProvider time, int width)
    {
        _target = target;
        _time = time;
        _width = width;
        _started = time.GetTimestamp();
        _timer = time.CreateTimer(_ => Look(), null, Patience, Interval);
    }

    /// <summary>Does some work, with a line that says how far it has come where a person looks.</summary>
    public static T During<T>(Session session, bool isWanted, Func<Action<BuildProgress>?, T> work)
    {
        if (!isWanted || session.Environment is not { ErrorIsTerminal: true, AllowsEscapes: true, IsCi: false })
        {
            return work(null);
        }
        using var line = new ProgressLine(session.Error, session.Environment.Time, session.Environment.Width);
        return work(line.Report);
    }

    /// <summary>Called from any thread, once for every page: almost always the first line is all that happens.</summary>
    public void Report(BuildProgress progress)
    {
        if (progress.Done == 0)
        {
            Begin(progress);
        }
        Volatile.Write(ref _done, progress.Done);
        DrawWhenDue(progress);
    }

    private void DrawWhenDue(BuildProgress progress)
    {
        var now = _time.GetElapsedTime(_started).Ticks;
        if (now < Volatile.Read(ref _nextDraw) || !_lock.TryEnter())
        {
            return;
        }
        try
        {
            if (now >= _nextDraw && !_isOver)
            {
                Volatile.Write(ref _nextDraw, now + Interval.Ticks);
                Draw(progress);
            }
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Erases the line; reports that come late draw nothing.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _isOver = true;
            if (_isDrawn)
            {
                _target.Write(EraseLine);
                _target.Flush();
            }
        }
    }

    private void Begin(BuildProgress progress)
    {
        lock (_lock)
        {
            _begun = progress;
        }
    }

    /// <summary>Where nobody reports, the phase may be one that cannot say how far it is.</summary>
    private void Look()
    {
        BuildProgress now;
        lock (_lock)
        {
            now = _begun with { Done = Volatile.Read(ref _done) };
            if (now.Phase is null || now == _drawn)
            {
                return;
            }
        }
        DrawWhenDue(now);
    }

    private void Draw(BuildProgress progress)
    {
        _drawn = progress;
        _target.Write(EraseLine + Fit(Line(progress), _width - 1));
        _target.Flush();
        _isDrawn = true;
    }

    private static string Line(BuildProgress progress)
    {
        var phase = VisibleText.Of(progress.Phase);
        if (progress.Total <= 0)
        {
            return progress.Done > 0 ? $"{phase} {Words.Number(progress.Done)}" : phase;
        }
        var filled = (int)Math.Clamp((long)progress.Done * BarWidth / progress.Total, 0, BarWidth);
        var bar = new StringBuilder().Append('█', filled).Append('░', BarWidth - filled);
        return $"{bar} {phase} {Words.Number(progress.Done)}/{Words.Number(progress.Total)}";
    }

    /// <summary>A line that wraps could not be erased.</summary>
    private static string Fit(string line, int width)
    {
        var columns = 0;
        foreach (var (codePoint, start, _) in VisibleText.CodePoints(line))
        {
            columns += CellWidth.Of(codePoint);
            if (columns > width)
            {
                return line[..start];
            }
        }
        return line;
    }
}
