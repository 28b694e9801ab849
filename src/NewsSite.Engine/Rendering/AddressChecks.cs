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
    private readonly Lazy<AddressChanges> _changes;

    public AddressChecks(Site site, string path)
    {
        (_site, _path) = (site, path);
        _haveMoved = new Lazy<bool>(() => KnownAddresses.DigestIn(path) != site.AddressDigest);
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
            KnownAddresses.Write(_path, _site.AddressDigest, _site.Articles.Select(article => (article.Id, article.Url)));
        }
    }

    private AddressChanges Compare()
    {
        if (!HaveMoved)
        {
            return new AddressChanges([], []);
        }
        var (moved, left) = (new List<(Article, string)>(), new List<KnownAddress>());
        var stories = ById();
        var known = new HashSet<Article>(stories.Count);
        foreach (var before in KnownAddresses.Read(_path))
        {
            if (!stories.TryGetValue(before.IdDigest, out var story))
            {
                left.Add(before);
            }
            else if (known.Add(story) && before.UrlDigest != story.UrlDigest)
            {
                moved.Add((story, before.Url));
            }
        }
        var byUrl = left.Count == 0 ? [] : stories.Values.Where(story => !known.Contains(story)).DistinctBy(story => story.UrlDigest).ToDictionary(story => story.UrlDigest);
        return new AddressChanges(moved, [.. from before in left where byUrl.ContainsKey(before.UrlDigest) select (byUrl[before.UrlDigest], before.Id)]);
    }

    /// <summary>The stories by the digests of their ids.</summary>
    private Dictionary<ulong, Article> ById()
    {
        var stories = new Dictionary<ulong, Article>(_site.Articles.Length);
        foreach (var article in _site.Articles)
        {
            stories.TryAdd(article.Source.IdDigest, article);
        }
        return stories;
    }

    /// <param name="Moved">Stories with the addresses that they had.</param>
    /// <param name="Renamed">Stories that have the address of one that is no more, with its id.</param>
    private sealed record AddressChanges(IReadOnlyList<(Article Article, string Before)> Moved, IReadOnlyList<(Article Article, string Id)> Renamed);
}
