using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>
/// What files for hosts tell of redirects and headers. They are made in every build when all pages are, because only then it
/// is known what the pages use; so nothing that is asked here has to be remembered.
/// </summary>
public sealed class HostingView(RouteTable routes, IReadOnlyList<PageUse> uses, IReadOnlyList<string> assets, bool hasPictures, ViewScope scope)
    : View(ReadKind.Part, routes, scope)
{
    internal override View In(ViewScope scope) => new HostingView(routes, uses, assets, hasPictures, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(Host);

    private SiteConfig Config => Scope.Site.Config;

    public string Host => Read(Config.Site.Url.Host);

    /// <summary>Old addresses that lead on, in the order of their names.</summary>
    public IReadOnlyList<RedirectRule> Redirects => Read<IReadOnlyList<RedirectRule>>([.. routes.Redirects
        .OrderBy(route => route.Url, StringComparer.Ordinal)
        .Select(route => new RedirectRule(PathOf(route.Url), Scope.Link(route.Url), route.OutputPath, TargetOf(route)))]);

    /// <summary>The addresses of stories that were withdrawn.</summary>
    public IReadOnlyList<GoneRule> Gone => Read<IReadOnlyList<GoneRule>>([.. routes.Gone
        .Where(route => route.Url == route.Departed.Url && Config.Redirects.GoneMode == GoneMode.Gone)
        .OrderBy(route => route.Url, StringComparer.Ordinal)
        .Select(route => new GoneRule(
            PathOf(route.Url), Scope.Link(route.Url), route.OutputPath, Scope.Link("/" + route.OutputPath), Scope.Link(GoneRoute.NoticeOf(route.Departed))))]);

    public bool AnswersGone => Read(Config.Hosting.NetlifyAnswersGone);

    /// <summary>Whether a rule has to say that it comes before a file, which Netlify alone understands.</summary>
    public bool OverridesFiles => Read(Config.Hosting.HasRedirectPages && !Config.Hosting.IsFor(HostTarget.Cloudflare));

    /// <summary>Whether an address without its last slash needs a rule of its own: Cloudflare Pages adds the slash only where a page is.</summary>
    public bool RepeatsWithoutSlash => Read(!Config.Hosting.HasRedirectPages && Config.Hosting.IsFor(HostTarget.Cloudflare));

    /// <summary>Whether the headers are read by Cloudflare Pages alone, which can take one back.</summary>
    public bool DetachesHeaders => Read(!Config.Hosting.IsFor(HostTarget.Netlify));

    /// <summary>How a folder below the host's root begins, not encoded; empty for a site at the root.</summary>
    public string BasePath => Read(Config.Site.Url.BasePath);

    /// <summary>Files whose names change with their content, percent-encoded.</summary>
    public IReadOnlyList<string> Assets => Read<IReadOnlyList<string>>([.. assets.Select(Scope.Link)]);

    /// <summary>The forms that lie beside each text, by the end of their names and what HTTP calls them; the shorter first.</summary>
    public IReadOnlyList<(string Suffix, string Coding)> Packed => Read<IReadOnlyList<(string, string)>>(
        [.. Config.Hosting.Compress.OrderDescending().Select(packing => (packing.Suffix(), packing.Coding()))]);

    /// <summary>Whether there is the folder of pictures, all of whose names change with their content.</summary>
    public bool HasPictures => Read(hasPictures);

    /// <summary>Where that folder is, percent-encoded and with a slash at the end.</summary>
    public string Pictures => Read(Scope.Link(Renditions.Folder));

    /// <summary>Whether any of the site's hosts sends headers of ours.</summary>
    public bool SendsHeaders => Read(Config.Hosting.Targets.Any(target => target != HostTarget.GitHub));

    public string AssetCache => Read(Config.Cache.Assets);

    public string PageCache => Read(Config.Cache.Pages);

    /// <summary>What is said of feeds, if it is something else than of pages.</summary>
    public string? FeedCache => Read(Config.Cache.Feeds == Config.Cache.Pages ? null : Config.Cache.Feeds);

    /// <summary>Whether Netlify and Cloudflare Pages would say the same of pages by themselves.</summary>
    public bool HasUsualPageCache => Read(Config.Cache.Pages == CacheConfig.Revalidate);

    public bool IsPreview => Read(Scope.Site.IsPreview);

    public bool IsSecure => Read(Config.Site.Url.Origin.StartsWith("https:", StringComparison.Ordinal));

    /// <summary>Whether the policy is made from what the pages use.</summary>
    public bool HasAutoPolicy => Read(Config.Headers.AutoPolicy);

    /// <summary>The policy that the site's owner wrote.</summary>
    public string? OwnPolicy => Read(Config.Headers.Policy);

    /// <summary>What the pages use that is not a picture, style, font or recording of the site itself.</summary>
    public IReadOnlyList<PageUse> Uses => Read(uses);

    /// <summary>Seconds for which browsers shall come by https alone; <c>null</c> for never.</summary>
    public string? StrictTransport => Read(Config.Headers.StrictTransport > 0 ? Config.Headers.StrictTransport.ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>More headers; an empty one takes one of ours away.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ExtraHeaders => Read<IReadOnlyList<KeyValuePair<string, string>>>(Config.Headers.Extra);

    private string PathOf(string url) => Config.Site.Url.BasePath + url;

    /// <summary>Where a redirect leads, as a header can carry it.</summary>
    private string TargetOf(RedirectRoute route)
    {
        var address = Scope.LinkOf(route.Target);
        if (!address.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return address;
        }
        var old = new Uri(Scope.AbsoluteLink(route.Url));
        if (!Uri.TryCreate(old, address, out var uri))
        {
            return UrlText.EncodePath(address);
        }
        var rest = uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped);
        var port = uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}");
        return uri.Scheme is not ("http" or "https") ? uri.AbsoluteUri
            : uri.Authority == old.Authority && uri.Scheme == old.Scheme ? rest
            : $"{uri.Scheme}://{uri.IdnHost}{port}{rest}";
    }
}

/// <summary>An old address that leads on.</summary>
/// <param name="Path">From the host's root, not encoded.</param>
/// <param name="From">The same percent-encoded.</param>
/// <param name="File">The file in the output that would answer there.</param>
/// <param name="To">A path from the host's root or a whole address, percent-encoded.</param>
public readonly record struct RedirectRule(string Path, string From, string File, string To);

/// <summary>The address of a story that was withdrawn.</summary>
/// <param name="Path">From the host's root, not encoded.</param>
/// <param name="From">The same percent-encoded.</param>
/// <param name="File">The file in the output that holds the notice.</param>
/// <param name="Page">The address of that file, percent-encoded.</param>
/// <param name="Notice">The same notice at an address of its own, for Netlify; percent-encoded.</param>
public readonly record struct GoneRule(string Path, string From, string File, string Page, string Notice);

/// <summary>Something that a page makes browsers load or send, as a Content-Security-Policy has to allow it.</summary>
/// <param name="Directive">Such as <c>img-src</c>.</param>
/// <param name="Source">Such as <c>https://pictures.example</c>, <c>'self'</c> or the hash of an inline style.</param>
public readonly record struct PageUse(string Directive, string Source);
