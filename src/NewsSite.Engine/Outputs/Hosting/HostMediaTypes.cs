namespace NewsSite.Outputs.Hosting;

/// <summary>Media types of files whose names tell hosts too little or another one.</summary>
internal static class HostMediaTypes
{
    /// <summary>The names of feeds, in whatever folder.</summary>
    public static readonly string[] Feeds = ["feed.xml", "atom.xml", "feed.json"];

    /// <summary>By the whole name of the file, in whatever folder.</summary>
    public static readonly (string Name, string Type)[] ByName =
    [
        ("feed.xml", "application/rss+xml; charset=utf-8"),
        ("atom.xml", "application/atom+xml; charset=utf-8"),
        ("feed.json", "application/feed+json; charset=utf-8"),
        ("feeds.opml", "text/x-opml; charset=utf-8"),
        ("manifest.webmanifest", "application/manifest+json; charset=utf-8"),
    ];
}
