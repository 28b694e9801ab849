namespace NewsSite.Tests.Incremental;

/// <summary>
/// Sets and removes keys of the first level by lines, as an editor would: in the front matter of a Markdown file, or in a
/// whole file of YAML.
/// </summary>
internal static class YamlLines
{
    private const string Fence = "---\n";

    /// <summary>The text with the key's lines replaced by one, or taken away.</summary>
    public static string Set(string text, string key, string? value)
    {
        var (start, end) = Span(text);
        var others = Without(text[start..end], key);
        return text[..start] + others + (value is null ? "" : $"{key}: {value}\n") + text[end..];
    }

    public static string? Get(string text, string key)
    {
        var (start, end) = Span(text);
        return text[start..end].Split('\n').FirstOrDefault(line => line.StartsWith(key + ":", StringComparison.Ordinal))?[(key.Length + 1)..].Trim();
    }

    /// <summary>What comes after the front matter.</summary>
    public static string Body(string text) => text[BodyStart(text)..];

    public static string WithBody(string text, string body) => text[..BodyStart(text)] + body;

    public static int BodyStart(string text) => IsFenced(text) ? Math.Min(text.Length, Span(text).End + Fence.Length) : 0;

    private static (int Start, int End) Span(string text)
    {
        if (!IsFenced(text))
        {
            return (0, text.Length);
        }
        var end = text.IndexOf("\n---", Fence.Length - 1, StringComparison.Ordinal) + 1;
        return (Fence.Length, end == 0 ? text.Length : end);
    }

    private static bool IsFenced(string text) => text.StartsWith(Fence, StringComparison.Ordinal);

    private static string Without(string yaml, string key)
    {
        var kept = new List<string>();
        var isInside = false;
        foreach (var line in yaml.Split('\n').SkipLast(1))
        {
            isInside = line.StartsWith(key + ":", StringComparison.Ordinal) || (isInside && (line.Length == 0 || line[0] is ' ' or '-'));
            if (!isInside)
            {
                kept.Add(line);
            }
        }
        return string.Concat(kept.Select(line => line + "\n"));
    }
}
