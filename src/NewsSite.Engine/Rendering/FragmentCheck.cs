using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Checks links to places inside pages, once all pages are made: every page reports its ids, every body the places it
/// links to. Ids are kept as hashes, which is enough to tell that one is missing.
/// </summary>
public sealed class FragmentCheck
{
    private const string IdAttribute = "id=\"";

    /// <summary>What follows it is for the browser, such as a text to point at, and names no element (WICG, URL fragment text directives).</summary>
    private const string Directive = ":~:";

    private readonly ConcurrentDictionary<string, ulong[]> _idsByUrl = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PlaceLink> _uses = [];

    public void AddPage(string url, ulong[] ids) => _idsByUrl[url] = ids;

    /// <summary>The ids of pages that stay as they are; <c>null</c> for an address where none does.</summary>
    public Func<string, ulong[]?> KeptPage { get; set; } = _ => null;

    /// <summary>The hashes of the ids in a page, in order.</summary>
    public static ulong[] IdsIn(string html)
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
        return [.. ids];
    }

    /// <summary>The id of a page that has a hash.</summary>
    public static string IdOf(string html, ulong hash)
    {
        for (var at = Next(html, 0); at >= 0; at = Next(html, at))
        {
            at += IdAttribute.Length;
            var id = html.AsSpan(at, html.IndexOf('"', at) - at);
            if (Hash(id) == hash)
            {
                return id.ToString();
            }
        }
        return "";
    }

    public void AddUses(IEnumerable<PlaceLink> uses)
    {
        foreach (var use in uses)
        {
            var end = use.Fragment.IndexOf(Directive, StringComparison.Ordinal);
            _uses.Add(end < 0 ? use : use with { Fragment = use.Fragment[..end] });
        }
    }

    public void Report(DiagnosticBag diagnostics)
    {
        // A body is read once for its page and once for feeds.
        foreach (var file in _uses.Where(IsDead).Distinct().GroupBy(use => use.Span.Path))
        {
            var found = new TextFindings();
            foreach (var use in file.OrderBy(use => use.Span.Start).ThenBy(use => use.Target, StringComparer.Ordinal))
            {
                found.Add(Errors.Markdown.DeadFragment(use.Span, use.Target, use.Fragment, Similar(use)));
            }
            diagnostics.AddRange(found);
        }
    }

    private bool IsDead(PlaceLink use)
        => use.Fragment is not ("" or "top") && IdsAt(use.Url) is { } ids && !Has(ids, use.Fragment);

    private ulong[]? IdsAt(string url) => _idsByUrl.TryGetValue(url, out var ids) ? ids : KeptPage(url);

    /// <summary>The id of a heading with the words of the fragment, which may have been written as another program would.</summary>
    private string? Similar(PlaceLink use) => Slug.OfHeading(use.Fragment) is var id && Has(IdsAt(use.Url)!, id) ? "#" + id : null;

    private static bool Has(ulong[] ids, string id) => Array.BinarySearch(ids, Hash(id)) >= 0;

    /// <summary>The next attribute; the space before it is no part of what is searched for, because spaces are everywhere.</summary>
    private static int Next(string html, int from)
    {
        var at = html.IndexOf(IdAttribute, from, StringComparison.Ordinal);
        while (at == 0 || (at > 0 && html[at - 1] != ' '))
        {
            at = html.IndexOf(IdAttribute, at + 1, StringComparison.Ordinal);
        }
        return at;
    }

    private static ulong Hash(ReadOnlySpan<char> id) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(id));
}
