using System.Xml;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>The updates of a live story as RSS 2.0, the newest first, each with its whole text and its place on the story's page.</summary>
internal static class LiveFeed
{
    private const int MostUpdates = 50;

    public static ReadOnlySpan<byte> Render(FeedRoute route, ViewScope scope)
    {
        var feed = new FeedView(route, scope);
        var story = feed.Story!;
        var updates = story.Live!.Updates.OrderByDescending(update => update.Time).Take(MostUpdates).ToList();
        return RssDocument.Write(RssFeed.Namespaces, xml =>
        {
            RssDocument.WriteChannel(xml, feed, scope.ViewSite(), updates.Count > 0 ? updates[0].Time : story.Date);
            foreach (var update in updates)
            {
                WriteItem(xml, update, story, feed);
            }
        });
    }

    private static void WriteItem(XmlWriter xml, UpdateView update, ArticleView story, FeedView feed)
    {
        var text = FeedStory.Text(update.FeedBody, story, feed);
        xml.WriteStartElement("item");
        xml.WriteElementString("title", update.Title ?? story.Title);
        xml.WriteElementString("link", update.Permalink);
        RssDocument.WriteGuid(xml, $"{FeedStory.TagUri(story, feed.PermanentHost)}#{update.Id}");
        xml.WriteElementString("pubDate", MachineTime.Rfc822(update.Time));
        foreach (var credit in update.Authors.Count > 0 ? update.Authors : story.Authors)
        {
            xml.WriteElementString("creator", RssFeed.CreatorNamespace, credit.Name);
        }
        xml.WriteText("description", null, HtmlText.Escape(PlainText.OfHtml(text)));
        xml.WriteText("encoded", RssFeed.ContentNamespace, text);
        RssFeed.WritePicture(xml, FeedStory.Picture(update.Image, story, feed));
        xml.WriteEndElement();
    }
}
