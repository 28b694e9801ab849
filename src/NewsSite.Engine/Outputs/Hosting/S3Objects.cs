using System.Text.Json;
using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>
/// What whoever copies the site to S3 has to say of its objects: redirects are objects with the header
/// <c>x-amz-website-redirect-location</c>, and media types and caching are set object by object.
/// </summary>
internal static class S3Objects
{
    public static byte[] Write(HostingView hosting) => JsonFile.Write(json =>
    {
        json.WriteStartArray("redirects");
        foreach (var rule in hosting.Redirects)
        {
            WriteItem(json, ("key", rule.File), ("location", rule.To));
        }
        json.WriteEndArray();
        json.WriteStartArray("gone");
        foreach (var rule in hosting.Gone)
        {
            WriteItem(json, ("key", rule.File));
        }
        json.WriteEndArray();
        json.WriteString("cache_control", hosting.PageCache);
        json.WriteStartArray("immutable");
        foreach (var asset in hosting.Assets)
        {
            WriteItem(json, ("key", Uri.UnescapeDataString(asset)[(hosting.BasePath.Length + 1)..]), ("cache_control", hosting.AssetCache));
        }
        json.WriteEndArray();
        json.WriteStartArray("immutable_folders");
        if (hosting.HasPictures)
        {
            WriteItem(json, ("prefix", Uri.UnescapeDataString(hosting.Pictures)[(hosting.BasePath.Length + 1)..]), ("cache_control", hosting.AssetCache));
        }
        json.WriteEndArray();
        json.WriteStartArray("feeds");
        foreach (var name in hosting.FeedCache is null ? [] : HostMediaTypes.Feeds)
        {
            WriteItem(json, ("name", name), ("cache_control", hosting.FeedCache!));
        }
        json.WriteEndArray();
        json.WriteStartArray("content_types");
        foreach (var (name, type) in HostMediaTypes.ByName)
        {
            WriteItem(json, ("name", name), ("content_type", type));
        }
        json.WriteEndArray();
        json.WriteStartArray("content_encodings");
        foreach (var (suffix, coding) in hosting.Packed)
        {
            WriteItem(json, ("suffix", suffix), ("content_encoding", coding));
        }
        json.WriteEndArray();
        json.WriteStartObject("headers");
        foreach (var (name, value) in SecurityHeaders.Of(hosting))
        {
            json.WriteString(name, value);
        }
        json.WriteEndObject();
    });

    private static void WriteItem(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WriteString(name, value);
        }
        json.WriteEndObject();
    }
}
