namespace NewsSite.Markdown.Leftovers;

/// <summary>A tag of a template language. <paramref name="Content"/> is what stands between its braces.</summary>
internal sealed record TemplateTag(int Start, int End, string Content)
{
    /// <summary>The tag's first word: <c>ref</c>, <c>image</c>, <c>/note</c>.</summary>
    public string Name { get; } = FirstWord(Content);

    /// <summary>All of it, with one space between words.</summary>
    public string Words => string.Join(' ', Content.Trim(' ', '\t', '\r', '\n', '-').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>In links the target: the first quoted string, or the word behind Jekyll's <c>link</c> and <c>post_url</c>.</summary>
    public string? Quoted => ReadQuoted(Content, 0) ?? (Name is "link" or "post_url" && Words.Split(' ') is [_, var target, ..] ? RootedBy(Name, target) : null);

    /// <summary>
    /// Words a reader would miss: the text of a pulled quote, the label of a button or file. Marks of Markdown in it work.
    /// </summary>
    public string VisibleText => Parameter("text") ?? Parameter("label") ?? "";

    /// <summary>Jekyll's <c>link</c> names files from the site's root.</summary>
    private static string RootedBy(string name, string target) => name == "link" && !target.StartsWith('/') ? "/" + target : target;

    private string? Parameter(string name)
    {
        var at = Content.IndexOf($" {name}=", StringComparison.Ordinal);
        return at < 0 ? null : ReadQuoted(Content, at + name.Length + 2)?.ReplaceLineEndings(" ");
    }

    private static string? ReadQuoted(string content, int from)
    {
        var start = content.AsSpan(from).IndexOfAny('"', '\'', '`');
        if (start < 0)
        {
            return null;
        }
        start += from;
        var end = content.IndexOf(content[start], start + 1);
        return end < 0 ? null : content[(start + 1)..end];
    }

    private static string FirstWord(string content)
    {
        var word = content.AsSpan().Trim(" \t\r\n-");
        var end = word.IndexOfAny(" \t\r\n");
        return (end < 0 ? word : word[..end]).ToString();
    }
}
