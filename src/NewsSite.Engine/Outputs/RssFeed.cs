using System.Globalization;
using System.Text;
using System.Xml;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>
/// RSS 2.0 with the Best Practices Profile: permanent guids that are not addresses, content after description, absolute
/// addresses, numeric zones, and <c>lastBuildDate</c> as the newest date in the feed, never the time of the build.
/// </summary>
public static class RssFeed
{
    /// <summary>Of all whole stories together; readers of feeds give up on endless ones.</summary>
    private const long MaxText = 1_000_000;

    private const string AtomNamespace = "http://www.w3.org/2005/Atom";
    private const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    private const string CreatorNamespace = "http://purl.org/dc/elements/1.1/";

    public static ReadOnlySpan<byte> Render(FeedRoute route, ViewScope scope)
    {
        var feed = new FeedView(route, scope);
        var site = scope.ViewSite();
        var articles = feed.Articles;
        var host = feed.PermanentHost;
        return XmlOutput.Write(xml =>
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
            xml.WriteAttributeString("xmlns", "content", null, ContentNamespace);
            xml.WriteAttributeString("xmlns", "dc", null, CreatorNamespace);
            xml.WriteStartElement("channel");
            WriteChannel(xml, feed, site, articles);
            var room = feed.HasFullContent ? MaxText : 0;
            foreach (var article in articles)
            {
                var isWhole = room > 0 && article.FileLength <= room;
                room -= isWhole ? article.FileLength : 0;
                WriteItem(xml, article, host, isWhole);
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static void WriteChannel(XmlWriter xml, FeedView feed, SiteView site, IReadOnlyList<ArticleView> articles)
    {
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.ListPermalink);
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", site.Language);
        if (site.Copyright is { } copyright)
        {
            xml.WriteElementString("copyright", copyright);
        }
        if (articles.Count > 0)
        {
            xml.WriteElementString("lastBuildDate", MachineTime.Rfc822(articles.Max(article => article.Updated ?? article.Date!.Value)));
        }
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("href", feed.Permalink);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, ArticleView article, string host, bool fullContent)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", article.Title);
        xml.WriteElementString("link", article.Permalink);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(TagUri(article, host));
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", MachineTime.Rfc822(article.Date!.Value));
        foreach (var credit in article.Authors)
        {
            xml.WriteElementString("creator", CreatorNamespace, credit.Name);
        }
        foreach (var category in article.Sections.TakeLast(1).Select(section => section.Title).Concat(article.Tags.Select(tag => tag.Title)))
        {
            xml.WriteElementString("category", category);
        }
        if (article.SummaryText is { } summary)
        {
            xml.WriteText("description", null, HtmlText.Escape(summary));
        }
        if (fullContent)
        {
            xml.WriteText("encoded", ContentNamespace, Content(article));
        }
        xml.WriteEndElement();
    }

    /// <summary>The story as a reader shows it: notice, lead picture, text.</summary>
    private static string Content(ArticleView article)
    {
        var html = new StringBuilder();
        if (article.Source is { } source)
        {
            html.Append(source.Notice is { } notice ? $"<p>{notice.Value}</p>\n" : "");
            html.Append(source.Url is { } url ? $"<p><a href=\"{HtmlText.Escape(url)}\">{HtmlText.Escape(source.Title ?? source.Publisher)}</a></p>\n" : "");
        }
        if (article.Image is { Position: not "hidden", CanDistribute: true } image)
        {
            html.Append(Figure(image));
        }
        return html.Append(article.FeedBody.Value).ToString();
    }

    private static string Figure(ImageView image)
    {
        var caption = string.Join(' ', new[] { image.Caption?.Value, image.Credit is { } credit ? $"({HtmlText.Escape(credit)})" : null }.OfType<string>());
        return $"<figure><img src=\"{HtmlText.Escape(image.Permalink)}\" alt=\"{HtmlText.Escape(image.Alt)}\">"
            + (caption.Length == 0 ? "" : $"<figcaption>{caption}</figcaption>")
            + "</figure>\n";
    }

    /// <summary>A tag URI (RFC 4151): it stays when headline and address change.</summary>
    private static string TagUri(ArticleView article, string host)
        => string.Create(CultureInfo.InvariantCulture, $"tag:{host},{article.Date!.Value.Year}:{UrlText.EncodePath(article.Id)}");
}
