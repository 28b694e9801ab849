using System.Xml;
using NewsSite.Routing;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>
/// Sitemaps by sitemaps.org. <c>lastmod</c> is the last significant change of a story, never the time of the build;
/// <c>priority</c> and <c>changefreq</c>, which nobody reads, are left out.
/// </summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Render(SitemapRoute route, ViewScope scope) => XmlOutput.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var entry in route.Entries)
        {
            var (url, changed) = Read(entry, scope);
            Write(xml, "url", url, changed);
        }
        xml.WriteEndElement();
    });

    public static byte[] RenderIndex(SitemapIndexRoute route, ViewScope scope) => XmlOutput.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var sitemap in route.Sitemaps)
        {
            var newest = sitemap.Entries.Select(entry => Read(entry, scope).Changed).Max();
            Write(xml, "sitemap", scope.AbsoluteLink(sitemap.Url), newest);
        }
        xml.WriteEndElement();
    });

    private static (string Url, DateTimeOffset? Changed) Read(SitemapEntry entry, ViewScope scope)
    {
        if (entry.Article is { } article)
        {
            var view = new ArticleView(article, scope);
            return (view.Permalink, view.Updated ?? view.Date);
        }
        var listing = entry.Listing!;
        var newest = new ArticleList(listing, scope.Site.ArticlesOf(listing), scope).Slice(0, 1);
        return (scope.AbsoluteLink(listing.Url), newest.IsEmpty ? null : newest[0].Date);
    }

    private static void Write(XmlWriter xml, string element, string url, DateTimeOffset? changed)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, url);
        if (changed is { } time)
        {
            xml.WriteElementString("lastmod", Namespace, MachineTime.Iso8601(time));
        }
        xml.WriteEndElement();
    }
}
