namespace NewsSite.Rendering;

/// <summary>
/// The tags of a finished page that make a browser load something, each from its bracket to the one that closes it, without
/// that: links and scripts, and pictures. They are looked for once; a build makes a hundred thousand pages.
/// </summary>
internal sealed class LoadingTags
{
    private readonly string _html;
    private readonly List<Range> _files = [];
    private readonly List<Range> _pictures = [];

    private LoadingTags(string html) => _html = html;

    public int Files => _files.Count;

    public int Pictures => _pictures.Count;

    public static LoadingTags In(string html)
    {
        var tags = new LoadingTags(html);
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var rest = html.AsSpan(at + 1);
            var list = rest.IsEmpty ? null : rest[0] switch
            {
                'l' when rest.StartsWith("link ") => tags._files,
                's' when rest.StartsWith("script ") => tags._files,
                'i' when rest.StartsWith("img ") => tags._pictures,
                _ => null,
            };
            list?.Add(at..(rest.IndexOf('>') is >= 0 and var end ? at + 1 + end : html.Length));
        }
        return tags;
    }

    /// <summary>A link or a script.</summary>
    public ReadOnlySpan<char> File(int number) => _html.AsSpan(_files[number]);

    public ReadOnlySpan<char> Picture(int number) => _html.AsSpan(_pictures[number]);
}
