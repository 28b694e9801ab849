using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Cli.Commands;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Elsewhere;

/// <summary>
/// <c>newssite check --external</c>: asks after the pages of other sites to which this one links. Several hosts at a time, one
/// request at a time at each; what was heard is remembered, also of a check that somebody ends.
/// </summary>
internal sealed class ElsewhereCheck(Session session, string root)
{
    private const int HostsAtOnce = 8;
    private const string Onion = ".onion";

    private readonly DateTimeOffset _now = session.Environment.Time.GetUtcNow();

    /// <summary>How many pages were asked after.</summary>
    public int Asked { get; private set; }

    /// <summary>How many were known of earlier checks.</summary>
    public int Remembered { get; private set; }

    /// <summary>How many were not asked after because their hosts want no programs.</summary>
    public int Forbidden { get; private set; }

    /// <summary>What is wrong with the links.</summary>
    /// <param name="links">Those of the site.</param>
    /// <param name="progress">Told how many have answered.</param>
    public IEnumerable<Diagnostic> Ask(ImmutableArray<ExternalLink> links, Action<BuildProgress>? progress)
    {
        var book = AnswerBook.Open(root, _now);
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var unknown = new Dictionary<string, Uri>(StringComparer.Ordinal);
        foreach (var address in links.Select(AddressOf).Where(address => !address.IdnHost.EndsWith(Onion, StringComparison.OrdinalIgnoreCase)))
        {
            if (book.Find(address.AbsoluteUri) is { } known)
            {
                answers[address.AbsoluteUri] = known;
            }
            else
            {
                unknown[address.AbsoluteUri] = address;
            }
        }
        (Asked, Remembered) = (unknown.Count, answers.Count);
        try
        {
            AskAsync(unknown.Values, answers, book, progress).GetAwaiter().GetResult();
        }
        finally
        {
            book.Write();
        }
        Forbidden = answers.Values.Count(answer => answer.State == LinkState.Forbidden);
        var hearsAnybody = answers.Values.Any(answer => answer.State is LinkState.Alive or LinkState.Moved or LinkState.Dead);
        return links
            .Where(link => answers.ContainsKey(AddressOf(link).AbsoluteUri))
            .Select(link => FindingOf(link, answers[AddressOf(link).AbsoluteUri], hearsAnybody))
            .OfType<Diagnostic>();
    }

    private async Task AskAsync(Dictionary<string, Uri>.ValueCollection addresses, ConcurrentDictionary<string, LinkAnswer> answers, AnswerBook book, Action<BuildProgress>? progress)
    {
        using var client = new HttpClient(session.Environment.Web(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{RobotsRules.Name}/{VersionCommand.Number}");
        client.DefaultRequestHeaders.UserAgent.ParseAdd("(checks the links of a site)");
        var pace = new VisitPace(session.Environment.Time, session.Environment.Wait);
        var visitor = new WebVisitor(client, new HostDoors(pace.Time, pace.Wait), pace);
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = session.Environment.Cancellation };
        await Parallel.ForEachAsync(addresses.GroupBy(address => address.Authority), options, async (host, cancellation) =>
        {
            foreach (var address in host)
            {
                var answer = await visitor.VisitAsync(address, cancellation);
                book.Note(address.AbsoluteUri, answer);
                answers[address.AbsoluteUri] = answer;
                progress?.Invoke(new BuildProgress("links elsewhere", Interlocked.Increment(ref done), addresses.Count));
            }
        });
    }

    private static Diagnostic? FindingOf(ExternalLink link, LinkAnswer answer, bool hearsAnybody) => answer.State switch
    {
        LinkState.Dead => Errors.Markdown.DeadElsewhere(link.Span, link.Url, answer.Reason, CopyOf(link)),
        // Who hears nobody at all is not connected, and knows nothing of any host.
        LinkState.NoHost when hearsAnybody => Errors.Markdown.DeadElsewhere(link.Span, link.Url, answer.Reason, CopyOf(link)),
        LinkState.Moved => Errors.Markdown.MovedElsewhere(link.Span, link.Url, answer.Target!),
        LinkState.NoHost or LinkState.Silent or LinkState.Private => Errors.Markdown.SilentElsewhere(link.Span, link.Url, answer.Reason),
        _ => null,
    };

    /// <summary>The web archive's copy nearest to the day of the story, as its authors saw the page. Nobody is asked whether there is one.</summary>
    private static string? CopyOf(ExternalLink link)
        => link.Date is { } day ? $"https://web.archive.org/web/{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}/{link.Url}" : null;

    /// <summary>What is asked for: a place inside the page is the browser's business.</summary>
    private static Uri AddressOf(ExternalLink link) => new(new Uri(link.Url).GetLeftPart(UriPartial.Query));
}
