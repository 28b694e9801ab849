namespace NewsSite.Text;

/// <summary>Licences as people write them.</summary>
public static class License
{
    private const string CreativeCommons = "https://creativecommons.org/";

    /// <summary>The address of a licence: itself, or that of a Creative Commons licence written in short such as <c>CC-BY-SA-4.0</c>; <c>null</c> for other words.</summary>
    public static string? AddressOf(string license)
    {
        if (UrlRule.WebAddress(license) is not null)
        {
            return license;
        }
        var parts = license.Trim().ToLowerInvariant().Replace(' ', '-').Split('-');
        return parts switch
        {
            ["cc0", ..] => CreativeCommons + "publicdomain/zero/1.0/",
            ["cc", "by", .. var terms, var version] when terms.All(term => term is "sa" or "nc" or "nd") && IsVersion(version)
                => $"{CreativeCommons}licenses/{string.Join('-', terms.Prepend("by"))}/{version}/",
            _ => null,
        };
    }

    private static bool IsVersion(string text) => text is [var major, '.', var minor] && char.IsAsciiDigit(major) && char.IsAsciiDigit(minor);
}
