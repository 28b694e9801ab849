using System.Globalization;

namespace NewsSite.Cli.Elsewhere;

/// <summary>
/// What a host asks of programs in its robots.txt (RFC 9309): the rules of the group for this program, else of that for all. The
/// longest rule that matches counts, and of two as long the one that allows.
/// </summary>
internal sealed class RobotsRules
{
    public const string Name = "newssite";

    /// <summary>RFC 9309, 2.5: at least so much is read.</summary>
    public const int MostBytes = 500 * 1024;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    public static readonly RobotsRules AllowAll = new([], TimeSpan.Zero);

    /// <summary>2.3.1.4: where the host cannot say what it wants, nobody comes.</summary>
    public static readonly RobotsRules AllowNothing = new([("/", false)], TimeSpan.Zero);

    private readonly List<(string Pattern, bool Allows)> _rules;

    private RobotsRules(List<(string Pattern, bool Allows)> rules, TimeSpan delay) => (_rules, Delay) = (rules, delay);

    /// <summary>How long the host wants programs to wait between two requests; no more than anybody would.</summary>
    public TimeSpan Delay { get; }

    public static RobotsRules Parse(string text)
    {
        var groups = Groups(text).ToList();
        var own = groups.Where(group => group.Agents.Contains(Name)).ToList();
        var meant = own.Count > 0 ? own : [.. groups.Where(group => group.Agents.Contains("*"))];
        var delay = meant.SelectMany(group => group.Lines).Where(line => line.Key == "crawl-delay").Select(line => Seconds(line.Value)).DefaultIfEmpty().Max();
        return new RobotsRules(
            [.. meant.SelectMany(group => group.Lines).Where(line => line is { Key: "allow" or "disallow", Value.Length: > 0 }).Select(line => (line.Value, line.Key == "allow"))],
            delay < LongestDelay ? delay : LongestDelay);
    }

    /// <param name="path">With the query, as it is sent.</param>
    public bool Allows(string path)
        => _rules.Where(rule => Matches(path, rule.Pattern)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.Allows).Select(rule => (bool?)rule.Allows).FirstOrDefault() ?? true;

    private static IEnumerable<(List<string> Agents, List<(string Key, string Value)> Lines)> Groups(string text)
    {
        var (agents, lines) = (new List<string>(), new List<(string, string)>());
        foreach (var line in text.Split('\n', '\r').Select(line => line.Split('#')[0].Trim()).Where(line => line.Contains(':')))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (key, value) = (line[..colon].TrimEnd().ToLowerInvariant(), line[(colon + 1)..].Trim());
            if (key == "user-agent")
            {
                if (lines.Count > 0)
                {
                    yield return (agents, lines);
                    (agents, lines) = ([], []);
                }
                // 2.2.1: the name alone counts, without a version, in any case.
                agents.Add(value.Split('/', ' ')[0].ToLowerInvariant());
            }
            else if (agents.Count > 0 && key is "allow" or "disallow" or "crawl-delay")
            {
                lines.Add((key, value));
            }
        }
        yield return (agents, lines);
    }

    private static TimeSpan Seconds(string value)
        => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, 3600)) : TimeSpan.Zero;

    /// <summary>2.2.3: <c>*</c> is any text, <c>$</c> at the end is the end; else the beginning of the path is meant.</summary>
    private static bool Matches(string path, string pattern)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = isWhole && i == parts.Length - 1;
            var found = isLast ? (path.EndsWith(parts[i], StringComparison.Ordinal) ? path.Length - parts[i].Length : -1) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at)
            {
                return false;
            }
            at = found + parts[i].Length;
        }
        return !isWhole || at == path.Length;
    }
}
