using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Model;
using NewsSite.Routing;

namespace NewsSite.Rendering;

/// <summary>
/// Holds the addresses and ids of stories against those of the last build into the same folder: a link that somebody kept must go
/// on leading to its story, and no feed reader may show an old story as a new one (table (c), ID003 and ID004). It can say nothing
/// where no build is remembered, so what it finds is told by the build that changes something, and by no later one.
/// </summary>
internal sealed class AddressChecks
{
    private readonly Site _site;
    private readonly string _path;
    private readonly Lazy<bool> _haveMoved;
    private readonly Lazy<KnownAddresses> _now;
    private readonly Lazy<AddressChanges> _changes;

    public AddressChecks(Site site, string path)
    {
        (_site, _path) = (site, path);
        _haveMoved = new Lazy<bool>(() => KnownAddresses.DigestIn(path) != site.AddressDigest);
        _now = new Lazy<KnownAddresses>(Now);
        _changes = new Lazy<AddressChanges>(Compare);
    }

    /// <summary>Whether a story came, left, or has another address or id than the last build knew.</summary>
    private bool HaveMoved => _haveMoved.Value;

    /// <summary>Compares before anybody waits for it: that needs no more than the model.</summary>
    public void LookAhead() => _ = _changes.Value;

    public void Report(RouteTable routes, DiagnosticBag diagnostics)
    {
        foreach (var (article, before) in _changes.Value.Moved.Where(moved => routes.Addresses.OwnerOf(Route.OutputPathOf(moved.Before)) is null))
        {
            diagnostics.Add(Errors.Routes.AddressChanged(SourceSpan.File(article.Path), before, article.Url));
        }
        foreach (var (article, id) in _changes.Value.Renamed)
        {
            diagnostics.Add(Errors.Routes.IdChanged(article.FrontMatter.Id?.In(article.Path) ?? SourceSpan.File(article.Path), id, article.Id));
        }
    }

    public void Remember()
    {
        if (HaveMoved || !KnownAddresses.AreWhole(_path))
        {
            _now.Value.Write(_path);
        }
    }

    private AddressChanges Compare()
    {
        var last = HaveMoved ? KnownAddresses.Read(_path).ByStory : new Dictionary<string, string>();
        if (last.Count == 0)
        {
            return new AddressChanges([], []);
        }
        var (moved, unknown) = (new List<(Article, string)>(), new Dictionary<string, Article>(StringComparer.Ordinal));
        foreach (var article in _site.Articles)
        {
            if (!last.TryGetValue(article.Id, out var before))
            {
                unknown[article.Url] = article;
            }
            else if (before != article.Url)
            {
                moved.Add((article, before));
            }
        }
        var left = unknown.Count == 0 ? [] : last.Where(pair => !_now.Value.ByStory.ContainsKey(pair.Key));
        return new AddressChanges(moved, [.. from pair in left where unknown.ContainsKey(pair.Value) select (unknown[pair.Value], pair.Key)]);
    }

    private KnownAddresses Now()
    {
        var addresses = new Dictionary<string, string>(_site.Articles.Length, StringComparer.Ordinal);
        foreach (var article in _site.Articles)
        {
            addresses.TryAdd(article.Id, article.Url);
        }
        return new KnownAddresses(_site.AddressDigest, addresses);
    }

    /// <param name="Moved">Stories with the addresses that they had.</param>
    /// <param name="Renamed">Stories that have the address of one that is no more, with its id.</param>
    private sealed record AddressChanges(IReadOnlyList<(Article Article, string Before)> Moved, IReadOnlyList<(Article Article, string Id)> Renamed);
}
