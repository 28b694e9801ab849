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
    /// <summary>How many stories may come in a row before the known ones are looked for by their ids.</summary>
    private const int Nearby = 32;

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
            KnownAddresses.Write(_path, _site.AddressDigest, _site.Articles.Select(article => new StoryAddress(article.Source.IdDigest, article.Source.IdMemory, article.UrlDigest, article.Url)));
        }
    }

    private AddressChanges Compare()
    {
        if (!HaveMoved)
        {
            return new AddressChanges([], []);
        }
        var (moved, left) = (new List<(Article, string)>(), new List<KnownAddress>());
        var unknown = new List<Article>();
        var next = 0;
        // Stories come in the order in which they were written down; only around those that came, left or moved it is another.
        foreach (var before in KnownAddresses.Read(_path))
        {
            if (PlaceNear(next, before) is not { } place)
            {
                left.Add(before);
                continue;
            }
            unknown.AddRange(_site.Articles[next..place]);
            next = place + 1;
            AddIfMoved(moved, _site.Articles[place], before);
        }
        unknown.AddRange(_site.Articles[next..]);
        return Match(unknown, left, moved);
    }

    /// <summary>Where a story stands among the next few.</summary>
    private int? PlaceNear(int next, KnownAddress known)
    {
        for (var place = next; place < Math.Min(next + Nearby, _site.Articles.Length); place++)
        {
            if (_site.Articles[place].Source.IdDigest == known.IdDigest)
            {
                return place;
            }
        }
        return null;
    }

    private static void AddIfMoved(List<(Article, string)> moved, Article story, KnownAddress before)
    {
        if (before.UrlDigest != story.UrlDigest)
        {
            moved.Add((story, before.Url));
        }
    }

    /// <summary>Finds the rest by their ids, and what has neither the id nor the place of another by its address.</summary>
    private static AddressChanges Match(List<Article> stories, List<KnownAddress> known, List<(Article, string)> moved)
    {
        var byId = stories.DistinctBy(story => story.Source.IdDigest).ToDictionary(story => story.Source.IdDigest);
        var left = new List<KnownAddress>();
        foreach (var before in known)
        {
            if (byId.Remove(before.IdDigest, out var story))
            {
                AddIfMoved(moved, story, before);
            }
            else
            {
                left.Add(before);
            }
        }
        var byUrl = byId.Values.DistinctBy(story => story.UrlDigest).ToDictionary(story => story.UrlDigest);
        return new AddressChanges(moved, [.. from before in left where byUrl.ContainsKey(before.UrlDigest) select (byUrl[before.UrlDigest], before.Id)]);
    }

    /// <param name="Moved">Stories with the addresses that they had.</param>
    /// <param name="Renamed">Stories that have the address of one that is no more, with its id.</param>
    private sealed record AddressChanges(IReadOnlyList<(Article Article, string Before)> Moved, IReadOnlyList<(Article Article, string Id)> Renamed);
}
