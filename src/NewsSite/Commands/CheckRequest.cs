using System.Collections.Immutable;

namespace NewsSite.Cli.Commands;

/// <summary>What <c>newssite check</c> was asked for.</summary>
/// <param name="Options">The engine's part.</param>
/// <param name="Format">For people, or for which programs.</param>
/// <param name="Detail">How much is told.</param>
internal sealed record CheckRequest(BuildOptions Options, CheckFormat Format, Detail Detail)
{
    /// <summary>The fingerprints of findings that do not count; <c>null</c> without a baseline.</summary>
    public ImmutableHashSet<string>? Known { get; init; }

    /// <summary>Where what is found is written as a baseline; <c>null</c> for nowhere.</summary>
    public string? WrittenBaseline { get; init; }

    /// <summary>What stands before a file's path to find it from the root of the repository; empty or with a slash at the end.</summary>
    public string FilePrefix { get; init; } = "";

    /// <summary>Whether to ask after the pages of other sites.</summary>
    public bool LooksElsewhere { get; init; }

    /// <summary>Whether to mend what a machine can.</summary>
    public bool Mends { get; init; }

    /// <summary>Whether to do so without asking.</summary>
    public bool MendsUnasked { get; init; }
}
