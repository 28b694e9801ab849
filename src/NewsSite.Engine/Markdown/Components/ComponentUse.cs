using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Components;

/// <summary>A component as an article uses it: <c>:::name key="value"</c>, the text up to its <c>:::</c>, and where all that stands.</summary>
public sealed record ComponentUse(string Name, SourceSpan Line, SourceSpan NameSpan)
{
    public ImmutableArray<ComponentAttribute> Attributes { get; init; } = [];

    /// <summary>What stands between the two lines, as HTML.</summary>
    public SlottedHtml Body { get; init; } = SlottedHtml.Empty;

    /// <summary>An id that nothing else in the body has.</summary>
    public string Id { get; init; } = "";

    /// <summary>The lines themselves are faulty, which has been reported: only the body can be shown.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>An attribute as written, freed of escapes; <paramref name="Value"/> is <c>null</c> where the name stands alone.</summary>
public sealed record ComponentAttribute(string Name, string? Value, SourceSpan NameSpan, SourceSpan ValueSpan)
{
    /// <summary>The value stands in quotation marks, which one with spaces needs.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>A template tag of another generator stood in the value.</summary>
    public bool IsLeftover { get; init; }
}
