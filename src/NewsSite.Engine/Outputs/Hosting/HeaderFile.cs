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
        foreach (var asset in hosting.HasUsualPageCache || hosting.DetachesHeaders ? lasting : [])
        {
            AppendRule(file, asset, []);
            if (!hosting.HasUsualPageCache)
            {
                file.Append("  ! Cache-Control\n");
            }
            AppendHeader(file, "Cache-Control", hosting.AssetCache);
        }
        foreach (var (name, type) in HostMediaTypes.ByName)
        {
            AppendRule(file, $"{root}/{name}", [new("Content-Type", type)]);
            AppendRule(file, $"{root}/*/{name}", [new("Content-Type", type)]);
        }
        return file.ToString();
    }

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
