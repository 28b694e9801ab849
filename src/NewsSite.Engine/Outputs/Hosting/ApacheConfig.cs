using System.Text;
using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary><c>.htaccess</c> of Apache 2.4: redirects and withdrawn stories by mod_rewrite, headers by mod_headers.</summary>
internal static class ApacheConfig
{
    private const string Special = "\\^$.|?*+()[]{}\"";

    public static string Write(HostingView hosting)
    {
        var file = new StringBuilder();
        file.Append("# Made with the site. Apache reads it where AllowOverride is FileInfo Indexes.\n");
        file.Append("DirectoryIndex index.html\nAddDefaultCharset utf-8\n");
        file.Append("ErrorDocument 404 ").Append(Quoted(hosting.BasePath + "/404.html")).Append('\n');
        // The notice lies at the story's own address; what does not begin with a slash would be the text itself.
        file.Append("<If \"%{REQUEST_URI} =~ m#/$#\">\n    ErrorDocument 410 /%{REQUEST_URI}index.html\n</If>\n");
        file.Append("<Else>\n    ErrorDocument 410 /%{REQUEST_URI}\n</Else>\n\n");
        AppendHeaders(file, hosting);
        AppendTypes(file, hosting);
        file.Append("\n<IfModule mod_rewrite.c>\nRewriteEngine On\n");
        file.Append("RewriteRule ^\\.hosting/ - [R=404,L]\n");
        foreach (var rule in hosting.Redirects)
        {
            file.Append("RewriteRule ").Append(Pattern(rule.Path, hosting)).Append(' ').Append(Target(rule.To)).Append(" [R=301,NE,L]\n");
        }
        foreach (var rule in hosting.Gone)
        {
            // What is asked for a second time is the notice.
            file.Append("RewriteCond %{ENV:REDIRECT_STATUS} !=410\nRewriteRule ").Append(Pattern(rule.Path, hosting, isExact: true)).Append(" - [G]\n");
        }
        foreach (var (suffix, coding) in hosting.Packed)
        {
            file.Append("RewriteCond %{HTTP:Accept-Encoding} \\b").Append(coding).Append("\\b\nRewriteCond %{REQUEST_FILENAME}").Append(suffix)
                .Append(" -f\nRewriteRule \"^(.+)$\" \"$1").Append(suffix).Append("\" [E=no-gzip:1,E=no-brotli:1,L]\n");
        }
        return file.Append("</IfModule>\n").ToString();
    }

    private static void AppendTypes(StringBuilder file, HostingView hosting)
    {
        foreach (var (name, type) in HostMediaTypes.ByName)
        {
            file.Append("<FilesMatch ").Append(Quoted($"^{Escaped(name)}(\\.gz|\\.br)?$", keepsBackslashes: true)).Append(">\n    ForceType ").Append(Quoted(type)).Append("\n</FilesMatch>\n");
        }
        foreach (var (suffix, coding) in hosting.Packed)
        {
            // Elsewhere the ends stand for a kind of file and for Breton.
            file.Append("RemoveType ").Append(suffix).Append("\nRemoveLanguage ").Append(suffix).Append("\nAddEncoding ").Append(coding).Append(' ').Append(suffix).Append('\n');
        }
    }

    private static void AppendHeaders(StringBuilder file, HostingView hosting)
    {
        file.Append("<IfModule mod_headers.c>\n");
        foreach (var (name, value) in SecurityHeaders.Of(hosting))
        {
            file.Append("Header always set ").Append(name).Append(' ').Append(Quoted(value.Replace("%", "%%", StringComparison.Ordinal))).Append('\n');
        }
        if (hosting.Packed.Count > 0)
        {
            file.Append("Header append Vary Accept-Encoding\n");
        }
        file.Append("Header set Cache-Control ").Append(Quoted(hosting.PageCache)).Append('\n');
        foreach (var asset in hosting.Assets)
        {
            file.Append("<FilesMatch \"^").Append(Escaped(asset[(asset.LastIndexOf('/') + 1)..])).Append("(\\.gz|\\.br)?$\">\n    Header set Cache-Control ").Append(Quoted(hosting.AssetCache)).Append("\n</FilesMatch>\n");
        }
        if (hosting.FeedCache is { } feeds)
        {
            file.Append("<FilesMatch \"^(").AppendJoin('|', HostMediaTypes.Feeds.Select(Escaped)).Append(")(\\.gz|\\.br)?$\">\n    Header set Cache-Control ").Append(Quoted(feeds)).Append("\n</FilesMatch>\n");
        }
        if (hosting.HasPictures)
        {
            file.Append("<If ").Append(Quoted($"%{{REQUEST_URI}} -strmatch '{hosting.Pictures}*'")).Append(">\n    Header set Cache-Control ").Append(Quoted(hosting.AssetCache)).Append("\n</If>\n");
        }
        file.Append("</IfModule>\n");
    }

    /// <summary>Apache compares with the decoded path below the folder of the file. Unless it is exact, the last slash may be absent.</summary>
    private static string Pattern(string path, HostingView hosting, bool isExact = false)
    {
        var pattern = Escaped(path[(hosting.BasePath.Length + 1)..]);
        return $"\"^{pattern}{(!isExact && pattern.EndsWith('/') ? "?" : "")}$\"";
    }

    private static string Escaped(string text)
        => string.Concat(text.Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));

    /// <summary>A per cent sign or dollar would stand for what a pattern has found.</summary>
    private static string Target(string url)
        => Quoted(url.Replace("%", "\\%", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal), keepsBackslashes: true);

    private static string Quoted(string text, bool keepsBackslashes = false)
        => $"\"{(keepsBackslashes ? text : text.Replace("\\", "\\\\", StringComparison.Ordinal)).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
