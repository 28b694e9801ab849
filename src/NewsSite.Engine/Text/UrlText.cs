using System.Buffers;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Percent-encoding of paths for <c>href</c> and <c>loc</c>. What RFC 3986 allows in a path stays readable,
/// everything else becomes its UTF-8 bytes. The result is ASCII; escaping for HTML or XML comes after.
/// </summary>
public static class UrlText
{
    // RFC 3986, 3.3: pchar = unreserved / pct-encoded / sub-delims / ":" / "@"; and "/" between segments.
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/");

    /// <summary>The encoded path; the same instance if nothing had to change.</summary>
    public static string EncodePath(string path) => Encode(path, keepEscapes: false);

    /// <summary>The same for a path that may be encoded already: a valid <c>%XX</c> stays.</summary>
    public static string EncodePathKeepingEscapes(string path) => Encode(path, keepEscapes: true);

    /// <summary>Whether it is a path from a site's root; two slashes in front lead to another host.</summary>
    public static bool IsRooted(string address) => address.StartsWith('/') && !UrlRule.LeavesOutScheme(address);

    /// <summary>The address of a page: it ends in a slash, unless somebody chose a file name for it.</summary>
    public static string OfPage(string path) => path.EndsWith('/') || System.IO.Path.HasExtension(path) ? path : path + "/";

    private static string Encode(string path, bool keepEscapes)
    {
        var rest = path.AsSpan();
        var next = rest.IndexOfAnyExcept(PathCharacters);
        if (next < 0)
        {
            return path;
        }
        var result = new StringBuilder(path.Length + 32);
        Span<byte> bytes = stackalloc byte[4];
        while (next >= 0)
        {
            result.Append(rest[..next]);
            rest = rest[next..];
            if (keepEscapes && StartsWithEscape(rest))
            {
                result.Append(rest[..3]);
                rest = rest[3..];
            }
            else
            {
                // Half a surrogate pair is read as U+FFFD, as browsers do.
                Rune.DecodeFromUtf16(rest, out var rune, out var length);
                AppendEscaped(result, bytes[..rune.EncodeToUtf8(bytes)]);
                rest = rest[length..];
            }
            next = rest.IndexOfAnyExcept(PathCharacters);
        }
        var encoded = result.Append(rest).ToString();
        return encoded == path ? path : encoded;
    }

    private static bool StartsWithEscape(ReadOnlySpan<char> text)
        => text.Length >= 3 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static void AppendEscaped(StringBuilder target, ReadOnlySpan<byte> bytes)
    {
        const string Digits = "0123456789ABCDEF";
        foreach (var value in bytes)
        {
            target.Append('%').Append(Digits[value >> 4]).Append(Digits[value & 15]);
        }
    }
}
