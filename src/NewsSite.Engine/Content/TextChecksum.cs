using System.Security.Cryptography;
using System.Text;

namespace NewsSite.Content;

/// <summary>
/// By which a text is known to be as it was received: SHA-256 of its body in UTF-8, with line feeds only and without white space at
/// its ends, in hexadecimal digits.
/// </summary>
internal static class TextChecksum
{
    /// <summary>So many digits are enough.</summary>
    public const int Shortest = 16;

    private const int Longest = 64;

    public static string Of(ReadOnlySpan<char> body)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.Trim().ToString().Replace("\r\n", "\n", StringComparison.Ordinal))));

    public static bool CanBe(string text) => text.Length is >= Shortest and <= Longest && text.All(char.IsAsciiHexDigit);
}
