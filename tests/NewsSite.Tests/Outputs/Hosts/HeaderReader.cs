namespace NewsSite.Tests.Outputs.Hosts;

/// <summary>
/// Reads <c>_headers</c> as Netlify and Cloudflare Pages document it: an address at the margin, its headers indented below it,
/// and every rule that fits counts; what two of them say of one header is joined by a comma.
/// </summary>
internal sealed class HeaderReader
{
    private readonly List<(string Path, List<(string Name, string? Value)> Headers)> _rules = [];

    public HeaderReader(string file)
    {
        foreach (var line in file.Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (line.Length > 2_000)
            {
                throw new FormatException($"{line.Length} characters");
            }
            if (!char.IsWhiteSpace(line[0]))
            {
                if (line[0] != '/' || line.Count(c => c == '*') > 1)
                {
                    throw new FormatException($"no address: '{line}'");
                }
                _rules.Add((line, []));
                continue;
            }
            var text = line.Trim();
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (!text.StartsWith('!') && colon <= 0)
            {
                throw new FormatException($"no header: '{line}'");
            }
            _rules[^1].Headers.Add(text.StartsWith('!') ? (text[1..].Trim(), null) : (text[..colon], text[(colon + 2)..]));
        }
        if (_rules.Count > 100)
        {
            throw new FormatException($"{_rules.Count} rules");
        }
    }

    /// <summary>What is sent for an address; the values of a header that several rules set.</summary>
    public Dictionary<string, List<string>> For(string path)
    {
        var sent = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in _rules.Where(rule => Fits(rule.Path, path)).SelectMany(rule => rule.Headers))
        {
            if (value is null)
            {
                sent.Remove(name);
                continue;
            }
            sent.TryAdd(name, []);
            sent[name].Add(value);
        }
        return sent;
    }

    private static bool Fits(string pattern, string path)
    {
        var star = pattern.IndexOf('*');
        return star < 0 ? pattern == path
            : path.Length >= pattern.Length - 1 && path.StartsWith(pattern[..star], StringComparison.Ordinal) && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
