using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsSite.Text;

namespace NewsSite.Views.StructuredData;

/// <summary>
/// Structured data by schema.org (30.0) as JSON-LD: one graph a page. What the paper says of itself stands on the front and on
/// the page about it; other pages name it by its id. <c>&lt;</c> is written as <c>\u003c</c>, so nothing can close the script element.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static SafeHtml Of(PageView page, ViewScope scope)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteGraph(new SchemaWriter(json), page, scope.ViewSite());
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new SafeHtml($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>");
    }

    private static void WriteGraph(SchemaWriter graph, PageView page, SiteView site)
    {
        var kind = page.Kind;
        switch (kind)
        {
            case "article":
                ArticleNode.Write(graph, page.Article!, page.Permalink, site);
                PodcastNode.WriteEpisode(graph, page);
                break;
            case "author":
                ProfileNode.Write(graph, page, site);
                break;
            case "home" when page.Number is null:
                SiteNodes.WriteSite(graph, site);
                SiteNodes.WriteOrganization(graph, site);
                SiteNodes.WritePage(graph, "CollectionPage", page, site);
                break;
            case "series" when page is { Number: null, Podcast: { } podcast }:
                SiteNodes.WritePage(graph, "CollectionPage", page, site);
                PodcastNode.WriteSeries(graph, podcast, page, site);
                break;
            case "page":
                WriteStandalone(graph, page, site);
                break;
            default:
                SiteNodes.WritePage(graph, "CollectionPage", page, site);
                break;
        }
        SiteNodes.WriteTrail(graph, page);
    }

    private static void WriteStandalone(SchemaWriter graph, PageView page, SiteView site)
    {
        var organization = site.Organization;
        var isAbout = page.Permalink == organization.About;
        SiteNodes.WritePage(graph, isAbout ? "AboutPage" : page.Permalink == organization.Contact ? "ContactPage" : "WebPage", page, site);
        if (isAbout)
        {
            SiteNodes.WriteOrganization(graph, site);
        }
    }
}
