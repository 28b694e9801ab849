using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace NewsSite.Cli.Elsewhere;

/// <summary>Asks after one page of another site, as politely as a program can: by robots.txt, with pauses, with HEAD before GET, and never for its text.</summary>
/// <param name="client">Sends requests.</param>
/// <param name="doors">Whose turn it is.</param>
/// <param name="pace">How long to wait for what.</param>
internal sealed class WebVisitor(HttpClient client, HostDoors doors, VisitPace pace)
{
    private const int MostHops = 10;
    private const int MostTries = 3;
    private const int MostHopsOfRobots = 5;

    private static readonly LinkAnswer NoAnswer = new(LinkState.Silent, "its host does not answer");

    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsRules>>> _robots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LinkAnswer> _silent = new(StringComparer.Ordinal);

    public async Task<LinkAnswer> VisitAsync(Uri start, CancellationToken cancellation)
    {
        var (address, forGood) = (start, (Uri?)start);
        for (var hop = 0; hop <= MostHops; hop++)
        {
            if (!PublicAddress.CanBe(address))
            {
                return new LinkAnswer(LinkState.Private, "it is an address of a machine or network of one's own");
            }
            var step = await StepAsync(address, cancellation);
            if (step.Next is not { } next)
            {
                return step.Answer.State == LinkState.Alive && forGood is not null && forGood != start ? new LinkAnswer(LinkState.Moved, Target: forGood.AbsoluteUri) : step.Answer;
            }
            // What is sent on for now only keeps its address; what was sent on for good before has that one.
            forGood = forGood == address && step.IsForGood ? WithoutFragment(next) : forGood;
            address = WithoutFragment(next);
        }
        return new LinkAnswer(LinkState.Dead, "it is sent on in a circle");
    }

    private async Task<Step> StepAsync(Uri address, CancellationToken cancellation)
    {
        if (_silent.TryGetValue(address.Authority, out var silence))
        {
            return new Step(silence);
        }
        var rules = await RulesOfAsync(address, cancellation);
        if (_silent.TryGetValue(address.Authority, out silence))
        {
            return new Step(silence);
        }
        return rules.Allows(address.PathAndQuery)
            ? await AskAsync(address, rules.Delay, cancellation)
            : new Step(new LinkAnswer(LinkState.Forbidden, "its host asks programs not to come"));
    }

    /// <summary>HEAD first; of whatever that says but that the page is there or elsewhere, GET is the proof.</summary>
    private async Task<Step> AskAsync(Uri address, TimeSpan delay, CancellationToken cancellation)
    {
        var step = await TryAsync(HttpMethod.Head, address, delay, cancellation);
        return step.Answer.State == LinkState.Alive || step.Next is not null || step.IsFinal ? step : await TryAsync(HttpMethod.Get, address, delay, cancellation);
    }

