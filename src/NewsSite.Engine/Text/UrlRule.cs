namespace NewsSite.Text;

/// <summary>
/// The one rule for addresses in bodies and front matter: http, https, mailto, tel, relative ones and fragments.
/// Whatever a browser might read as another scheme is refused, however it is disguised.
/// </summary>
public static class UrlRule
{
    public static bool IsAllowed(string url)
        => HasAllowedForm(url) && (!url.Contains('&') || HasAllowedForm(CharacterReferences.Decode(url).Text));

    /// <summary>The rule for fields, where an address without its scheme is a slip: it goes out to feeds and hosts, which have none to add.</summary>
    public static bool IsAllowedInField(string url) => IsAllowed(url) && !LeavesOutScheme(url);

    /// <summary>Whether browsers read the beginning as a scheme, whichever. In <c>news/a:b</c> they do not.</summary>
    public static bool HasScheme(ReadOnlySpan<char> url)
    {
        var colon = url.IndexOfAny(':', '/');
        return colon >= 0 && url[colon] == ':' && IsScheme(url[..colon]);
    }

    /// <summary>Whether an address starts with the host, such as <c>//other.example/x</c>: browsers add the scheme of the page.</summary>
    public static bool LeavesOutScheme(string url) => url.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The address with the scheme that it leaves out, for whoever has no page of which it could be taken.</summary>
    public static string WithScheme(string url) => LeavesOutScheme(url) ? "https:" + url : url;

    /// <summary>An address with scheme and host by which browsers load things; <c>null</c> for any other text.</summary>
    public static Uri? WebAddress(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>Whether an address is that of a page, here or elsewhere.</summary>
    public static bool IsPage(string url) => UrlText.IsRooted(url) || WebAddress(url) is not null;

    /// <summary>Whether an address leads to the same place from every page: it has a scheme and what belongs behind it, or is a path from the root.</summary>
    public static bool IsWhole(string url)
        => !url.AsSpan().ContainsAny(' ', '\t')
            && (IsPage(url) || HasMore(url, "mailto:") || HasMore(url, "tel:"));

    /// <summary>Whether a text looks like the address of a site without <c>https://</c>.</summary>
    public static bool LacksScheme(string text)
        => WebAddress("https://" + text) is { Host: var host } && host.Contains('.') && text.StartsWith(host, StringComparison.OrdinalIgnoreCase) && !text.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static bool HasMore(string url, string scheme) => url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static bool HasAllowedForm(string url)
    {
        if (url.Length == 0)
        {
            return true;
        }
        // Browsers drop tabs and line ends inside an address and controls and spaces before it.
        if (IsInvisible(url[0]) || url.AsSpan().ContainsAnyInRange('\0', '\u001F') || url.Contains('\u007F'))
        {
            return false;
        }
        var path = url.AsSpan();
        var end = path.IndexOfAny('?', '#');
        if (end >= 0)
        {
            path = path[..end];
        }
        // Browsers read a backslash as a slash, so "/\evil" would be another host.
        return !path.Contains('\\') && HasAllowedScheme(path);
    }

    private static bool HasAllowedScheme(ReadOnlySpan<char> path)
    {
        if (!HasScheme(path))
        {
            return true;
        }
        var scheme = path[..path.IndexOf(':')];
        return scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("tel", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>RFC 3986, 3.1: what does not have this form before the colon is a relative path to every browser.</summary>
    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            // ":x" is relative, but nobody means it.
            return true;
        }
        if (!char.IsAsciiLetter(text[0]))
        {
            return false;
        }
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsInvisible(char c)
        => char.IsWhiteSpace(c) || char.IsControl(c)
            || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
