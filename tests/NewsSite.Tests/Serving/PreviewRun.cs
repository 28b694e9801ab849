using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsSite.Cli;
using NewsSite.Tests.Cli;
using Xunit;

namespace NewsSite.Tests.Serving;

/// <summary><c>newssite serve</c> over a site, at a port of its own, with one browser that listens.</summary>
internal sealed partial class PreviewRun : IAsyncDisposable
{
    /// <summary>The one that a test may have made for itself; no other is trusted.</summary>
    public const string TestCertificate = "CN=newssite test";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _end = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly Task<int> _run;
    private readonly HttpClient _client;
    private StreamReader? _events;

    private PreviewRun(string root, string options, TimeProvider time)
    {
        var terminal = TextWriter.Synchronized(_output);
        var environment = CliRun.Pipe with
        {
            CurrentDirectory = root,
            Time = time,
            Processors = 2,
            Cancellation = _end.Token,
            Variable = name => name == "NEWSSITE_PICTURES" ? SamplePicture.Cache : null,
        };
        string[] args = ["serve", "--port", "0", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        _run = Task.Run(() => CliApp.Run(args, terminal, terminal, environment));
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == TestCertificate } }) { Timeout = Patience };
    }

    /// <summary>All that was printed.</summary>
    public string Terminal
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>How many builds changed something, after the first.</summary>
    public int Rebuilds => Terminal.Split('\n').Count(line => line.StartsWith("Changed in", StringComparison.Ordinal) || line.StartsWith("Mended in", StringComparison.Ordinal));

    public static async Task<PreviewRun> StartAsync(SmallSite site, string options = "", TimeProvider? time = null)
    {
        var run = new PreviewRun(site.Root, options, time ?? new HandClock());
        await run.UntilAsync(() => Address().IsMatch(run.Terminal));
        run._client.BaseAddress = new Uri(Address().Match(run.Terminal).Groups[1].Value);
        run._events = new StreamReader(await run._client.GetStreamAsync("/.newssite/events", TestContext.Current.CancellationToken));
        await run.UntilMessageAsync(message => message.TryGetProperty("build", out var build) && build.GetString() is { Length: > 1 } || message.TryGetProperty("count", out var count) && count.GetInt32() > 0);
        return run;
    }

    /// <summary>The next message to browsers that is as wanted.</summary>
    public async Task<JsonElement> UntilMessageAsync(Predicate<JsonElement> isWanted)
    {
        while (true)
        {
            var line = await _events!.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
            Assert.True(line is not null, $"the preview ended:\n{Terminal}");
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonDocument.Parse(line["data: ".Length..]).RootElement is var message && isWanted(message))
            {
                return message;
            }
        }
    }

    /// <summary>The next message after a build whose pages differ.</summary>
    public Task<JsonElement> UntilChangeAsync()
        => UntilMessageAsync(message => message.GetProperty("count").GetInt32() == 0 && message.GetProperty("build").GetString() != message.GetProperty("before").GetString());

    public Task<JsonElement> UntilErrorAsync() => UntilMessageAsync(message => message.GetProperty("count").GetInt32() > 0);

    public async Task<HttpResponseMessage> GetAsync(string path, string method = "GET", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> PageAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>Ctrl-C.</summary>
    public async Task<int> EndAsync()
    {
        await _end.CancelAsync();
        return await _run.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _events?.Dispose();
        _client.Dispose();
        _end.Dispose();
    }

    private async Task UntilAsync(Func<bool> isSo)
    {
        for (var started = TimeProvider.System.GetTimestamp(); !isSo(); await Task.Delay(5))
        {
            Assert.False(_run.IsCompleted || TimeProvider.System.GetElapsedTime(started) > Patience, $"the preview did not start:\n{Terminal}");
        }
    }

    [GeneratedRegex("""(?:^Serving |"url":")(https?://[^\s"]+)/""", RegexOptions.Multiline)]
    private static partial Regex Address();
}

/// <summary>A clock that stands until it is set; stopwatches run.</summary>
internal sealed class HandClock : TimeProvider
{
    private long _ticks = SmallSite.Now.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Set(DateTimeOffset moment) => Interlocked.Exchange(ref _ticks, moment.UtcTicks);
}
