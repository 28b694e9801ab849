using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>
/// RSS 2.0 with the Best Practices Profile: permanent guids that are not addresses, content after description, absolute
/// addresses, numeric zones, and <c>lastBuildDate</c> as the newest date in the feed, never the time of the build. Pictures
/// come as Media RSS with their credits.
/// </summary>
public static class RssFeed
{
    public const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    public const string CreatorNamespace = "http://purl.org/dc/elements/1.1/";

    private const string MediaNamespace = "http://search.yahoo.com/mrss/";

    /// <summary>Prefix and address of each that stories need.</summary>
    public static readonly ImmutableArray<(string Prefix, string Address)> Namespaces = [("content", ContentNamespace), ("dc", CreatorNamespace), ("media", MediaNamespace)];

    public static ReadOnlySpan<byte> Render(FeedRoute route, ViewScope scope)
    {
        var feed = new FeedView(route, scope);
        var articles = feed.Articles;
        var newest = articles.Count > 0 ? articles.Max(FeedStory.Changed) : (DateTimeOffset?)null;
        return RssDocument.Write(Namespaces, xml =>
        {
            RssDocument.WriteChannel(xml, feed, scope.ViewSite(), newest);
            foreach (var (article, isWhole) in FeedStory.Of(feed, articles))
            {
                WriteItem(xml, article, feed, isWhole, scope);
            }
        });
    }

    private static void WriteItem(XmlWriter xml, ArticleView article, FeedView feed, bool isWhole, ViewScope scope)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", FeedStory.Title(article));
        WriteStory(xml, article, feed, isWhole, scope);
        WritePicture(xml, FeedStory.Picture(article, feed));
        xml.WriteEndElement();
    }

    /// <summary>What every feed says of a story besides its title, with its recording.</summary>
    public static void WriteStory(XmlWriter xml, ArticleView article, FeedView feed, bool isWhole, ViewScope scope)
    {
        xml.WriteElementString("link", article.Permalink);
        RssDocument.WriteGuid(xml, FeedStory.TagUri(article, feed.PermanentHost));
        xml.WriteElementString("pubDate", MachineTime.Rfc822(article.Date!.Value));
        foreach (var (name, _) in article.Creators)
        {
            xml.WriteElementString("creator", CreatorNamespace, name);
        }
        foreach (var category in FeedStory.Categories(article))
        {
            xml.WriteElementString("category", category);
        }
        if (article.SummaryText is { } summary)
        {
            xml.WriteText("description", null, HtmlText.Escape(summary));
        }
        if (isWhole)
        {
            xml.WriteText("encoded", ContentNamespace, FeedStory.Content(article, feed, scope));
        }
        WriteRecording(xml, article.Audio);
    }

    private static void WriteRecording(XmlWriter xml, AudioView? audio)
    {
        if (audio is { Bytes: { } bytes, MediaType: { } type })
        {
            xml.WriteStartElement("enclosure");
            xml.WriteAttributeString("url", audio.Permalink);
            xml.WriteAttributeString("length", bytes.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }
    }

    internal static void WritePicture(XmlWriter xml, ImageView? image)
    {
        if (image is null || MediaType.OfPicture(image.Permalink) is not { } type)
        {
            return;
        }
        xml.WriteStartElement("content", MediaNamespace);
        xml.WriteAttributeString("url", image.Permalink);
        xml.WriteAttributeString("medium", "image");
        xml.WriteAttributeString("type", type);
        if (image is { Width: { } width, Height: { } height })
        {
            xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("height", height.ToString(CultureInfo.InvariantCulture));
        }
        if (image.Caption is { } caption)
        {
            xml.WriteStartElement("description", MediaNamespace);
            xml.WriteAttributeString("type", "plain");
            xml.WriteString(PlainText.OfHtml(caption.Value));
            xml.WriteEndElement();
        }
        if (image.Credit is { } credit)
        {
            xml.WriteStartElement("credit", MediaNamespace);
            xml.WriteAttributeString("role", "photographer");
            xml.WriteAttributeString("scheme", "urn:ebu");
            xml.WriteString(credit);
            xml.WriteEndElement();
        }
        if (image.Copyright is { } copyright)
        {
            xml.WriteElementString("copyright", MediaNamespace, copyright);
        }
        xml.WriteEndElement();
    }
}
