using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>Structured data by schema.org as JSON-LD. <c>&lt;</c> is written as <c>\u003c</c>, so nothing can close the script element.</summary>
public static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static SafeHtml Of(ArticleView article, SiteView site)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, article, site);
        }
        return new SafeHtml($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>");
    }

    private static void Write(Utf8JsonWriter json, ArticleView article, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", TypeOf(article.Type));
        json.WriteString("mainEntityOfPage", article.Permalink);
        json.WriteString("headline", article.Title);
        WriteOptional(json, "description", article.Description);
        WriteDate(json, "datePublished", article.Date!.Value);
        WriteDate(json, "dateModified", article.Updated ?? article.Date!.Value);
        json.WriteString("inLanguage", article.Language);
        WriteOptional(json, "articleSection", article.Section?.Title);
        WriteOptional(json, "dateline", article.Dateline);
        WriteAuthors(json, article);
        WriteImage(json, article.Image);
        WriteOrganization(json, "publisher", site.Name, site.Permalink);
        if (article.Source is { } source)
        {
            WriteOptional(json, "isBasedOn", source.Url);
            WriteOrganization(json, "sourceOrganization", source.Publisher, source.PublisherUrl);
            WriteOptional(json, "copyrightNotice", source.Copyright);
        }
        json.WriteEndObject();
    }

    private static string TypeOf(string type) => type switch
    {
        "analysis" => "AnalysisNewsArticle",
        "opinion" or "editorial" or "letter" => "OpinionNewsArticle",
        "explainer" => "BackgroundNewsArticle",
        "review" => "ReviewNewsArticle",
        "callout" => "AskPublicNewsArticle",
        "sponsored" => "AdvertiserContentArticle",
        "satire" => "SatiricalArticle",
        _ => "NewsArticle",
    };

    /// <summary>One object for each author, with nothing but the name in the name.</summary>
    private static void WriteAuthors(Utf8JsonWriter json, ArticleView article)
    {
        if (article.Authors.Count == 0)
        {
            return;
        }
        json.WriteStartArray("author");
        foreach (var credit in article.Authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", credit.Name);
            json.WriteString("url", credit.Author.Permalink);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteImage(Utf8JsonWriter json, ImageView? image)
    {
        if (image is null)
        {
            return;
        }
        json.WriteStartObject("image");
        json.WriteString("@type", "ImageObject");
        json.WriteString("url", image.Permalink);
        WriteOptional(json, "creditText", image.Credit);
        WriteOptional(json, "license", image.License);
        WriteOptional(json, "copyrightNotice", image.Copyright);
        json.WriteEndObject();
    }

    private static void WriteOrganization(Utf8JsonWriter json, string property, string name, string? url)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        WriteOptional(json, "url", url);
        json.WriteEndObject();
    }

    /// <summary>A date needs no escapes; the encoder would write its plus sign as one.</summary>
    private static void WriteDate(Utf8JsonWriter json, string property, DateTimeOffset value)
    {
        json.WritePropertyName(property);
        json.WriteRawValue($"\"{MachineTime.Iso8601(value)}\"");
    }

    private static void WriteOptional(Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(property, value);
        }
    }
}
