using System.Globalization;
using System.Xml;
using NewsSite.Routing;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>Atom by RFC 4287: permanent ids, every date with its zone, <c>updated</c> only from what editors say.</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static ReadOnlySpan<byte> Render(FeedRoute route, ViewScope scope)
    {
        var feed = new FeedView(route, scope);
        var site = scope.ViewSite();
        var articles = feed.Articles;
        return XmlOutput.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, site.Language);
            WriteHead(xml, feed, site, articles);
            foreach (var (article, isWhole) in FeedStory.Of(feed, articles))
            {
                WriteEntry(xml, article, feed, isWhole, scope);
            }
            xml.WriteEndElement();
        });
    }

    private static void WriteHead(XmlWriter xml, FeedView feed, SiteView site, IReadOnlyList<ArticleView> articles)
    {
        xml.WriteElementString("id", Namespace, feed.Permalink);
        xml.WriteElementString("title", Namespace, feed.Title);
        xml.WriteElementString("subtitle", Namespace, feed.Description);
        WriteTime(xml, "updated", articles.Count > 0 ? articles.Max(FeedStory.Changed) : DateTimeOffset.UnixEpoch);
        // Of stories without a byline, too.
        WritePerson(xml, "author", site.Name, site.Permalink);
        WriteLink(xml, "alternate", feed.ListPermalink, "text/html");
        WriteLink(xml, "self", feed.Permalink, "application/atom+xml");
        if (feed.Hub is { } hub)
        {
            WriteLink(xml, "hub", hub, null);
        }
        if (site.Copyright is { } copyright)
        {
            xml.WriteElementString("rights", Namespace, copyright);
        }
    }

    private static void WriteEntry(XmlWriter xml, ArticleView article, FeedView feed, bool isWhole, ViewScope scope)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, FeedStory.TagUri(article, feed.PermanentHost));
        xml.WriteElementString("title", Namespace, FeedStory.Title(article));
        WriteTime(xml, "published", article.Date!.Value);
        WriteTime(xml, "updated", FeedStory.Changed(article));
        WriteLink(xml, "alternate", article.Permalink, "text/html");
        if (article.Source?.Url is { } original)
        {
            WriteLink(xml, "via", original, null);
        }
        WriteRecording(xml, article.Audio);
        foreach (var (name, url) in article.Creators)
        {
            WritePerson(xml, "author", name, url);
        }
        foreach (var credit in article.Contributors)
        {
            WritePerson(xml, "contributor", credit.Name, credit.Permalink);
        }
        foreach (var category in FeedStory.Categories(article))
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }
        if (article.Source?.Copyright is { } copyright)
        {
            xml.WriteElementString("rights", Namespace, copyright);
        }
        xml.WriteText("summary", Namespace, article.SummaryText ?? article.Title);
        if (isWhole)
        {
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(Text.XmlText.Strip(FeedStory.Content(article, feed, scope)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteRecording(XmlWriter xml, AudioView? audio)
    {
        if (audio is { Bytes: { } bytes, MediaType: { } type })
        {
            xml.WriteStartElement("link", Namespace);
            xml.WriteAttributeString("rel", "enclosure");
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("length", bytes.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("href", audio.Permalink);
            xml.WriteEndElement();
        }
    }

    private static void WriteTime(XmlWriter xml, string name, DateTimeOffset time) => xml.WriteElementString(name, Namespace, MachineTime.Iso8601(time));

    private static void WritePerson(XmlWriter xml, string element, string name, string? address)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("name", Namespace, name);
        if (address is not null)
        {
            xml.WriteElementString("uri", Namespace, address);
        }
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string? type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
