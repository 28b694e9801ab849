using System.Text.Json;
using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary><c>manifest.webmanifest</c> (W3C Web Application Manifest).</summary>
internal static class WebManifest
{
    public static byte[] Write(ManifestView manifest) => JsonFile.Write(json =>
    {
        json.WriteString("name", manifest.Name);
        json.WriteString("short_name", manifest.ShortName);
        if (manifest.Description is { } description)
        {
            json.WriteString("description", description);
        }
        json.WriteString("lang", manifest.Language);
        json.WriteString("dir", manifest.Direction);
        json.WriteString("id", manifest.Start);
        json.WriteString("start_url", manifest.Start);
        json.WriteString("scope", manifest.Start);
        json.WriteString("display", manifest.Display);
        if (manifest.ThemeColor is { } theme)
        {
            json.WriteString("theme_color", theme);
        }
        if (manifest.BackgroundColor is { } background)
        {
            json.WriteString("background_color", background);
        }
        json.WriteStartArray("icons");
        foreach (var icon in manifest.Icons)
        {
            WriteIcon(json, icon);
        }
        json.WriteEndArray();
    });

    private static void WriteIcon(Utf8JsonWriter json, IconLink icon)
    {
        json.WriteStartObject();
        json.WriteString("src", icon.Url);
        if (icon.Sizes is { } sizes)
        {
            json.WriteString("sizes", sizes);
        }
        if (icon.Type is { } type)
        {
            json.WriteString("type", type);
        }
        json.WriteEndObject();
    }
}
