using Markdig.Syntax;
using NewsSite.Diagnostics;
using SourceSpan = NewsSite.Diagnostics.SourceSpan;

namespace NewsSite.Markdown.Components;

/// <summary>A component in the syntax tree; its children are what stands between its two lines. Places are offsets into the parsed text.</summary>
internal sealed class ComponentBlock(ComponentParser parser) : ContainerBlock(parser)
{
    public string Name { get; set; } = "";

    public int NameStart { get; set; }

    /// <summary>Where the opening line ends.</summary>
    public int LineEnd { get; init; }

    /// <summary>How many components this one stands in.</summary>
    public int Depth { get; init; }

    /// <summary>Whether a line of its own closed it.</summary>
    public bool IsClosed { get; set; }

    public List<WrittenAttribute> Attributes { get; } = [];

    /// <summary>What is wrong with the opening line.</summary>
    public List<LineProblem> Problems { get; } = [];
}

/// <summary>An attribute and the places of its name and of its value, without the quotes.</summary>
internal readonly record struct WrittenAttribute(string Name, int NameStart, string? Value, int ValueStart, int ValueLength)
{
    /// <summary>The value stands in quotation marks.</summary>
    public bool IsQuoted { get; init; }
}

internal readonly record struct LineProblem(int Start, int Length, Func<SourceSpan, Diagnostic> Diagnostic);

/// <summary>A line <c>:::</c> that closes nothing.</summary>
internal sealed class StrayFenceBlock : LeafBlock
{
    public StrayFenceBlock(ComponentParser parser)
        : base(parser) => ProcessInlines = false;
}
