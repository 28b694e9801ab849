using System.Text;
using System.Text.RegularExpressions;
using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>
/// What a <c>server</c> of nginx includes: redirects, withdrawn stories, headers and caching. No location has headers of its
/// own, for it would lose all others; what differs by file is a variable.
/// </summary>
internal static class NginxConfig
{
    public static string Write(HostingView hosting)
    {
        var file = new StringBuilder();
        file.Append("# Made with the site. In the server { } of nginx.conf: include <the site's folder>/.hosting/nginx.conf;\n");
        file.Append("index index.html;\ncharset utf-8;\n");
        foreach (var (_, coding) in hosting.Packed)
        {
            // Not every nginx can send what is packed with brotli, and one that cannot would not start.
            file.Append(coding == "gzip" ? "gzip_static on;\ngzip_vary on;\n" : "# With the module ngx_brotli: brotli_static on;\n");
        }
        file.Append("error_page 404 ").Append(Quoted(hosting.BasePath + "/404.html")).Append(";\n\n");
        file.Append("set $newssite_cache ").Append(Quoted(hosting.PageCache)).Append(";\n");
        var lasting = hosting.Assets.Select(Escaped).Concat(hosting.HasPictures ? [Escaped(hosting.Pictures) + "[^/]+"] : []).ToList();
        if (lasting.Count > 0)
        {
            file.Append("if ($uri ~ ").Append(Quoted($"^({string.Join('|', lasting)})$")).Append(") {\n");
            file.Append("    set $newssite_cache ").Append(Quoted(hosting.AssetCache)).Append(";\n}\n");
        }
        if (hosting.FeedCache is { } feeds)
        {
            file.Append("if ($uri ~ ").Append(Quoted($"/({string.Join('|', HostMediaTypes.Feeds.Select(Regex.Escape))})$")).Append(") {\n");
            file.Append("    set $newssite_cache ").Append(Quoted(feeds)).Append(";\n}\n");
        }
        file.Append("add_header Cache-Control $newssite_cache;\n");
        foreach (var (name, value) in SecurityHeaders.Of(hosting))
        {
            file.Append("add_header ").Append(name).Append(' ').Append(Quoted(value)).Append(" always;\n");
        }
        file.Append('\n');
        foreach (var (name, type) in HostMediaTypes.ByName)
        {
            file.Append("location ~ ").Append(Quoted($"/{Regex.Escape(name)}$")).Append(" { types { } default_type ").Append(Quoted(type)).Append("; }\n");
        }
        file.Append("location ^~ ").Append(Quoted(hosting.BasePath + "/.hosting/")).Append(" { return 404; }\n\n");
        foreach (var rule in hosting.Redirects)
        {
            AppendLocation(file, rule.Path, $"return 301 {Quoted(rule.To.Replace("$", "%24", StringComparison.Ordinal))};");
        }
        foreach (var rule in hosting.Gone)
        {
            AppendLocation(file, rule.Path, $"error_page 410 {Quoted(rule.Page.Replace("$", "%24", StringComparison.Ordinal))}; return 410;");
        }
        return file.ToString();
    }

    private static string Escaped(string address) => Regex.Escape(Uri.UnescapeDataString(address));

    /// <summary>nginx compares with the path as it is decoded. One without its last slash leads to the same.</summary>
    private static void AppendLocation(StringBuilder file, string path, string answer)
    {
        file.Append("location = ").Append(Quoted(path)).Append(" { ").Append(answer).Append(" }\n");
        if (path is [.. { Length: > 0 } shorter, '/'])
        {
            file.Append("location = ").Append(Quoted(shorter)).Append(" { ").Append(answer).Append(" }\n");
        }
    }

    private static string Quoted(string text)
        => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
