using System.Xml;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>What all feeds by RSS 2.0 share, whatever their items are.</summary>
internal static class RssDocument
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    /// <summary>A feed with one channel.</summary>
    /// <param name="namespaces">Prefix and address of each, besides Atom's.</param>
    /// <param name="writeChannel">Writes what is in the channel.</param>
    public static ReadOnlySpan<byte> Write(IEnumerable<(string Prefix, string Address)> namespaces, Action<XmlWriter> writeChannel) => XmlOutput.Write(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
        foreach (var (prefix, address) in namespaces)
        {
            xml.WriteAttributeString("xmlns", prefix, null, address);
        }
        xml.WriteStartElement("channel");
        writeChannel(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>What a channel says of itself.</summary>
    /// <param name="newest">The newest date in the feed; the time of the build is nobody's business.</param>
    public static void WriteChannel(XmlWriter xml, FeedView feed, SiteView site, DateTimeOffset? newest)
    {
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.ListPermalink);
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", site.Language);
        if (feed.Copyright is { } copyright)
        {
            xml.WriteElementString("copyright", copyright);
        }
        if (newest is { } time)
        {
            xml.WriteElementString("lastBuildDate", MachineTime.Rfc822(time));
        }
        WriteLink(xml, "self", feed.Permalink, "application/rss+xml");
        if (feed.Hub is { } hub)
        {
            WriteLink(xml, "hub", hub, null);
        }
    }

    /// <summary>A name that stays when headline and address change.</summary>
    public static void WriteGuid(XmlWriter xml, string guid)
    {
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(guid);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string? type)
    {
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }
        xml.WriteEndElement();
    }
}
