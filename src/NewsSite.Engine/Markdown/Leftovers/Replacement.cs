namespace NewsSite.Markdown.Leftovers;

/// <summary>A stretch of the original text and what stands in its place; <paramref name="IsTarget"/>: the address of a link.</summary>
internal readonly record struct Replacement(int Start, int Length, int SourceStart, int SourceLength, bool IsTarget);
