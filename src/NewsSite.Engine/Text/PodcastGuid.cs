using System.Security.Cryptography;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// The identity of a podcast by the podcast namespace: a UUID of version 5 (RFC 9562 §5.5) made from the address of its feed without
/// the scheme and the slashes at its end.
/// </summary>
internal static class PodcastGuid
{
    private static readonly Guid Namespace = new("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    private const int Version = 5;

    public static Guid Of(string feedUrl)
    {
        var name = feedUrl[(feedUrl.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
#pragma warning disable CA5350 // It is no secret; version 5 is made with SHA-1.
        Span<byte> hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | (Version << 4));
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
