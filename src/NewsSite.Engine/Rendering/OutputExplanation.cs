using System.Collections.Immutable;
using NewsSite.Incremental;

namespace NewsSite.Rendering;

/// <summary>What made an output, as far as the last build remembers and the site says now.</summary>
public sealed record OutputExplanation
{
    /// <summary>From the site's root, as people read it.</summary>
    public required string Url { get; init; }

    /// <summary>Relative to the output folder.</summary>
    public required string File { get; init; }

    /// <summary>The file it is made of, or how the output is called if there is no such file.</summary>
    public required string Source { get; init; }

    /// <summary>The templates that were in question; the one that makes the page has not lost.</summary>
    public ImmutableArray<TemplateCandidate> Templates { get; init; } = [];

    public ImmutableArray<Dependency> Dependencies { get; init; } = [];

    /// <summary>Of a file that is copied, the outputs that refer to it.</summary>
    public ImmutableArray<SourceUse> UsedBy { get; init; } = [];

    public required LastMaking LastBuild { get; init; }

    /// <summary>Why the last build made it.</summary>
    public Reasons? Reasons { get; init; }
}

/// <summary>What the last build did with an output.</summary>
public enum LastMaking
{
    /// <summary>It was not part of the site then.</summary>
    None,

    Made,
    Kept,

    /// <summary>A file that is copied, or left where it is if it is the same.</summary>
    Copied,

    /// <summary>A file for hosts or machines, which every build makes when all pages are there.</summary>
    Always,
}

/// <summary>A template that might make a page.</summary>
/// <param name="File">Where it lies, or would lie.</param>
/// <param name="Lost">Why it does not make the page; <c>null</c> for the one that does.</param>
public sealed record TemplateCandidate(string File, string? Lost);

/// <summary>A file of the site, and what is made with it.</summary>
/// <param name="Path">Relative to the site's folder.</param>
/// <param name="LeftOut">Why it has no page, if that is so.</param>
/// <param name="Uses">The outputs that depend on it.</param>
public sealed record SourceExplanation(string Path, string? LeftOut, ImmutableArray<SourceUse> Uses);

/// <summary>An output that depends on a file.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="IsMadeOfIt">Whether it is the file's own page.</param>
/// <param name="Members">What it asks of the file.</param>
public sealed record SourceUse(string Url, bool IsMadeOfIt, ImmutableArray<string> Members);
