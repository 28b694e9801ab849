using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsSite.Routing;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>JSON Feed 1.1 (jsonfeed.org).</summary>
public static class JsonFeed
{
    // Markup stays escaped, for hosts that do not know the kind of file and call it HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static ReadOnlySpan<byte> Render(FeedRoute route, ViewScope scope)
    {
        var feed = new FeedView(route, scope);
        var site = scope.ViewSite();
        using var stream = new PooledStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteHead(json, feed, site);
            json.WriteStartArray("items");
            foreach (var (article, isWhole) in FeedStory.Of(feed, feed.Articles))
            {
                WriteItem(json, article, feed, isWhole, scope);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter json, FeedView feed, SiteView site)
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.ListPermalink);
        json.WriteString("feed_url", feed.Permalink);
        json.WriteString("description", feed.Description);
        json.WriteString("language", site.Language);
        json.WriteStartArray("authors");
        WriteAuthor(json, site.Name, site.Permalink);
        json.WriteEndArray();
        if (feed.Hub is { } hub)
        {
            json.WriteStartArray("hubs");
            json.WriteStartObject();
            json.WriteString("type", "WebSub");
            json.WriteString("url", hub);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteItem(Utf8JsonWriter json, ArticleView article, FeedView feed, bool isWhole, ViewScope scope)
    {
        json.WriteStartObject();
        json.WriteString("id", FeedStory.TagUri(article, feed.PermanentHost));
        json.WriteString("url", article.Permalink);
        WriteOptional(json, "external_url", article.Source?.Url);
        json.WriteString("title", FeedStory.Title(article));
        WriteOptional(json, "summary", article.SummaryText);
        if (isWhole)
        {
            json.WriteString("content_html", FeedStory.Content(article, feed, scope));
        }
        else
        {
            json.WriteString("content_text", article.SummaryText ?? article.Title);
        }
        WriteOptional(json, "image", FeedStory.Picture(article, feed)?.Permalink);
        WriteTime(json, "date_published", article.Date!.Value);
        if (article.Updated is { } updated)
        {
            WriteTime(json, "date_modified", updated);
        }
        WriteAuthors(json, article);
        WriteTags(json, article);
        json.WriteString("language", article.Language);
        WriteRecording(json, article.Audio);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, ArticleView article)
    {
        var creators = article.Creators.ToList();
        if (creators.Count > 0)
        {
            json.WriteStartArray("authors");
            foreach (var (name, url) in creators)
            {
                WriteAuthor(json, name, url);
            }
            json.WriteEndArray();
        }
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name, string? address)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        WriteOptional(json, "url", address);
        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, ArticleView article)
    {
        json.WriteStartArray("tags");
        foreach (var category in FeedStory.Categories(article))
        {
            json.WriteStringValue(category);
        }
        json.WriteEndArray();
    }

    private static void WriteRecording(Utf8JsonWriter json, AudioView? audio)
    {
        if (audio is { MediaType: { } type })
        {
            json.WriteStartArray("attachments");
            json.WriteStartObject();
            json.WriteString("url", audio.Permalink);
            json.WriteString("mime_type", type);
            if (audio.Bytes is { } bytes)
            {
                json.WriteNumber("size_in_bytes", bytes);
            }
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteTime(Utf8JsonWriter json, string property, DateTimeOffset time)
    {
        json.WritePropertyName(property);
        json.WriteRawValue($"\"{MachineTime.Iso8601(time)}\"");
    }

    private static void WriteOptional(Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(property, value);
        }
    }
}
