using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsSite.Diagnostics;

namespace NewsSite.Rendering;

/// <summary>
/// Checks links to places inside pages, once all pages are made: every page reports its ids, every body the places it
/// links to. Ids are kept as hashes, which is enough to tell that one is missing.
/// </summary>
public sealed class FragmentCheck
{
    private const string IdAttribute = " id=\"";

    private readonly ConcurrentDictionary<string, ulong[]> _idsByUrl = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Use> _uses = [];

    public void AddPage(string url, string html)
    {
        var ids = new List<ulong>();
        for (var at = Next(html, 0); at >= 0; at = Next(html, at))
        {
            at += IdAttribute.Length;
            var end = html.IndexOf('"', at);
            if (end < 0)
            {
                break;
            }
            ids.Add(Hash(html.AsSpan(at, end - at)));
        }
        ids.Sort();
        _idsByUrl[url] = [.. ids];
    }

    /// <param name="span">Where the link stands.</param>
    /// <param name="target">The link as written.</param>
    /// <param name="url">The page it leads to.</param>
    /// <param name="fragment">The place on that page, decoded.</param>
    public void AddUse(SourceSpan span, string target, string url, string fragment) => _uses.Add(new Use(span, target, url, fragment));

    public void Report(DiagnosticBag diagnostics)
    {
        // A body is read once for its page and once for feeds.
        foreach (var file in _uses.Where(IsDead).Distinct().GroupBy(use => use.Span.Path))
        {
            var found = new TextFindings();
            foreach (var use in file.OrderBy(use => use.Span.Start).ThenBy(use => use.Target, StringComparer.Ordinal))
            {
                found.Add(Errors.Markdown.DeadFragment(use.Span, use.Target, use.Fragment));
            }
            diagnostics.AddRange(found);
        }
    }

    private bool IsDead(Use use)
        => use.Fragment is not ("" or "top") && _idsByUrl.TryGetValue(use.Url, out var ids) && Array.BinarySearch(ids, Hash(use.Fragment)) < 0;

    private static int Next(string html, int from) => html.IndexOf(IdAttribute, from, StringComparison.Ordinal);

    private static ulong Hash(ReadOnlySpan<char> id) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(id));

    private readonly record struct Use(SourceSpan Span, string Target, string Url, string Fragment);
}
