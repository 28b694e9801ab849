using System.Net;
using System.Net.Sockets;

namespace NewsSite.Cli.Elsewhere;

/// <summary>
/// Keeps a check away from this machine and its network, where an address in somebody's text could make it ask what a stranger
/// must not: only addresses that the whole internet can reach are asked, and each connection goes to one that was looked at.
/// </summary>
internal static class PublicAddress
{
    /// <summary>Blocks of IPv4 that are no public hosts (RFC 6890 and the registry that it opened), by address and length of the prefix.</summary>
    private static readonly (uint Network, int Length)[] Reserved =
    [
        (0x00000000, 8), (0x0A000000, 8), (0x64400000, 10), (0x7F000000, 8), (0xA9FE0000, 16), (0xAC100000, 12), (0xC0000000, 24), (0xC0000200, 24),
        (0xC0586300, 24), (0xC0A80000, 16), (0xC6120000, 15), (0xC6336400, 24), (0xCB007100, 24), (0xE0000000, 4), (0xF0000000, 4),
    ];

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(10);

    /// <summary>What asks the web. It follows no redirect by itself, sends no cookies, and knows no proxy, behind which nobody could see where it goes.</summary>
    public static HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = ConnectTime,
        MaxResponseHeadersLength = 64,
        ConnectCallback = async (context, cancellation) =>
        {
            var all = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
            var allowed = all.Where(IsPublic).ToArray();
            if (allowed.Length == 0)
            {
                throw new PrivateAddressException();
            }
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };

    /// <summary>Whether a name or number can be a host of the internet at all; what a name stands for is looked at when it is asked.</summary>
    public static bool CanBe(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.');
        if (IPAddress.TryParse(host.Trim('[', ']'), out var number))
        {
            return IsPublic(number);
        }
        return host.Contains('.') && host[(host.LastIndexOf('.') + 1)..].ToLowerInvariant() is not ("local" or "localhost" or "internal" or "lan" or "home" or "arpa");
    }

    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork ? IsPublic(Number(bytes)) : IsPublicV6(bytes);
    }

    private static bool IsPublic(uint address) => !Array.Exists(Reserved, block => address >> (32 - block.Length) == block.Network >> (32 - block.Length));

    /// <summary>Of the global ones (2000::/3) not those for documents and old tunnels; of addresses that carry one of IPv4, by that.</summary>
    private static bool IsPublicV6(byte[] bytes) => bytes switch
    {
        [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, ..] => IsPublic(Number(bytes.AsSpan(12))),
        [0x20, 0x02, ..] => IsPublic(Number(bytes.AsSpan(2))),
        [0x20, 0x01, < 2, ..] or [0x20, 0x01, 0x0D, 0xB8, ..] or [0x3F, 0xFF, < 0x10, ..] => false,
        [var first, ..] => first >> 5 == 1,
        _ => false,
    };

    private static uint Number(ReadOnlySpan<byte> bytes) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes);
}

/// <summary>A name that stands for an address of this machine or network.</summary>
internal sealed class PrivateAddressException() : IOException("the name stands for an address of this machine or network");
