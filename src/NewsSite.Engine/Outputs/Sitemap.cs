using System.Xml;
using NewsSite.Routing;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>
/// Sitemaps by sitemaps.org. <c>lastmod</c> is the last significant change of a story, never the time of the build;
/// <c>priority</c> and <c>changefreq</c>, which nobody reads, are left out. Of pictures there is the address alone, as Google asks for.
/// </summary>
public static class Sitemap
{
    private const string NewsNamespace = "http://www.google.com/schemas/sitemap-news/0.9";
    private const string ImageNamespace = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static ReadOnlySpan<byte> Render(SitemapRoute route, ViewScope scope) => XmlOutput.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "image", null, ImageNamespace);
        foreach (var entry in new SitemapView(route, scope).Entries)
        {
            Write(xml, "url", entry.Url, entry.Changed, entry.Pictures);
        }
        xml.WriteEndElement();
    });

    /// <summary>For Google News, by its own rules: headline and first publication, nothing that is obsolete.</summary>
    public static ReadOnlySpan<byte> RenderNews(NewsSitemapRoute route, ViewScope scope)
    {
        var stories = new SitemapView(route, scope).News;
        var publication = stories.Any(story => story.Date is not null) ? scope.ViewSite().Publication : "";
        return XmlOutput.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "news", null, NewsNamespace);
            foreach (var story in stories)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, story.Url);
                if (story.Date is { } date)
                {
                    WriteNews(xml, story, date, publication);
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }

    private static void WriteNews(XmlWriter xml, NewsEntryView story, DateTimeOffset date, string publication)
    {
        xml.WriteStartElement("news", NewsNamespace);
        xml.WriteStartElement("publication", NewsNamespace);
        xml.WriteElementString("name", NewsNamespace, publication);
        xml.WriteElementString("language", NewsNamespace, story.Language);
        xml.WriteEndElement();
        xml.WriteElementString("publication_date", NewsNamespace, MachineTime.Iso8601(date));
        xml.WriteElementString("title", NewsNamespace, story.Title);
        xml.WriteEndElement();
    }

    public static ReadOnlySpan<byte> RenderIndex(SitemapIndexRoute route, ViewScope scope) => XmlOutput.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var sitemap in route.Sitemaps.Select(sitemap => new SitemapView(sitemap, scope)))
        {
            Write(xml, "sitemap", sitemap.Permalink, sitemap.Changed, []);
        }
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, string element, string url, DateTimeOffset? changed, IReadOnlyList<string> pictures)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, url);
        if (changed is { } time)
        {
            xml.WriteElementString("lastmod", Namespace, MachineTime.Iso8601(time));
        }
        foreach (var picture in pictures)
        {
            xml.WriteStartElement("image", ImageNamespace);
            xml.WriteElementString("loc", ImageNamespace, picture);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
