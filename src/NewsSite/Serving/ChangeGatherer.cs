using System.Threading.Channels;

namespace NewsSite.Cli.Serving;

/// <summary>
/// Waits for the next reason to build: a file that was saved, or a moment that has come. What is saved in one go (an editor that
/// writes, renames and writes again, another branch of git) is one change.
/// </summary>
/// <param name="changes">Site-relative paths as they come; <c>null</c> where something may have happened unseen.</param>
internal sealed class ChangeGatherer(ChannelReader<string?> changes, TimeProvider time)
{
    /// <summary>As many paths are still one save.</summary>
    private const int FewPaths = 4;

    private static readonly TimeSpan QuietAfterSave = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan QuietAfterMany = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    /// <summary>The clock may be set, and stands while a laptop sleeps.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    /// <param name="until">When the site changes by itself.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<SiteChange> NextAsync(DateTimeOffset? until, CancellationToken cancellation)
    {
        while (true)
        {
            var left = until is { } moment ? moment - time.GetUtcNow() : TimeSpan.MaxValue;
            if (left <= TimeSpan.Zero)
            {
                return SiteChange.Time;
            }
            if (await HasMoreAsync(left < BetweenLooks ? left : BetweenLooks, cancellation))
            {
                return await GatherAsync(cancellation);
            }
        }
    }

    private async Task<SiteChange> GatherAsync(CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var isKnown = true;
        var started = TimeProvider.System.GetTimestamp();
        do
        {
            while (changes.TryRead(out var path))
            {
                isKnown &= path is not null;
                paths.Add(path ?? "");
            }
        }
        while (TimeProvider.System.GetElapsedTime(started) < LongestWait && await HasMoreAsync(paths.Count > FewPaths ? QuietAfterMany : QuietAfterSave, cancellation));
        return new SiteChange(paths, isKnown);
    }

    private async Task<bool> HasMoreAsync(TimeSpan wait, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ending.CancelAfter(wait);
        try
        {
            return await changes.WaitToReadAsync(ending.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
