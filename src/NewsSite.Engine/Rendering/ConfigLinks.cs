using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
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

    private readonly SiteLinks _links;

    public ConfigLinks(RenderTools tools)
    {
        _links = tools.Links;
        var found = new List<Diagnostic>();
        var log = new RenderLog();
        var reader = new LinkReader(tools, Folder, "/", forFeed: false, found, log);
        foreach (var link in LinksOf(tools.Site))
        {
            _addresses[link] = IsOnEveryPage(link.Target) ? link.Target : reader.Resolve(new LinkRequest(link.Target, LinkKind.Link, link.Span))?.Url;
        }
        ReportExpired(tools, found);
        ReportTips(tools.Site, found);
        tools.Diagnostics.AddRange(found);
        tools.Fragments.AddUses(log.OwnPlaces);
    }

    /// <summary><c>null</c> for a link that leads nowhere.</summary>
    public string? AddressOf(ConfigLink link) => _addresses[link];

    /// <summary>Whether a link leads to a page, or to a place on it.</summary>
    /// <param name="link">The link.</param>
    /// <param name="page">The page's address, with the path that the site lies below.</param>
    public bool LeadsTo(ConfigLink link, string page) => _addresses[link] is { } address && PageOf(address) == page;

    /// <summary>Where they lead, of those that lead anywhere.</summary>
    public IEnumerable<string> Addresses => _addresses.Values.OfType<string>();

    /// <summary>The file of the site that a link names; <c>null</c> if it leads to anything else.</summary>
    public SourceFile? FileOf(ConfigLink link) => _links.ResolveFile(Folder, link.Target).File;

    private void ReportExpired(RenderTools tools, List<Diagnostic> found)
    {
        var expired = tools.Site.Expired.Select(article => tools.Site.Config.Site.Url.Relative(article.Url)).ToHashSet(StringComparer.Ordinal);
        found.AddRange(_addresses.Where(pair => pair.Value is { } address && expired.Contains(PageOf(address))).Select(pair => Errors.FrontMatter.LinkToExpired(pair.Key.Span, pair.Key.Target)));
    }

    /// <summary>A page of the site shows what stands beside it in the configuration.</summary>
    private void ReportTips(Site site, List<Diagnostic> found)
    {
        if (site.Config.Tips is { HasFacts: true, Page: var page } && AddressOf(page) is not null && !site.Pages.Any(own => LeadsTo(page, site.Config.Site.Url.Relative(own.Url))))
        {
            found.Add(Errors.Config.TipsNowhere(page.Span, page.Target));
        }
    }

    /// <summary>An address without a place on the page, and without a query.</summary>
    private static string PageOf(string address) => address.IndexOfAny(['#', '?']) is >= 0 and var end ? address[..end] : address;

    private static IEnumerable<ConfigLink> LinksOf(Site site)
    {
        var links = site.Config.Menu.Concat(site.Config.FooterMenu).SelectMany(item => item.Links).Concat(site.Config.Channels.Select(channel => channel.Url)).Concat(site.Config.Organization.Links)
            .Concat(site.Podcasts.Select(podcast => podcast.Config.Image)).Concat(site.Config.Manifest?.Icons ?? []);
        var bars = site.Breaking.Values.Append(site.Announcement).Select(bar => bar?.Url);
        return links.Append(site.Config.Republish.Terms).Append(site.Config.Newsletter?.Action).Append(site.Config.Donate?.Url).Append(site.Config.Tips?.Page).Append(site.Config.Images.DefaultSocial).Append(site.Config.Images.Icon).Concat(bars).OfType<ConfigLink>();
    }

    /// <summary>A fragment alone means a place on whatever page the reader is on.</summary>
    private static bool IsOnEveryPage(string target) => target.StartsWith('#');
}
