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
        new Field("pages", "Cache-Control", $"of everything else, which keeps its address when it changes; default {Revalidate}"));

    public string Assets { get; init; } = "public, max-age=31536000, immutable";

    public string Pages { get; init; } = Revalidate;

    public static CacheConfig Read(ConfigSection root)
    {
        var cache = root.Section("cache", Keys).Fields;
        var defaults = new CacheConfig();
        return new CacheConfig { Assets = Text(cache, "assets") ?? defaults.Assets, Pages = NotForEver(cache) ?? defaults.Pages };
    }

    /// <summary>A page that nobody asks for again would never be corrected.</summary>
    private static string? NotForEver(FieldReader cache)
    {
        var pages = Text(cache, "pages");
        if (pages?.Contains("immutable", StringComparison.OrdinalIgnoreCase) != true)
        {
            return pages;
        }
        cache.Diagnostics.Add(Errors.Config.ImmutablePages(cache.PlaceOf("pages")));
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
