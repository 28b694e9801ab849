using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Pictures;

namespace NewsSite;

/// <summary>What a build is asked to do. Everything the result may depend on, besides the files of the site, is in here.</summary>
public sealed record BuildOptions
{
    /// <summary>The site's folder, absolute.</summary>
    public required string Root { get; init; }

    /// <summary>The output folder, absolute; <c>public</c> in the site's folder unless given.</summary>
    public required string Output { get; init; }

    /// <summary>The moment the site is built for: the clock is an input (decision 11).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Takes the place of <c>site.url</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Show drafts; every page then carries noindex.</summary>
    public bool Drafts { get; init; }

    /// <summary>Show stories dated later than <see cref="Now"/>; every page then carries noindex.</summary>
    public bool Future { get; init; }

    /// <summary>How many threads work; the result does not depend on it.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Forget the cache and empty the output folder first.</summary>
    public bool Clean { get; init; }

    /// <summary>Warnings keep the site from being published, as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>Publish what can be built in spite of errors.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>Count and time every template; for people who tune a theme.</summary>
    public bool TemplateMetrics { get; init; }

    /// <summary>Tell of every file of the output what happened to it and why.</summary>
    public bool ListChanges { get; init; }

    /// <summary>Tell how a host has to answer for the site, besides its files.</summary>
    public bool ListRules { get; init; }

    /// <summary>
    /// Asked by a check what is wrong with the links that lead away from the site; <c>null</c>, as for every build, asks nobody:
    /// the engine itself never looks beyond the site.
    /// </summary>
    public Func<ImmutableArray<ExternalLink>, IEnumerable<Diagnostic>>? AskAboutLinks { get; init; }

    /// <summary>
    /// Leave to whoever serves the site what need not be there before somebody asks: pictures, which <see cref="BuildResult.Pictures"/>
    /// makes one by one, and packed forms.
    /// </summary>
    public bool OnDemand { get; init; }

    /// <summary>What the last build of this process left in memory, and where this one leaves it; <c>null</c> for a program that ends with its build, so that what it maps need not be given back.</summary>
    public StandingSite? Standing { get; init; }

    /// <summary>
    /// What was saved, renamed or deleted since the last build with this <see cref="Standing"/>, by site-relative paths, where
    /// somebody has watched; <c>null</c> lets the build look at every file itself.
    /// </summary>
    public IReadOnlySet<string>? Saved { get; init; }

    /// <summary>Build the site a second time, remembering nothing, and hold the output against that.</summary>
    public bool Verify { get; init; }

    /// <summary>
    /// Where everything that was made of pictures is kept, for this site and for others; <c>null</c> for the site's own
    /// <c>.newssite/pictures</c>. What is in it can save work and nothing else.
    /// </summary>
    public string? PictureCache { get; init; }

    /// <summary>Where the library is that makes them.</summary>
    public PictureLibrary PictureLibrary { get; init; } = new();

    /// <summary>Told the result as soon as the output is there, before what the next build wants to know is written down; not told if nothing is published.</summary>
    public Action<BuildResult>? Published { get; init; }

    /// <summary>Told about progress, from any thread; <c>null</c> for silence.</summary>
    public Action<BuildProgress>? Progress { get; init; }
}

/// <summary>How far a phase has come. <see cref="Total"/> is 0 where it is not known.</summary>
public readonly record struct BuildProgress(string Phase, int Done, int Total);
