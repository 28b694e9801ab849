using NewsSite.Incremental;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Outputs by the names of the questions that are asked of them. Made when somebody asks: after a small change nobody does.</summary>
internal sealed class RoutesByName(RouteTable routes)
{
    private readonly Lazy<Dictionary<ulong, Route>> _pages = new(() => Named(routes, ReadKind.Page, route => route));
    private readonly Lazy<Dictionary<ulong, ListRoute>> _lists = new(() => Named(routes, ReadKind.ListPage, route => route as ListRoute));
    private readonly Lazy<Dictionary<ulong, SitemapRoute>> _sitemaps = new(() => Named(routes, ReadKind.Sitemap, route => route as SitemapRoute));
    private readonly Lazy<Dictionary<ulong, ListFeedRoute>> _feeds = new(() => Named(routes, ReadKind.Feed, route => route as ListFeedRoute));

    public IReadOnlyDictionary<ulong, Route> Pages => _pages.Value;

    public IReadOnlyDictionary<ulong, ListRoute> Lists => _lists.Value;

    public IReadOnlyDictionary<ulong, SitemapRoute> Sitemaps => _sitemaps.Value;

    public IReadOnlyDictionary<ulong, ListFeedRoute> Feeds => _feeds.Value;

    private static Dictionary<ulong, T> Named<T>(RouteTable routes, ReadKind kind, Func<Route, T?> choose)
        where T : Route
    {
        var named = new Dictionary<ulong, T>(kind == ReadKind.Page ? routes.Routes.Length : 0);
        foreach (var route in routes.Routes)
        {
            if (choose(route) is { } chosen)
            {
                named.TryAdd(OutputMemo.NameOf((byte)kind, route.UrlDigest), chosen);
            }
        }
        return named;
    }
}
