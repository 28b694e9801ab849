using NewsSite.Diagnostics;

namespace NewsSite.Markdown;

/// <summary>A target an author wrote, freed of Markdown and HTML escapes, and its place in the file.</summary>
public readonly record struct LinkRequest(string Target, LinkKind Kind, SourceSpan Span)
{
    /// <summary>The target stood in a template tag of another generator: a dead one is worth a warning, not an error.</summary>
    public bool Leftover { get; init; }
}
