using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace NewsSite.Cli.Serving;

/// <summary>Kestrel, bare: no configuration, environment or log of its own, and one function that answers.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly IPEndPoint _wanted;
    private readonly WebApplication _app;

    public PreviewServer(IPEndPoint address, RequestDelegate answer)
    {
        _wanted = address;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address);
        });
        _app = builder.Build();
        _app.Run(answer);
    }

    /// <summary>Such as <c>http://127.0.0.1:1313</c>; no slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>Why it cannot listen, and what to do; <c>null</c> if it does.</summary>
    public async Task<string?> StartAsync()
    {
        try
        {
            await _app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException or AddressInUseException)
        {
            return Problem(exception.InnerException ?? exception);
        }
        var bound = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var host = _wanted.Address.Equals(IPAddress.Any) || _wanted.Address.Equals(IPAddress.IPv6Any) ? "localhost" : bound.Host;
        Origin = $"http://{host}:{bound.Port}";
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private string Problem(Exception cause)
    {
        var (address, port) = (_wanted.Address, _wanted.Port);
        return cause switch
        {
            AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
                => $"port {port} is taken, perhaps by another 'newssite serve'; end that one, or choose another port: --port {(port < IPEndPoint.MaxPort ? port + 1 : 0)}",
            SocketException { SocketErrorCode: SocketError.AccessDenied }
                => $"the system does not let you listen at port {port}; choose one from 1024 on: --port 1313",
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable }
                => $"this machine has no address {address}; leave out --bind, or write --bind 0.0.0.0 for all that it has",
            _ => $"cannot listen at {_wanted}: {cause.Message}",
        };
    }
}
