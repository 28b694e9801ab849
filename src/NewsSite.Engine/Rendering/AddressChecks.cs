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
    private readonly string _path;
    private readonly KnownAddresses _last;
    private readonly KnownAddresses _now;

    public AddressChecks(Site site, string path)
    {
        _path = path;
        _last = KnownAddresses.Read(path);
        var addresses = new Dictionary<string, string>(site.Articles.Length, StringComparer.Ordinal);
        foreach (var article in site.Articles)
        {
            addresses.TryAdd(article.Id, article.Url);
        }
        _now = new KnownAddresses(addresses);
    }

    public void Report(Site site, RouteTable routes, DiagnosticBag diagnostics)
    {
        if (_last.ByStory.Count == 0)
        {
            return;
        }
        var unknown = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in site.Articles)
        {
            if (!_last.ByStory.TryGetValue(article.Id, out var before))
            {
                unknown[article.Url] = article;
            }
            else if (before != article.Url && routes.Addresses.OwnerOf(Route.OutputPathOf(before)) is null)
            {
                diagnostics.Add(Errors.Routes.AddressChanged(SourceSpan.File(article.Path), before, article.Url));
            }
        }
        foreach (var (id, url) in unknown.Count == 0 ? [] : _last.ByStory.Where(pair => !_now.ByStory.ContainsKey(pair.Key)))
        {
            if (unknown.TryGetValue(url, out var article))
            {
                diagnostics.Add(Errors.Routes.IdChanged(article.FrontMatter.Id?.In(article.Path) ?? SourceSpan.File(article.Path), id, article.Id));
            }
        }
    }

    public void Remember()
    {
        if (!_now.Is(_last))
        {
            _now.Write(_path);
        }
    }
}
