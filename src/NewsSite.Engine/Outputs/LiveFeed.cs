using System.Xml;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>The updates of a live story as RSS 2.0, the newest first, each with its whole text and its place on the story's page.</summary>
public static class LiveFeed
{
    private const int MostUpdates = 50;

    public static ReadOnlySpan<byte> Render(LiveFeedRoute route, ViewScope scope)
    {
        var story = new ArticleView(route.Story, scope);
        var live = story.Live!;
        var updates = live.Updates.OrderByDescending(update => update.Time).Take(MostUpdates).ToList();
        return XmlOutput.Write(xml =>
        {
            RssFeed.Begin(xml);
            xml.WriteElementString("title", story.Title);
            xml.WriteElementString("link", story.Permalink);
            xml.WriteElementString("description", story.Description ?? story.Title);
            xml.WriteElementString("language", story.Language);
            xml.WriteElementString("lastBuildDate", MachineTime.Rfc822(updates.Count > 0 ? updates[0].Time : story.Date!.Value));
            RssFeed.WriteLink(xml, "self", live.FeedUrl!, "application/rss+xml");
            if (live.Hub is { } hub)
            {
                RssFeed.WriteLink(xml, "hub", hub, null);
            }
            foreach (var update in updates)
            {
                WriteItem(xml, story, live, update);
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static void WriteItem(XmlWriter xml, ArticleView story, LiveView live, UpdateView update)
    {
        xml.WriteStartElement("item");
        xml.WriteText("title", null, update.Title ?? story.Title);
        xml.WriteElementString("link", update.Permalink);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString($"{FeedStory.TagUri(story, live.PermanentHost)}#{update.Id}");
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", MachineTime.Rfc822(update.Time));
        foreach (var credit in update.Authors.Count > 0 ? update.Authors : story.Authors)
        {
            xml.WriteElementString("creator", RssFeed.CreatorNamespace, credit.Name);
        }
        xml.WriteText("description", null, HtmlText.Escape(PlainText.OfHtml(update.FeedBody.Value)));
        xml.WriteText("encoded", RssFeed.ContentNamespace, update.FeedBody.Value);
        RssFeed.WritePicture(xml, FeedStory.Shown(update.Image));
        xml.WriteEndElement();
    }
}
