using System.Collections.Immutable;

namespace NewsSite.Io;

/// <summary>What publishing did to the output folder.</summary>
public readonly record struct PublishResult(int Written, int Unchanged, int Deleted)
{
    /// <summary>Each file that is another than before, if that was asked for.</summary>
    public ImmutableArray<FileChange> Changes { get; init; } = [];
}
