using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Markdown.Components;

namespace NewsSite.Markdown;

/// <summary>A rendered body: a balanced HTML fragment and what the page around it needs to know.</summary>
public sealed record ArticleBody
{
    public static readonly ArticleBody Empty = new();

    public string Html { get; init; } = "";

    /// <summary>Places in <see cref="Html"/> where components belong; none once they are filled.</summary>
    public ImmutableArray<ComponentSlot> Slots { get; init; } = [];

    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Every id in the fragment: of headings, of footnotes, of the author's own HTML.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>The pictures that it shows, each once, in the order of the text.</summary>
    public ImmutableArray<BodyPicture> Pictures { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
