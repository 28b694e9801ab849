using System.Collections.Immutable;
using NewsSite.Io;

namespace NewsSite.Routing;

/// <summary>Every output of the site exactly once, and the way back from an address to what is there.</summary>
public sealed class RouteTable
{
    private readonly Dictionary<string, SourceFile> _files;
    private readonly Lazy<ImmutableArray<GoneRoute>> _gone;

    public RouteTable(ImmutableArray<Route> routes, IEnumerable<KeyValuePair<string, SourceFile>> files)
    {
        Routes = routes;
        _gone = new(() => [.. routes.OfType<GoneRoute>()]);
        _files = new Dictionary<string, SourceFile>(files, StringComparer.Ordinal);
    }

    /// <summary>Static files by their path from the site's root.</summary>
    public IEnumerable<KeyValuePair<string, SourceFile>> Files => _files.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Who has which output path; pictures and other files take theirs once it is known that a page refers to them.</summary>
    public required AddressBook Addresses { get; init; }

    /// <summary>In the order in which they were made, which does not depend on threads.</summary>
    public ImmutableArray<Route> Routes { get; }

    /// <summary>Old addresses that lead on, whether or not there is a page that says so.</summary>
    public ImmutableArray<RedirectRoute> Redirects { get; init; } = [];

    /// <summary>The notices in the places of withdrawn stories.</summary>
    public ImmutableArray<GoneRoute> Gone => _gone.Value;

    /// <summary>Files for hosts and machines, which are made when all other outputs are.</summary>
    public ImmutableArray<HostFileRoute> HostFiles { get; init; } = [];

    /// <summary>Addresses that only the site has, and this preview of it has not.</summary>
    public ImmutableHashSet<string> Withheld { get; init; } = [];

    /// <summary>Articles and pages that could not have their address, with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Homeless { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Lists that could not have theirs, by the file or phrase that names them, with the reason.</summary>
    public ImmutableSortedDictionary<string, string> LostLists { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What answers at a path from the site's root; a page is found with or without its last slash or <c>index.html</c>.</summary>
    public Route? Find(string path)
    {
        if (At(path) is { } route)
        {
            return route;
        }
        if (IndexFile.Is(path))
        {
            return At(IndexFile.FolderOf(path));
        }
        return path.EndsWith('/') ? null : At(path + "/");
    }

    /// <summary>The route of exactly that address.</summary>
    private Route? At(string url)
        => url.StartsWith('/') && Addresses.HolderOf(Route.OutputPathOf(url)) is Route route && route.Url == url ? route : null;

    /// <summary>A static file by its path from the site's root.</summary>
    public SourceFile? FindFile(string path) => _files.GetValueOrDefault(path);

    /// <summary>All addresses; for suggestions.</summary>
    public IEnumerable<string> Urls => Routes.Select(route => route.Url).Concat(Redirects.Select(route => route.Url)).Distinct();
}
