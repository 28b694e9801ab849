using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>How long browsers keep files (news-requirements §9.3).</summary>
public sealed record CacheConfig
{
    /// <summary>Kept, but never shown without asking; what Netlify and Cloudflare Pages say by themselves.</summary>
    public const string Revalidate = "public, max-age=0, must-revalidate";

    public static readonly FieldTable Keys = new(
        new Field("assets", "Cache-Control", "of files with a fingerprint in their names; default public, max-age=31536000, immutable"),
        new Field("pages", "Cache-Control", $"of everything else, which keeps its address when it changes; default {Revalidate}"),
        new Field("feeds", "Cache-Control", "of feeds, for which readers' programs ask all day; default as pages"));

    public string Assets { get; init; } = "public, max-age=31536000, immutable";

    public string Pages { get; init; } = Revalidate;

    /// <summary><c>null</c> for what is said of pages.</summary>
    public string? Feeds { get; init; }

    public static CacheConfig Read(ConfigSection root)
    {
        var cache = root.Section("cache", Keys).Fields;
        var defaults = new CacheConfig();
        return new CacheConfig { Assets = Text(cache, "assets") ?? defaults.Assets, Pages = NotForEver(cache, "pages") ?? defaults.Pages, Feeds = NotForEver(cache, "feeds") };
    }

    /// <summary>A page that nobody asks for again would never be corrected.</summary>
    private static string? NotForEver(FieldReader cache, string name)
    {
        var text = Text(cache, name);
        if (text?.Contains("immutable", StringComparison.OrdinalIgnoreCase) != true)
        {
            return text;
        }
        cache.Diagnostics.Add(Errors.Config.ImmutablePages(cache.PlaceOf(name), name));
        return null;
    }

    private static string? Text(FieldReader cache, string name)
    {
        if (cache.Text(name) is not { } text)
        {
            return null;
        }
        if (!text.Value.AsSpan().ContainsAnyExceptInRange(' ', '~') && text.Value.AsSpan().IndexOfAny("$\"\\") < 0)
        {
            return text.Value;
        }
        cache.Diagnostics.Add(Errors.Config.BadHeader(text.In(cache.Path), text.Value, "no value that every host can send"));
        return null;
    }
}
