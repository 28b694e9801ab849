using System.Collections.Concurrent;
using NewsSite.Diagnostics;

namespace NewsSite.Rendering;

/// <summary>
/// Checks links to places inside pages, once all pages are made: every page reports its ids, every body the places it
/// links to. Ids are kept as hashes, which is enough to tell that one is missing.
/// </summary>
public sealed class FragmentCheck
{
    private readonly ConcurrentDictionary<string, int[]> _idsByUrl = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Use> _uses = [];

    public void AddPage(string url, string html)
    {
        var ids = new List<int>();
        for (var at = html.IndexOf(" id=\"", StringComparison.Ordinal); at >= 0; at = html.IndexOf(" id=\"", at, StringComparison.Ordinal))
        {
            at += " id=\"".Length;
            var end = html.IndexOf('"', at);
            if (end < 0)
            {
                break;
            }
            ids.Add(string.GetHashCode(html.AsSpan(at, end - at), StringComparison.Ordinal));
        }
        _idsByUrl[url] = [.. ids];
    }

    public void AddUse(SourceSpan span, string target, string url, string fragment) => _uses.Add(new Use(span, target, url, fragment));

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var use in _uses)
        {
            var isKnown = _idsByUrl.TryGetValue(use.Url, out var ids) && !ids.Contains(string.GetHashCode(use.Fragment, StringComparison.Ordinal));
            if (isKnown && use.Fragment is not ("" or "top"))
            {
                diagnostics.Add(Errors.Markdown.DeadFragment(use.Span, use.Target, use.Fragment, null));
            }
        }
    }

    private readonly record struct Use(SourceSpan Span, string Target, string Url, string Fragment);
}
