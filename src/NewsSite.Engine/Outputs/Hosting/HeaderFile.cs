using System.Text;
using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>
/// <c>_headers</c> of Netlify and Cloudflare Pages. All rules that fit a file count, and both hosts join what two rules say of
/// one header; so what is said of every file is said nowhere else.
/// </summary>
internal static class HeaderFile
{
    public static string Write(HostingView hosting)
    {
        var (file, root) = (new StringBuilder(), hosting.BasePath.Length == 0 ? "" : UrlPath(hosting.BasePath));
        AppendRule(file, root + "/*", SecurityHeaders.Of(hosting));
        if (!hosting.HasUsualPageCache)
        {
            AppendHeader(file, "Cache-Control", hosting.PageCache);
        }
        var lasting = hosting.HasPictures ? hosting.Assets.Append(hosting.Pictures + "*") : hosting.Assets;
        foreach (var asset in CanDiffer(hosting) ? lasting : [])
        {
            AppendRule(file, asset, []);
            AppendCache(file, hosting, hosting.AssetCache);
        }
        foreach (var (name, type) in HostMediaTypes.ByName)
        {
            foreach (var path in new[] { $"{root}/{name}", $"{root}/*/{name}" })
            {
                AppendRule(file, path, [new("Content-Type", type)]);
                AppendCache(file, hosting, HostMediaTypes.Feeds.Contains(name) ? hosting.FeedCache : null);
            }
        }
        return file.ToString();
    }

    /// <summary>In place of what is said of every file, which only some hosts can take back.</summary>
    private static void AppendCache(StringBuilder file, HostingView hosting, string? cache)
    {
        if (cache is null || !CanDiffer(hosting))
        {
            return;
        }
        if (!hosting.HasUsualPageCache)
        {
            file.Append("  ! Cache-Control\n");
        }
        AppendHeader(file, "Cache-Control", cache);
    }

    private static bool CanDiffer(HostingView hosting) => hosting.HasUsualPageCache || hosting.DetachesHeaders;

    private static void AppendRule(StringBuilder file, string path, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        file.Append(path).Append('\n');
        foreach (var (name, value) in headers)
        {
            AppendHeader(file, name, value);
        }
    }

    private static void AppendHeader(StringBuilder file, string name, string value) => file.Append("  ").Append(name).Append(": ").Append(value).Append('\n');

    private static string UrlPath(string path) => Text.UrlText.EncodePath(path);
}
