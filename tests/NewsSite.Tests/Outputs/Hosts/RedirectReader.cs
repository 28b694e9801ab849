namespace NewsSite.Tests.Outputs.Hosts;

/// <summary>One line of <c>_redirects</c>.</summary>
internal sealed record RedirectLine(string From, string To, int Status, bool IsForced);

/// <summary>
/// Reads <c>_redirects</c> as the documentation of each host says, knowing nothing of how the site writes it: what a host would
/// refuse or pass over is a failure.
/// </summary>
internal static class RedirectReader
{
    private static readonly int[] CloudflareStatuses = [200, 301, 302, 303, 307, 308];

    public static List<RedirectLine> ForNetlify(string file) => [.. Lines(file).Select(ReadLine)];

    /// <summary>At most 2,000 static rules of 1,000 characters in 100 KB; no mark of force, no 410, no address twice, no circle by index.html.</summary>
    public static List<RedirectLine> ForCloudflare(string file)
    {
        var rules = new List<RedirectLine>();
        foreach (var line in Lines(file))
        {
            var rule = ReadLine(line);
            if (line.Length > 1_000 || rule.IsForced || !CloudflareStatuses.Contains(rule.Status) || rules.Exists(other => other.From == rule.From)
                || rule.From.Contains('*') || rule.From.Contains(':') || (rule.From.EndsWith('/') && rule.To.EndsWith("/index.html", StringComparison.Ordinal)))
            {
                throw new FormatException($"Cloudflare Pages refuses the line '{line}'");
            }
            rules.Add(rule);
        }
        return rules.Count <= 2_000 && file.Length <= 100_000 ? rules : throw new FormatException("Cloudflare Pages reads less");
    }

    private static IEnumerable<string> Lines(string file) => file.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    private static RedirectLine ReadLine(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isFine = parts.Length == 3 && line.All(char.IsAscii) && parts[0].StartsWith('/')
            && (parts[1].StartsWith('/') || parts[1].StartsWith("https://", StringComparison.Ordinal) || parts[1].StartsWith("http://", StringComparison.Ordinal));
        return isFine && int.TryParse(parts[2].TrimEnd('!'), out var status)
            ? new RedirectLine(parts[0], parts[1], status, parts[2].EndsWith('!'))
            : throw new FormatException($"no rule: '{line}'");
    }
}
