using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
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
    private readonly X509Certificate2? _certificate;
    private readonly WebApplication _app;

    /// <param name="address">Where it listens.</param>
    /// <param name="certificate">What it shows; <c>null</c> for http. Disposed with this.</param>
    /// <param name="answer">Answers every request.</param>
    public PreviewServer(IPEndPoint address, X509Certificate2? certificate, RequestDelegate answer)
    {
        _wanted = address;
        _certificate = certificate;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address, listener =>
            {
                if (certificate is not null)
                {
                    listener.UseHttps(certificate);
                }
            });
        });
        _app = builder.Build();
        _app.Run(answer);
    }

    /// <summary>Such as <c>http://127.0.0.1:1313</c>, or with https; no slash at the end.</summary>
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
        Origin = $"{(_certificate is null ? "http" : "https")}://{host}:{bound.Port}";
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
        _certificate?.Dispose();
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
