using System.Xml;
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
            foreach (var folder in new FeedListView(route, scope).Feeds.GroupBy(feed => feed.Folder))
            {
                WriteFolder(xml, folder);
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    /// <summary>The feeds of a language, in an outline that readers of feeds show as a folder; without one if the site has no other language.</summary>
    private static void WriteFolder(XmlWriter xml, IGrouping<string?, ListedFeedView> folder)
    {
        if (folder.Key is { } name)
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("text", name);
        }
        foreach (var feed in folder)
        {
            WriteFeed(xml, feed);
        }
        if (folder.Key is not null)
        {
            xml.WriteEndElement();
        }
    }

    private static void WriteFeed(XmlWriter xml, ListedFeedView feed)
    {
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", feed.Title);
        xml.WriteAttributeString("title", feed.Title);
        xml.WriteAttributeString("xmlUrl", feed.Url);
        xml.WriteAttributeString("htmlUrl", feed.Page);
        xml.WriteEndElement();
    }
}
