using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace NewsSite.Cli.Serving;

/// <summary>The browsers that look at the preview, each at the other end of a stream of server-sent events.</summary>
/// <param name="heartbeat">A browser that is gone shows itself when something is written to it; so often is.</param>
internal sealed class ReloadHub(TimeSpan heartbeat)
{
    private readonly ConcurrentDictionary<Channel<string>, byte> _listeners = new();

    public void Send(string message)
    {
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(message);
        }
    }

    /// <summary>Tells a browser how things are, and then everything that happens until it goes.</summary>
    public async Task TellAsync(HttpContext context, Func<string> now, CancellationToken closing)
    {
        // One behind the other: who has not yet read the last message needs the newest alone.
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing);
        _listeners.TryAdd(channel, 0);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            await WriteAsync(context, $"retry: 500\ndata: {now()}\n\n", end.Token);
            while (!end.IsCancellationRequested)
            {
                await WriteAsync(context, await NextAsync(channel.Reader, end.Token) is { } message ? $"data: {message}\n\n" : ":\n\n", end.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The browser is gone, or the preview ends.
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }

    private static async Task WriteAsync(HttpContext context, string text, CancellationToken cancellation)
    {
        await context.Response.WriteAsync(text, cancellation);
        await context.Response.Body.FlushAsync(cancellation);
    }

    /// <summary><c>null</c> if for a while nothing happens.</summary>
    private async Task<string?> NextAsync(ChannelReader<string> messages, CancellationToken cancellation)
    {
        // Waits and takes nothing: a read that is given up would still take the next message, and nobody would hear it.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(heartbeat);
        try
        {
            await messages.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
        }
        return messages.TryRead(out var message) ? message : null;
    }
}
