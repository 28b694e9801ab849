using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Outputs.Hosting;
using NewsSite.Templating;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Gathers what pages make browsers load, for the Content-Security-Policy that hosts send; for GitHub Pages, which sends no
/// headers, each page says it of itself.
/// </summary>
public sealed class PagePolicy(SiteConfig config, AssetTable assets)
{
    /// <summary>How far from the head's start the name of the encoding is looked for.</summary>
    private const int NearHead = 200;

    private readonly ConcurrentDictionary<PageUse, byte> _uses = new();

    /// <summary>All that was seen, in order.</summary>
    public ImmutableArray<PageUse> Uses
        => [.. _uses.Keys.OrderBy(use => use.Directive, StringComparer.Ordinal).ThenBy(use => use.Source, StringComparer.Ordinal)];

    /// <summary>The answer to <see cref="ReadKind.Policy"/>.</summary>
    public ulong Digest
    {
        get
        {
            var digest = new Digest();
            digest.Add(IsLooking);
            digest.Add(IsInPages);
            digest.Add(config.Headers.Policy);
            digest.Add(config.Site.Url.Origin);
            digest.Add(config.Site.Url.Relative("/"));
            digest.Add(config.Tips?.Page.Target);
            digest.Add(config.Tips?.Page.Span.ToString());
            // Whether a story is one that somebody paid for.
            digest.Add(config.Content.Types.Key);
            digest.Add(config.Budgets.Story);
            digest.Add(config.Budgets.List);
            digest.Add(config.Budgets.Requests);
            return digest.Value;
        }
    }

    private bool HasPolicy => config.Headers.AutoPolicy || config.Headers.Policy is not null;

    private bool IsInPages => HasPolicy && config.Hosting.IsFor(HostTarget.GitHub);

    private bool IsLooking => HasPolicy && !config.Hosting.Targets.IsEmpty;

    public void Add(IEnumerable<PageUse> uses)
    {
        foreach (var use in uses)
        {
            _uses.TryAdd(use, 0);
        }
    }

    /// <summary>Notes what style sheets use that no page has to name by their fingerprints.</summary>
    public void AddStyleSheets() => Add(PageUses.Of(assets.Uses, config.Site.Url));

    /// <summary>Notes what a page uses; the page, with a policy in its head if it has to say that itself.</summary>
    public string Apply(string html, RenderLog log)
    {
        log.Add(ReadKind.Policy, "");
        if (!IsLooking)
        {
            return html;
        }
        var uses = PageUses.In(html, config.Site.Url, assets, log);
        log.Add(uses);
        return IsInPages ? WithPolicy(html, uses) : html;
    }

    /// <summary>
    /// It counts for what comes after it, so it stands first in the head; but behind the name of the encoding, which has to be
    /// among the first kilobyte.
    /// </summary>
    private string WithPolicy(string html, IReadOnlyCollection<PageUse> uses)
    {
        var policy = config.Headers.Policy is { } own
            ? ContentSecurityPolicy.InPage(own)
            : ContentSecurityPolicy.Of(uses, isHeader: false, config.Site.Url.Origin.StartsWith("https:", StringComparison.Ordinal));
        var head = html.IndexOf("<head", StringComparison.OrdinalIgnoreCase);
        var charset = head < 0 ? -1 : html.IndexOf("<meta charset", head, Math.Min(NearHead, html.Length - head), StringComparison.OrdinalIgnoreCase);
        var end = head < 0 ? -1 : html.IndexOf('>', Math.Max(head, charset));
        var content = policy.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        return end < 0 || policy.Length == 0 ? html : html.Insert(end + 1, $"\n<meta http-equiv=\"Content-Security-Policy\" content=\"{content}\">");
    }
}
