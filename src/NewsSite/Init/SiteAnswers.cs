using System.Text;

namespace NewsSite.Cli.Init;

/// <summary>What the owner of a new site said about it; <c>null</c> leaves the starter's own word.</summary>
internal sealed record SiteAnswers(string? Name, string? Url, string? TimeZone)
{
    /// <summary>Puts the answers into the starter's settings and leaves its comments alone.</summary>
    public string Fill(string settings)
    {
        var filled = Replace(settings, "name: My Newspaper", "name", Name);
        filled = Replace(filled, "url: https://example.com/", "url", Url);
        return Replace(filled, "timezone: Europe/London", "timezone", TimeZone);
    }

    private static string Replace(string settings, string line, string key, string? value)
    {
        if (value is null)
        {
            return settings;
        }
        var start = settings.IndexOf(line, StringComparison.Ordinal);
        return start < 0
            ? throw new InvalidOperationException($"the starter's settings have no line '{line}'")
            : $"{settings[..start]}{key}: {Quote(value)}{settings[(start + line.Length)..]}";
    }

    /// <summary>
    /// Always quoted, so that "Yes: News # 1" is the paper's name and not a flag, a key or a comment
    /// (YAML 1.2, 7.3.1: the double-quoted style can express arbitrary strings).
    /// </summary>
    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            quoted.Append(c is '"' or '\\' ? $"\\{c}" : c.ToString());
        }
        return quoted.Append('"').ToString();
    }
}
