using System.Collections.Immutable;
using NewsSite.Incremental;
using NewsSite.Routing;

namespace NewsSite.Rendering;

/// <summary>Tells of every file of a build's output what it was made of, and why it was made.</summary>
internal sealed class BuildAccount(RouteTable routes, RebuildTrace trace)
{
    /// <summary>The redirects that are pages, and not only rules of a host.</summary>
    private readonly Lazy<HashSet<RedirectRoute>> _redirects = new(() => routes.Routes.OfType<RedirectRoute>().ToHashSet());

    private readonly Lazy<Dictionary<string, Reasons>> _reasons = new(() => Enumerable.Range(0, routes.Routes.Length)
        .Where(number => trace.ReasonsOf(number) is not null)
        .ToDictionary(number => routes.Routes[number].OutputPath, number => trace.ReasonsOf(number)!, StringComparer.Ordinal));

    /// <summary>What is made at a path of the output and can be kept; <c>null</c> for files that are copied, and for those of hosts.</summary>
    public Route? RouteOf(string path)
        => routes.Addresses.HolderOf(path) is Route route and not HostFileRoute && route.OutputPath == path && (route is not RedirectRoute redirect || _redirects.Value.Contains(redirect))
            ? route
            : null;

    /// <summary>The source of an output, or how it is called if it has none; <c>null</c> for a path that no output has.</summary>
    public string? OwnerOf(string path) => RouteOf(path)?.Owner ?? routes.Addresses.OwnerOf(path)?.Owner;

    /// <summary>Why an output was made; <c>null</c> for what was kept or copied.</summary>
    public Reasons? ReasonsOf(string path) => _reasons.Value.GetValueOrDefault(path);

    /// <summary>Whether a redirect is new, or leads somewhere else than before.</summary>
    public bool LedElsewhere(RedirectRoute route) => trace.LedElsewhere(route);

    /// <summary>What the next build and those who ask may want to know of this one.</summary>
    public LastBuild ToLastBuild()
    {
        var made = new Dictionary<string, Reasons>(StringComparer.Ordinal);
        for (var number = 0; number < routes.Routes.Length; number++)
        {
            if (trace.ReasonsOf(number) is { } reasons)
            {
                made.Add(routes.Routes[number].Url, reasons);
            }
        }
        return made.Values.FirstOrDefault() == RebuildReasons.NothingKnown ? new LastBuild(RebuildReasons.NothingKnown, ImmutableDictionary<string, Reasons>.Empty) : new LastBuild(null, made);
    }
}
