using System.Text;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>robots.txt by RFC 9309. Pages that shall not be indexed are not disallowed here: their noindex must be seen.</summary>
public static class Robots
{
    public static byte[] Render(ViewScope scope)
    {
        var site = scope.ViewSite();
        var paths = site.RobotsDisallow;
        var text = new StringBuilder("User-agent: *\n");
        foreach (var path in paths)
        {
            text.Append("Disallow: ").Append(path.ReplaceLineEndings("")).Append('\n');
        }
        if (paths.Count == 0)
        {
            text.Append("Disallow:\n");
        }
        if (!site.IsPreview)
        {
            text.Append("\nSitemap: ").Append(scope.AbsoluteLink("/sitemap.xml")).Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
