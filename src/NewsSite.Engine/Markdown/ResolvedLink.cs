using NewsSite.Text;

namespace NewsSite.Markdown;

/// <summary>An address ready to be written into a page, with the size of a picture where it is known.</summary>
public sealed record ResolvedLink(string Url)
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>Of a picture the widths that there are, for <c>srcset</c>; <c>null</c> where there is one only.</summary>
    public string? SourceSet { get; init; }

    /// <summary>Of a picture other formats, the best first.</summary>
    public IReadOnlyList<PictureSource> Sources { get; init; } = [];

    /// <summary>How wide pages show it, for <c>sizes</c>.</summary>
    public string? Sizes { get; init; }

    /// <summary>What search engines are told of a link that leads elsewhere from a text that somebody paid for, such as <c>sponsored</c>.</summary>
    public string? Rel { get; init; }
}
