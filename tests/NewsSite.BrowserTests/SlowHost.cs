using System.Net;
using System.Net.Sockets;

namespace NewsSite.BrowserTests;

/// <summary>A host behind a bad line: pages arrive in pieces, with a pause before each, so that the browser paints while they do.</summary>
public sealed class SlowHost : IAsyncDisposable
{
    private const int Pieces = 24;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private readonly HttpListener _listener = new();
    private readonly BuiltSite _site;
    private readonly Task _answering;

    public SlowHost(BuiltSite site)
    {
        _site = site;
        Origin = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add(Origin + "/");
        _listener.Start();
        _answering = AnswerAllAsync();
    }

    public string Origin { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _answering;
        _listener.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AnswerAllAsync()
    {
        var answers = new List<Task>();
        while (_listener.IsListening)
        {
            try
            {
                answers.Add(AnswerAsync(await _listener.GetContextAsync()));
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                break;
            }
        }
        await Task.WhenAll(answers);
    }

    private async Task AnswerAsync(HttpListenerContext request)
    {
        using var response = request.Response;
        if (_site.FileAt(request.Request.Url!) is not { } file)
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }
        response.ContentType = BuiltSite.MediaTypeOf(file);
        var bytes = await File.ReadAllBytesAsync(file);
        try
        {
            foreach (var piece in file.EndsWith(".html", StringComparison.Ordinal) ? bytes.Chunk(bytes.Length / Pieces + 1) : [bytes])
            {
                await response.OutputStream.WriteAsync(piece);
                await response.OutputStream.FlushAsync();
                await Task.Delay(Pause);
            }
        }
        // The browser has left the page.
        catch (Exception left) when (left is HttpListenerException or IOException or ObjectDisposedException)
        {
        }
    }
}
