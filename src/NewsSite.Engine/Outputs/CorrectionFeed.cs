using System.Xml;
using NewsSite.Routing;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>The corrections themselves as RSS 2.0: what was wrong, in which story, and where its note stands.</summary>
internal static class CorrectionFeed
{
    public static ReadOnlySpan<byte> Render(FeedRoute route, ViewScope scope)
    {
        var feed = new FeedView(route, scope);
        var corrections = feed.Corrections;
        var host = feed.PermanentHost;
        return RssDocument.Write([("dc", RssFeed.CreatorNamespace)], xml =>
        {
            RssDocument.WriteChannel(xml, feed, scope.ViewSite(), corrections.Max(correction => (DateTimeOffset?)correction.Date));
            foreach (var correction in corrections)
            {
                WriteItem(xml, correction, host, scope);
            }
        });
    }

    private static void WriteItem(XmlWriter xml, CorrectionView correction, string host, ViewScope scope)
    {
        var article = correction.Article;
        xml.WriteStartElement("item");
        xml.WriteElementString("title", article.Title);
        xml.WriteElementString("link", $"{article.Permalink}#{correction.Anchor}");
        RssDocument.WriteGuid(xml, $"{FeedStory.TagUri(article, host)}#{correction.Anchor}");
        xml.WriteElementString("pubDate", MachineTime.Rfc822(correction.Date));
        foreach (var credit in correction.Authors)
        {
            xml.WriteElementString("creator", RssFeed.CreatorNamespace, credit.Name);
        }
        xml.WriteElementString("category", correction.Type);
        xml.WriteText("description", null, FeedStory.Text(correction, scope));
        xml.WriteEndElement();
    }
}
