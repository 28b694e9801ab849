using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>
/// A Content-Security-Policy (W3C CSP 3) that allows what pages use and nothing else: files of the site's own, and whatever
/// else was seen in them. Structured data is no script and needs no permission.
/// </summary>
public static class ContentSecurityPolicy
{
    private const string None = "'none'";
    private const string Self = "'self'";

    /// <summary>
    /// What every site may use of its own, in the order of the policy; <c>null</c> for what nobody needs unless it was seen. No
    /// page connects to anything, but programs that judge pages do, from inside a page: Lighthouse asks so for robots.txt.
    /// </summary>
    private static readonly (string Directive, string? Own)[] Directives =
    [
        ("default-src", None), ("script-src", None), ("style-src", Self), ("img-src", Self), ("font-src", null), ("media-src", Self),
        ("frame-src", null), ("connect-src", Self), ("object-src", null), ("manifest-src", Self), ("form-action", Self), ("base-uri", None),
    ];

    /// <param name="uses">What was seen in pages.</param>
    /// <param name="isHeader">Whether it is sent as a header; in a page some directives mean nothing.</param>
    /// <param name="isSecure">Whether the site is reached by https.</param>
    public static string Of(IReadOnlyCollection<PageUse> uses, bool isHeader, bool isSecure)
    {
        var lines = Directives
            .Select(line => (line.Directive, Sources: SourcesOf(line.Own, uses.Where(use => use.Directive == line.Directive).Select(use => use.Source))))
            .Where(line => line.Sources.Length > 0)
            .Select(line => $"{line.Directive} {line.Sources}");
        return string.Join("; ", [.. lines, .. isHeader ? ["frame-ancestors 'none'"] : Array.Empty<string>(), .. isSecure ? ["upgrade-insecure-requests"] : Array.Empty<string>()]);
    }

    /// <summary>A policy that somebody wrote, without what only a header may say.</summary>
    public static string InPage(string policy)
        => string.Join("; ", policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(directive => directive.Split(' ')[0].ToLowerInvariant() is not ("frame-ancestors" or "report-uri" or "report-to" or "sandbox")));

    private static string SourcesOf(string? own, IEnumerable<string> seen)
    {
        var sources = seen.Distinct().Order(StringComparer.Ordinal).ToList();
        return sources.Count == 0 ? own ?? ""
            : own is null or None || sources.Contains(Self) ? string.Join(' ', sources)
            : $"{own} {string.Join(' ', sources)}";
    }
}
