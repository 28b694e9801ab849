namespace NewsSite.Markdown;

/// <summary>An address ready to be written into a page, with the size of a picture where it is known.</summary>
public sealed record ResolvedLink(string Url)
{
    public int? Width { get; init; }

    public int? Height { get; init; }
}
