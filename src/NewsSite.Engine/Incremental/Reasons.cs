using System.Collections.Immutable;

namespace NewsSite.Incremental;

/// <summary>Why something was done, in words for people: the first few reasons, and how many more there are.</summary>
public sealed record Reasons(ImmutableArray<string> Named, int More)
{
    public Reasons(string only)
        : this([only], 0)
    {
    }
}
