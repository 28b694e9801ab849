using System.Collections.Immutable;

namespace NewsSite.Markdown;

/// <summary>Everything besides the text that decides what a body becomes.</summary>
public sealed record MarkdownOptions
{
    public RawHtml Html { get; init; } = RawHtml.Sanitize;

    /// <summary>Hosts whose frames may be embedded, such as <c>www.youtube.com</c>; subdomains are named one by one.</summary>
    public ImmutableArray<string> EmbedHosts { get; init; } = [];

    /// <summary>The longest body in UTF-8 bytes.</summary>
    public int MaxBodyBytes { get; init; } = 2_000_000;

    /// <summary>A language tag; decides the quotation marks.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Two or four quotation marks in place of the language's own; empty for those.</summary>
    public ImmutableArray<string> Quotes { get; init; } = [];

    public bool Typography { get; init; } = true;
}
