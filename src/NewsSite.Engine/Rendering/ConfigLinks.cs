using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// The links of <c>newssite.yaml</c>, resolved once: they stand on many pages, lead to the same place from each, and a dead one
/// is told whether or not a page shows it. What is relative counts from the site's root, a Markdown file from <c>content/</c>.
/// </summary>
public sealed class ConfigLinks
{
    private const string Folder = "content";

    private readonly Dictionary<ConfigLink, string?> _addresses = [];

    public ConfigLinks(RenderTools tools)
    {
        var found = new List<Diagnostic>();
        var log = new RenderLog();
        var reader = new LinkReader(tools, Folder, "/", forFeed: false, found, log);
        foreach (var link in LinksOf(tools.Site))
        {
            _addresses[link] = IsOnEveryPage(link.Target) ? link.Target : reader.Resolve(new LinkRequest(link.Target, LinkKind.Link, link.Span))?.Url;
        }
        tools.Diagnostics.AddRange(found);
        tools.Fragments.AddUses(log.OwnPlaces);
    }

    /// <summary><c>null</c> for a link that leads nowhere.</summary>
    public string? AddressOf(ConfigLink link) => _addresses[link];

    private static IEnumerable<ConfigLink> LinksOf(Site site)
    {
        var links = site.Config.Menu.Concat(site.Config.FooterMenu).SelectMany(item => item.Links).Concat(site.Config.Channels.Select(channel => channel.Url)).Concat(site.Config.Organization.Links).Concat(site.Config.Manifest?.Icons ?? []);
        return site.Announcement is { Url: { } url } ? links.Append(url) : links;
    }

    /// <summary>A fragment alone means a place on whatever page the reader is on.</summary>
    private static bool IsOnEveryPage(string target) => target.StartsWith('#');
}
