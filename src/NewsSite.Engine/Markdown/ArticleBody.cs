using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown;

/// <summary>A rendered body: a balanced HTML fragment and what the page around it needs to know.</summary>
public sealed record ArticleBody
{
    public static readonly ArticleBody Empty = new();

    public string Html { get; init; } = "";

    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Every id in the fragment: of headings, of footnotes, of the author's own HTML.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
