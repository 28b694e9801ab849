using NewsSite.Model;
using NewsSite.Routing;

namespace NewsSite.Rendering;

/// <summary>
/// The order in which outputs are made: by the time of the stories that they show, so that the fragments made for one of them are
/// still there for the next. In the order of the routes each list of a large archive would make the cards of all its stories anew.
/// </summary>
/// <param name="site">The stories.</param>
/// <param name="routes">All outputs.</param>
internal sealed class RenderOrder(Site site, RouteTable routes)
{
    /// <summary>Puts the numbers of outputs in order.</summary>
    public void Sort(int[] outputs)
    {
        var places = Array.ConvertAll(outputs, number => PlaceOf(routes.Routes[number]));
        Array.Sort(places, outputs);
    }

    /// <summary>The rank of the story in the middle of those that are shown; what shows none comes first.</summary>
    private int PlaceOf(Route route) => route switch
    {
        ArticleRoute article => article.Article.Rank,
        ReprintRoute reprint => reprint.Article.Rank,
        ListRoute { Page: { Count: > 0 } page } list => site.ArticlesOf(list.Listing)[page.Start + (page.Count / 2)].Rank,
        _ => -1,
    };
}