    private async Task<Step> TryAsync(HttpMethod method, Uri address, TimeSpan delay, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var step = await SendAsync(method, address, delay, cancellation);
            if (step.RetryAfter is not { } wait || attempt == MostTries || wait > pace.LongestWait)
            {
                if (step.IsUnreachable)
                {
                    // Nor are the other pages of such a host asked after.
                    _silent.TryAdd(address.Authority, step.Answer);
                }
                return step;
            }
            await pace.Wait(wait == TimeSpan.Zero ? pace.BetweenTries * attempt : wait, cancellation);
        }
    }

    private async Task<Step> SendAsync(HttpMethod method, Uri address, TimeSpan delay, CancellationToken cancellation)
    {
        try
        {
            using var response = await doors.EnterAsync(address.Authority, delay, () => RequestAsync(method, address, cancellation), cancellation);
            return Read(response, address);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Unreachable(NoAnswer);
        }
        catch (HttpRequestException exception)
        {
            return Unreachable(Meaning(exception));
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException or TypeInitializationException or InvalidOperationException)
        {
            // A system without what encryption needs, or an answer that is none.
            return Unreachable(new LinkAnswer(LinkState.Silent, $"it cannot be asked: {exception.Message}"));
        }
    }

    /// <summary>A name that nobody has is not worth another try.</summary>
    private static Step Unreachable(LinkAnswer answer)
        => new(answer) { IsFinal = true, IsUnreachable = true, RetryAfter = answer.State == LinkState.Silent ? TimeSpan.Zero : null };

    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(pace.Patience, pace.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Accept.ParseAdd("*/*");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
    }

    private Step Read(HttpResponseMessage response, Uri address)
    {
        var status = (int)response.StatusCode;
        var named = $"its host says {status}{(string.IsNullOrWhiteSpace(response.ReasonPhrase) ? "" : $" {response.ReasonPhrase}")}";
        return status switch
        {
            301 or 302 or 303 or 307 or 308 when response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) && next.Scheme is "http" or "https"
                => new Step(LinkAnswer.Alive) { Next = next, IsForGood = status is 301 or 308 },
            >= 200 and < 300 => new Step(LinkAnswer.Alive),
            404 or 410 => new Step(new LinkAnswer(LinkState.Dead, named)),
            429 or 503 => new Step(new LinkAnswer(LinkState.Silent, named)) { RetryAfter = WaitOf(response), IsFinal = status == 429 },
            >= 500 and not 501 => new Step(new LinkAnswer(LinkState.Silent, named)) { RetryAfter = TimeSpan.Zero },
            _ => new Step(new LinkAnswer(LinkState.Silent, named)),
        };
    }

    private TimeSpan WaitOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - pace.Time.GetUtcNow() is var rest && rest > TimeSpan.Zero => rest,
        _ => TimeSpan.Zero,
    };

    private static LinkAnswer Meaning(HttpRequestException exception) => exception switch
    {
        { InnerException: PrivateAddressException } => new LinkAnswer(LinkState.Private, "its name stands for an address of a machine or network of one's own"),
        { HttpRequestError: HttpRequestError.NameResolutionError } or { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } }
            => new LinkAnswer(LinkState.NoHost, "there is no such host"),
        { HttpRequestError: HttpRequestError.SecureConnectionError } or { InnerException: AuthenticationException } => new LinkAnswer(LinkState.Silent, "its certificate is not valid"),
        _ => new LinkAnswer(LinkState.Silent, "its host cannot be reached"),
    };

    private Task<RobotsRules> RulesOfAsync(Uri address, CancellationToken cancellation)
        => _robots.GetOrAdd(address.GetLeftPart(UriPartial.Authority), origin => new Lazy<Task<RobotsRules>>(() => ReadRobotsAsync(new Uri(origin + "/robots.txt"), cancellation))).Value;

    /// <summary>RFC 9309, 2.3.1: none means that all is allowed, and a host in trouble that nothing is.</summary>
    private async Task<RobotsRules> ReadRobotsAsync(Uri address, CancellationToken cancellation)
    {
        for (var hop = 0; hop < MostHopsOfRobots && PublicAddress.CanBe(address); hop++)
        {
            try
            {
                using var response = await doors.EnterAsync(address.Authority, TimeSpan.Zero, () => RequestAsync(HttpMethod.Get, address, cancellation), cancellation);
                var status = (int)response.StatusCode;
                if (status is >= 300 and < 400 && response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) && next.Scheme is "http" or "https")
                {
                    address = next;
                    continue;
                }
                return status is >= 200 and < 300 ? RobotsRules.Parse(await ReadStartAsync(response, cancellation)) : status >= 500 ? RobotsRules.AllowNothing : RobotsRules.AllowAll;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                _silent.TryAdd(address.Authority, NoAnswer);
            }
            catch (HttpRequestException exception)
            {
                _silent.TryAdd(address.Authority, Meaning(exception));
            }
            catch (Exception exception) when (exception is IOException or NotSupportedException or TypeInitializationException or InvalidOperationException)
            {
                _silent.TryAdd(address.Authority, new LinkAnswer(LinkState.Silent, $"it cannot be asked: {exception.Message}"));
            }
            return RobotsRules.AllowNothing;
        }
        return RobotsRules.AllowAll;
    }

    private async Task<string> ReadStartAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(pace.Patience, pace.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        await using var stream = await response.Content.ReadAsStreamAsync(both.Token);
        var bytes = new byte[RobotsRules.MostBytes];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, both.Token);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static Uri WithoutFragment(Uri address) => address.Fragment.Length == 0 ? address : new Uri(address.GetLeftPart(UriPartial.Query));

    /// <summary>What one request brought.</summary>
    private sealed record Step(LinkAnswer Answer)
    {
        /// <summary>Where the host sends on to.</summary>
        public Uri? Next { get; init; }

        public bool IsForGood { get; init; }

        /// <summary>When to come again; zero for soon, <c>null</c> for not at all.</summary>
        public TimeSpan? RetryAfter { get; init; }

        /// <summary>Whether to ask in another way is of no use.</summary>
        public bool IsFinal { get; init; }

        /// <summary>Whether there was no answer at all.</summary>
        public bool IsUnreachable { get; init; }
    }
}

/// <summary>How long a visitor waits for what, and by which clock.</summary>
internal sealed record VisitPace(TimeProvider Time, Func<TimeSpan, CancellationToken, Task> Wait)
{
    /// <summary>For the head of an answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>After a failure, the first time; longer then.</summary>
    public TimeSpan BetweenTries { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>If a host asks for more, it is left for the next check.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);
}
