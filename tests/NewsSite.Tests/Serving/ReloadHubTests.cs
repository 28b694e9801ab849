using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using NewsSite.Cli.Serving;
using Xunit;

namespace NewsSite.Tests.Serving;

/// <summary>What browsers hear, and when nothing happens.</summary>
public sealed class ReloadHubTests
{
    [Fact]
    public async Task a_browser_hears_every_message_however_long_nothing_happened_before()
    {
        using var closing = new CancellationTokenSource();
        var hub = new ReloadHub(heartbeat: TimeSpan.FromMilliseconds(5));
        var stream = new Pipe();
        var context = new DefaultHttpContext { Response = { Body = stream.Writer.AsStream() } };
        var telling = hub.TellAsync(context, () => "now", closing.Token);
        using var browser = new StreamReader(stream.Reader.AsStream());
        await UntilAsync(browser, "data: now");
        for (var number = 0; number < 3; number++)
        {
            // Two heartbeats are at least one wait that was given up.
            await UntilAsync(browser, ":");
            await UntilAsync(browser, ":");
            hub.Send($"message {number}");
            await UntilAsync(browser, $"data: message {number}");
        }
        await closing.CancelAsync();
        await telling;
    }

    private static async Task UntilAsync(StreamReader browser, string line)
    {
        while (await browser.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30)) is { } heard && heard != line)
        {
        }
    }
}
