using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsSite.Text;

namespace NewsSite.Templating.Styles;

/// <summary>What tokens of style sheets say.</summary>
internal static partial class StyleValue
{
    /// <summary>Of <c>url(x.png)</c> what is in it.</summary>
    public static string OfAddress(string token)
    {
        var end = token.EndsWith(')') && !token.EndsWith("\\)", StringComparison.Ordinal) ? token.Length - 1 : token.Length;
        return Unescape(token[token.IndexOf('(', StringComparison.Ordinal)..end][1..].Trim());
    }

    /// <summary>Of a text what stands between its quotation marks.</summary>
    public static string OfText(string token)
        => Unescape(token.Length > 1 && token[^1] == token[0] ? token[1..^1] : token[1..]);

    /// <summary>Whether a text in the brackets of a function is an address.</summary>
    public static bool TakesAddress(string function)
        => function.ToLowerInvariant() is "url" or "src" or "image-set" or "-webkit-image-set";

    /// <summary>Whether an address leads to a file of the site: it has neither scheme nor host.</summary>
    public static bool IsOfSite(string address)
        => address.Length > 0 && address[0] != '#' && !UrlRule.LeavesOutScheme(address) && !Scheme().IsMatch(address);

    private static string Unescape(string text)
        => !text.Contains('\\', StringComparison.Ordinal) ? text : Escape().Replace(text, match => match.Groups["code"] is not { Success: true } code
            ? match.Groups["character"].Value
            : Rune.TryCreate(int.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture), out var rune) ? rune.ToString() : "\uFFFD");

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\\(?:(?<code>[0-9a-fA-F]{1,6})(?:\r\n|[ \t\n\r\f])?|\n|(?<character>.)|$)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escape();
}
