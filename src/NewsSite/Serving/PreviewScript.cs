using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace NewsSite.Cli.Serving;

/// <summary>
/// What the server adds to each page that it sends, and no build ever writes: the script that shows it anew, marks what readers do
/// not see and lays errors over it. The text is the same in every page, so that a policy can name it by its hash.
/// </summary>
internal static class PreviewScript
{
    private const string PolicyTag = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

    private static readonly string Text = Resource("preview.js").Replace("$CSS$", Resource("preview.css").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal), StringComparison.Ordinal);

    /// <summary>Names the script in a policy.</summary>
    public static readonly string Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    /// <summary>A page with the script at its end.</summary>
    /// <param name="html">The page as it was built.</param>
    /// <param name="build">Names the build that it is of.</param>
    /// <param name="mark">Why readers do not see it; <c>null</c> if they do.</param>
    public static string AddTo(string html, string build, string? mark)
    {
        var label = mark is null ? "" : $" data-mark=\"{WebUtility.HtmlEncode(mark)}\"";
        var script = $"<script data-build=\"{build}\"{label}>{Text}</script>\n";
        var page = WithPolicy(html);
        var end = page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return page.Insert(end < 0 ? page.Length : end, script);
    }

    /// <summary>For hosts that send no headers, a page carries the policy in itself.</summary>
    private static string WithPolicy(string html)
    {
        var start = html.IndexOf(PolicyTag, StringComparison.OrdinalIgnoreCase) + PolicyTag.Length;
        var end = start < PolicyTag.Length ? -1 : html.IndexOf('"', start);
        return end < 0 ? html : $"{html[..start]}{WebUtility.HtmlEncode(PreviewPolicy.Relax(WebUtility.HtmlDecode(html[start..end]), Source))}{html[end..]}";
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PreviewScript).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
