using System.Text;
using NewsSite.Routing;
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
        // Lines that name no agent are for all, as those above them.
        var lines = site.RobotsLines;
        text.Append(lines is [var first, ..] && first.StartsWith("user-agent", StringComparison.OrdinalIgnoreCase) ? "\n" : "").AppendJoin("", lines.Select(line => line + "\n"));
        AppendBlocked(text, site.BlockedAgents);
        if (!site.IsPreview)
        {
            text.Append("\nSitemap: ").Append(scope.AbsoluteLink("/sitemap.xml")).Append('\n');
            for (var part = 0; part < site.NewsSitemaps; part++)
            {
                text.Append("Sitemap: ").Append(scope.AbsoluteLink(Sitemaps.NameOf("news", part))).Append('\n');
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendBlocked(StringBuilder text, IReadOnlyList<string> agents)
    {
        if (agents.Count == 0)
        {
            return;
        }
        text.Append('\n');
        foreach (var agent in agents)
        {
            text.Append("User-agent: ").Append(agent.ReplaceLineEndings("")).Append('\n');
        }
        text.Append("Disallow: /\n");
    }
}
