using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Outputs.Hosting;
using NewsSite.Rendering;
using NewsSite.Templating;

namespace NewsSite;

/// <summary>What a build did and what it found.</summary>
public sealed record BuildResult
{
    /// <summary>Whether the output folder now holds this build; <c>false</c> leaves it byte for byte as it was.</summary>
    public required bool Published { get; init; }

    /// <summary>Whether there were errors (or warnings, in a strict build); the exit code is then 1, published or not.</summary>
    public required bool Failed { get; init; }

    /// <summary>Sorted, free of repeats, with the configuration's severities.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required BuildStats Stats { get; init; }

    /// <summary>Whether drafts or stories of a later date are in it: such a build is for its makers' eyes.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Content files that are on no page, and folders whose list is missing, each with the reason.</summary>
    public ImmutableSortedDictionary<string, LeftOut> LeftOut { get; init; } = ImmutableSortedDictionary<string, LeftOut>.Empty;

    /// <summary>Where the site lives; <c>null</c> if its configuration could not be read.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>What changed in the output, by path, if that was asked for.</summary>
    public ImmutableArray<OutputChange> Changes { get; init; } = [];

    /// <summary>How a host has to answer for the site, if that was asked for.</summary>
    public HostingRules? Rules { get; init; }

    /// <summary>The first moment at which the site is another although nobody has changed a file; <c>null</c> for never, or if it could not be read.</summary>
    public DateTimeOffset? ChangesAt { get; init; }

    /// <summary>The addresses that only this preview has, each with the reason.</summary>
    public ImmutableSortedDictionary<string, LeftOut> Unreleased { get; init; } = ImmutableSortedDictionary<string, LeftOut>.Empty;

    /// <summary>Makes the pictures that the build left to be made on demand.</summary>
    public PictureShelf? Pictures { get; init; }

    /// <summary>Tells which files the style sheets of a build for a preview were written in.</summary>
    public StyleMaps? StyleMaps { get; init; }

    /// <summary>How many files a second build, which remembered nothing, made the same; <c>null</c> if there was none, or if something differs.</summary>
    public int? FilesVerified { get; init; }

    /// <summary>The phases in their order with the time each took.</summary>
    public ImmutableArray<PhaseTiming> Timings { get; init; } = [];

    /// <summary>The templates that ran, the most expensive first; <c>null</c> unless <see cref="BuildOptions.TemplateMetrics"/> asks for them.</summary>
    public ImmutableArray<TemplateFigures>? Templates { get; init; }
}

/// <summary>Counts for the summary line and for tests of what a build does again.</summary>
public sealed record BuildStats
{
    public int Articles { get; init; }

    /// <summary>Expired stories whose pages stay, with a notice and in no list.</summary>
    public int Expired { get; init; }

    /// <summary>HTML pages of any kind.</summary>
    public int Pages { get; init; }

    /// <summary>Outputs of any kind that were made.</summary>
    public int Rendered { get; init; }

    /// <summary>Outputs that stayed from the last build, because whatever they depend on is as it was.</summary>
    public int Reused { get; init; }

    public int FilesWritten { get; init; }

    public int FilesUnchanged { get; init; }

    public int FilesDeleted { get; init; }
}

public readonly record struct PhaseTiming(string Phase, TimeSpan Elapsed);
