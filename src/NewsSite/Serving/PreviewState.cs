using System.Collections.Immutable;
using NewsSite.Model;
using NewsSite.Rendering;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Cli.Serving;

/// <summary>What the preview shows at a time; the last good build, and what is wrong with the files since.</summary>
internal sealed record PreviewState
{
    public static readonly PreviewState Nothing = new() { Build = "0" };

    /// <summary>Names the build whose pages are shown, in this process and in no other.</summary>
    public required string Build { get; init; }

    /// <summary>How every address begins, not encoded; empty for a site at the root.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>Old addresses that lead on, by path, not encoded.</summary>
    public ImmutableDictionary<string, RedirectRule> Redirects { get; init; } = ImmutableDictionary<string, RedirectRule>.Empty;

    /// <summary>Addresses of withdrawn stories.</summary>
    public ImmutableDictionary<string, GoneRule> Gone { get; init; } = ImmutableDictionary<string, GoneRule>.Empty;

    /// <summary>What every answer carries.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>By the whole name of a file.</summary>
    public ImmutableDictionary<string, string> MediaTypes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Pages that readers do not see yet, by address.</summary>
    public ImmutableSortedDictionary<string, LeftOut> Unreleased { get; init; } = ImmutableSortedDictionary<string, LeftOut>.Empty;

    public PictureShelf? Pictures { get; init; }

    public StyleMaps? StyleMaps { get; init; }

    /// <summary>What browsers are told of it; one line of JSON.</summary>
    public string Message { get; init; } = "{}";

    /// <summary>The state after a build that was published.</summary>
    public PreviewState With(BuildResult result, string basePath, string build) => this with
    {
        Build = build,
        BasePath = basePath,
        Redirects = result.Rules!.Redirects.ToImmutableDictionary(rule => rule.Path),
        Gone = result.Rules.Gone.ToImmutableDictionary(rule => rule.Path),
        Headers = [.. result.Rules.Headers],
        MediaTypes = result.Rules.MediaTypes.ToImmutableDictionary(pair => pair.Name, pair => pair.Type),
        Unreleased = result.Unreleased,
        Pictures = result.Pictures,
        StyleMaps = result.StyleMaps,
    };
}
