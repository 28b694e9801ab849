using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>
/// Who made a story: those whom it credits, whom it comes from, who pays for it, and who reports live. Most stories credit their
/// author alone, and all of one author share this.
/// </summary>
public sealed class StoryCredits
{
    public required ImmutableArray<Credit> Authors { get; init; }

    public ImmutableArray<Credit> Contributors { get; init; } = [];

    public ImmutableArray<Credit> Editors { get; init; } = [];

    public ImmutableArray<Credit> Translators { get; init; } = [];

    /// <summary>Who made each of its corrections, in the order of the front matter.</summary>
    public ImmutableArray<ImmutableArray<Credit>> Correctors { get; init; } = [];

    public Publisher? Publisher { get; init; }

    public Sponsor? Sponsor { get; init; }

    /// <summary>The coverage and the updates of a live story; <c>null</c> of any other.</summary>
    public LiveCoverage? Live { get; init; }
}
