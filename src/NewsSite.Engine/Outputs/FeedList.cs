using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>All feeds as OPML 2.0, which readers of feeds import.</summary>
public static class FeedList
{
    public static ReadOnlySpan<byte> Render(FeedListRoute route, ViewScope scope)
    {
        var site = scope.ViewSite();
        return XmlOutput.Write(xml =>
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", site.Name);
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            foreach (var feed in new FeedListView(route, scope).Feeds)
            {
                xml.WriteStartElement("outline");
                xml.WriteAttributeString("type", "rss");
                xml.WriteAttributeString("text", feed.Title);
                xml.WriteAttributeString("title", feed.Title);
                xml.WriteAttributeString("xmlUrl", feed.Url);
                xml.WriteAttributeString("htmlUrl", feed.Page);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }
}
