using NewsSite.Configuration;
using NewsSite.Model;

namespace NewsSite.Routing;

/// <summary>Which files hosts and machines get.</summary>
public static class HostFiles
{
    /// <summary>Files that only people read who set up a host; web servers keep away what begins with a dot.</summary>
    private const string Folder = "/.hosting/";

    public static IEnumerable<HostFileRoute> Of(SiteConfig config, Edition edition)
    {
        var (hosting, texts) = (config.Hosting, config.TextFiles);
        (HostFile Kind, string Url, bool IsWanted)[] files =
        [
            (HostFile.Redirects, "/_redirects", hosting.IsFor(HostTarget.Netlify) || hosting.IsFor(HostTarget.Cloudflare)),
            (HostFile.Headers, "/_headers", hosting.IsFor(HostTarget.Netlify) || hosting.IsFor(HostTarget.Cloudflare)),
            (HostFile.Nginx, Folder + "nginx.conf", hosting.IsFor(HostTarget.Nginx)),
            (HostFile.Apache, "/.htaccess", hosting.IsFor(HostTarget.Apache)),
            (HostFile.S3, Folder + "s3.json", hosting.IsFor(HostTarget.S3)),
            (HostFile.NoJekyll, "/.nojekyll", hosting.IsFor(HostTarget.GitHub)),
            (HostFile.DomainName, "/CNAME", hosting.IsFor(HostTarget.GitHub) && HasOwnDomain(config.Site.Url)),
            (HostFile.SecurityTxt, "/.well-known/security.txt", config.SecurityTxt is not null),
            (HostFile.AdsTxt, "/ads.txt", !texts.Ads.IsEmpty),
            (HostFile.HumansTxt, "/humans.txt", !texts.Humans.IsEmpty),
            (HostFile.TrustTxt, "/trust.txt", !texts.Trust.IsEmpty),
            (HostFile.IndexNowKey, $"/{texts.IndexNowKey}.txt", texts.IndexNowKey is not null),
            (HostFile.Manifest, "/manifest.webmanifest", config.Manifest is not null),
        ];
        return files.Where(file => file.IsWanted).Select(file => new HostFileRoute(file.Kind, file.Url, edition));
    }

    /// <summary>A site below a path is a project's, whose host is its owner's.</summary>
    private static bool HasOwnDomain(SiteUrl url)
        => url.BasePath.Length == 0 && !url.Host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase);
}
