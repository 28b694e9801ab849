using NewsSite.Text;

namespace NewsSite.Configuration;

/// <summary>
/// Where the site lives: scheme and host, and the path below which all its pages lie (empty for a site at the host's root).
/// Paths are kept as people read them and percent-encoded here, once, on their way out.
/// </summary>
public sealed record SiteUrl
{
    private SiteUrl(string origin, string host, string basePath)
    {
        Origin = origin;
        Host = host;
        BasePath = basePath;
    }

    /// <summary>Such as <c>https://news.example</c>; no slash at the end.</summary>
    public string Origin { get; }

    /// <summary>As it stands in an address: in ASCII, an IPv6 address in brackets.</summary>
    public string Host { get; }

    /// <summary>Such as <c>/archive</c>, or empty; not encoded, no slash at the end.</summary>
    public string BasePath { get; }

    /// <summary>The address of a path that starts at the site's root, without scheme and host.</summary>
    public string Relative(string path) => UrlText.EncodePath(BasePath + path);

    /// <summary>The same for a path that somebody typed, which may be encoded already and hold a query and a fragment.</summary>
    public string RelativeOfTyped(string path)
    {
        var end = path.IndexOfAny(['?', '#']);
        return end < 0
            ? Relative("") + UrlText.EncodePathKeepingEscapes(path)
            : Relative("") + UrlText.EncodePathKeepingEscapes(path[..end]) + path[end..];
    }

    /// <summary>The absolute URL of a path that starts at the site's root.</summary>
    public string Absolute(string path) => Origin + Relative(path);

    /// <summary>The path from the site's root of an absolute address, as it was typed, by http or https or whichever the page has; <c>null</c> if it is not on this site.</summary>
    public string? PathOf(string address)
    {
        var start = Math.Max(0, address.IndexOf("//", StringComparison.Ordinal));
        var authority = Origin.AsSpan(Origin.IndexOf("//", StringComparison.Ordinal));
        if (address[..start].ToLowerInvariant() is not ("" or "http:" or "https:")
            || !address.AsSpan(start).StartsWith(authority, StringComparison.OrdinalIgnoreCase)
            || address.AsSpan(start + authority.Length) is not ['/', ..])
        {
            return null;
        }
        var path = address[(start + authority.Length)..];
        var end = 0;
        for (var depth = BasePath.Count(c => c == '/'); depth > 0 && end >= 0; depth--)
        {
            end = path.IndexOf('/', end + 1);
        }
        return end >= 0 && Decode(path[..end]).Equals(BasePath, StringComparison.OrdinalIgnoreCase) ? path[end..] : null;
    }

    /// <summary>Reads an http or https address without query and fragment; <c>null</c> if it is anything else.</summary>
    public static SiteUrl? TryParse(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.Query.Length > 0
            || uri.Fragment.Length > 0
            || uri.UserInfo.Length > 0
            || uri.Host.Length == 0)
        {
            return null;
        }
        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        var origin = $"{uri.Scheme}://{host}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}";
        return new SiteUrl(origin, host, Decode(uri.AbsolutePath).TrimEnd('/'));
    }

    private static string Decode(string path) => Nfc.Normalize(Uri.UnescapeDataString(path));
}
