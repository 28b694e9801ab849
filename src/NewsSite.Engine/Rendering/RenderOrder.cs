using NewsSite.Model;
using NewsSite.Routing;

namespace NewsSite.Rendering;

/// <summary>
/// The order in which outputs are made: by the time of the stories that they show, so that the fragments made for one of them are
/// still there for the next. In the order of the routes each list of a large archive would make the cards of all its stories anew.
/// </summary>
internal static class RenderOrder
{
    /// <summary>Puts the numbers of outputs in order.</summary>
    public static IEnumerable<int> Of(IEnumerable<int> outputs, RouteTable routes, Site site) => outputs.OrderBy(number => PlaceOf(routes.Routes[number], site));

    /// <summary>The rank of a story; of a list's page, that of the story in its middle. Whatever else there is comes first.</summary>
    private static int PlaceOf(Route route, Site site) => route switch
    {
        ArticleRoute article => article.Article.Rank,
        ReprintRoute reprint => reprint.Article.Rank,
        ListRoute { Page: { Count: > 0 } page } list => site.ArticlesOf(list.Listing)[page.Start + (page.Count / 2)].Rank,
        _ => -1,
    };
}
