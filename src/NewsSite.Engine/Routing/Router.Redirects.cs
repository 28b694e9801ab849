using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Routing;

/// <summary>Addresses that lead on: the other names of stories, stories that have left, and the addresses of earlier days.</summary>
public sealed partial class Router
{
    private void AddRedirects()
    {
        if (_site.MainEdition.Prefix.Length > 0 && _addresses.OwnerOf(Routing.Route.OutputPathOf("/")) is null)
        {
            AddRedirect(new RedirectRoute("/", _site.MainEdition, _site.MainEdition.HomeUrl, ConfigReader.FileName, null));
        }
        foreach (var article in _site.ByPath)
        {
            foreach (var alias in article.Aliases)
            {
                AddAlias(article, alias);
            }
        }
        AddDeparted();
        AddOldAddresses();
        ReportDeparted();
    }

    /// <summary>The stories that lead elsewhere, where to, and which of them lead back to themselves.</summary>
    private (List<Departed> All, Dictionary<string, string?> Targets, HashSet<string> Circles) Leading()
    {
        var departed = _site.Departed.Where(departed => departed.RedirectTo is not null).ToList();
        var targets = departed.DistinctBy(one => one.Url).ToDictionary(one => one.Url, one => SitePathOf(one.RedirectTo!), StringComparer.Ordinal);
        return (departed, targets, RedirectWalk.InCircles(targets));
    }

    private void AddDeparted()
    {
        var (departed, _, circles) = Leading();
        foreach (var one in departed)
        {
            if (circles.Contains(one.Url))
            {
                _diagnostics.Add(Errors.Routes.RedirectLoop(TargetSpan(one), one.Url));
                continue;
            }
            AddRedirect(new RedirectRoute(one.Url, one.Edition, one.RedirectTo!, one.Source.File.Path, one.Source.AddressField));
        }
    }

    /// <summary>Where stories that have left lead to nothing, or to what leads on again; an address of earlier days is something.</summary>
    private void ReportDeparted()
    {
        var (departed, targets, circles) = Leading();
        foreach (var one in departed.Where(one => !circles.Contains(one.Url)))
        {
            if (targets[one.Url] is { } next && _addresses.HolderOf(Routing.Route.OutputPathOf(next)) is RedirectRoute second)
            {
                _diagnostics.Add(Errors.Hosting.RedirectChain(TargetSpan(one), one.RedirectTo!, second.Target));
            }
            if (targets[one.Url] is { } target && !Exists(target) && !targets.ContainsKey(target))
            {
                _diagnostics.Add(_site.HeldAddresses.TryGetValue(target, out var reason)
                    ? Errors.Markdown.LinkToUnpublished(TargetSpan(one), one.RedirectTo!, reason)
                    : Errors.Markdown.DeadLink(TargetSpan(one), one.RedirectTo!).Suggesting(target, _routes.Select(route => route.Url)));
            }
        }
    }

    /// <summary>What pages of the site already are, and what leads nowhere, is left out: a host would choose between two, and readers would find nothing.</summary>
    private void AddOldAddresses()
    {
        var lines = NewAddresses();
        var targets = lines.ToDictionary(pair => pair.Key, pair => SitePathOf(pair.Value.To), StringComparer.Ordinal);
        var circles = RedirectWalk.InCircles(targets);
        var routes = new List<RedirectRoute>();
        foreach (var (url, old) in lines)
        {
            if (circles.Contains(url))
            {
                _diagnostics.Add(Errors.Routes.RedirectLoop(old.Span, url));
                continue;
            }
            var last = LastOf(old, lines, targets, circles);
            var end = SitePathOf(last);
            if (end == url)
            {
                // By way of a story that has left.
                _diagnostics.Add(Errors.Routes.RedirectLoop(old.Span, url));
            }
            else if (end is null || Exists(end))
            {
                var edition = end is not null && _addresses.HolderOf(Routing.Route.OutputPathOf(end)) is Route page ? page.Edition : _site.MainEdition;
                routes.Add(new RedirectRoute(url, edition, end is null ? last : end + RestOf(last), old.File, old.From));
            }
            else if (_site.Assets.ContainsKey(end[1..]))
            {
                _diagnostics.Add(Errors.Routes.UnusableLine(old.Span, old.From.Value, $"leads to '{last}', a picture that pages get under other names", "put a copy of it into content/static/"));
            }
            else if (!circles.Contains(end))
            {
                _diagnostics.Add(Errors.Routes.UnusableLine(old.Span, old.From.Value, $"leads to '{last}', which the site does not have", null).Suggesting(end, _routes.Select(route => route.Url)));
            }
        }
        routes.ForEach(AddRedirect);
    }

    /// <summary>The lines of which the site has no page, by their addresses; of several for one address the first.</summary>
    private Dictionary<string, OldAddress> NewAddresses()
    {
        var lines = new Dictionary<string, OldAddress>(StringComparer.Ordinal);
        var byPath = new Dictionary<string, OldAddress>(StringComparer.Ordinal);
        foreach (var old in _site.OldAddresses)
        {
            var url = UrlText.OfPage(old.From.Value);
            var path = Routing.Route.OutputPathOf(url);
            var key = PathRule.CollisionKey(path);
            if (_addresses.OwnerOf(path) is { } owner)
            {
                _diagnostics.Add(Errors.Routes.UnusableLine(old.Span, old.From.Value, $"is the address of {owner.Owner}", "remove the line"));
            }
            else if (byPath.TryAdd(key, old))
            {
                lines.Add(url, old);
            }
            else if (byPath[key] is var first && first.To != old.To)
            {
                _diagnostics.Add(Errors.Routes.UnusableLine(old.Span, old.From.Value, $"leads elsewhere in line {first.From.Start.Line}", "remove one of the two"));
            }
        }
        return lines;
    }

    /// <summary>The query and the fragment of an address.</summary>
    private static string RestOf(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var at ? address[at..] : "";

    /// <summary>Where readers get in the end; exports of many years lead from one old address to the next.</summary>
    private string LastOf(OldAddress old, Dictionary<string, OldAddress> lines, Dictionary<string, string?> targets, HashSet<string> circles)
    {
        var last = old.To;
        var next = SitePathOf(last);
        while (next is not null && !circles.Contains(next) && lines.TryGetValue(next, out var line))
        {
            (last, next) = (line.To, targets[next]);
        }
        return next is not null && _addresses.HolderOf(Routing.Route.OutputPathOf(next)) is RedirectRoute second ? second.Target : last;
    }

    private static SourceSpan TargetSpan(Departed departed)
        => departed.Source.FrontMatter.Withholding.RedirectTo!.In(departed.Source.File.Path);

    /// <summary>The path from the site's root, of an address on this site.</summary>
    private string? SitePathOf(string address)
    {
        address = _config.Site.Url.PathOf(address) ?? address;
        if (!UrlText.IsRooted(address))
        {
            return null;
        }
        var end = address.IndexOfAny(['?', '#']);
        var path = Nfc.Normalize(Uri.UnescapeDataString(end < 0 ? address : address[..end]));
        return UrlText.OfPage(path);
    }

    /// <summary>Whether there is, or will be, something at the path: files of content/ are published because something leads to them, but for pictures.</summary>
    private bool Exists(string path)
        => (_site.Assets.TryGetValue(path[1..], out var file) && !file.IsPicture) || _addresses.OwnerOf(Routing.Route.OutputPathOf(path)) is not null;

    private void AddAlias(Article article, Located<string> alias)
    {
        var url = UrlText.OfPage(alias.Value);
        var route = new RedirectRoute(url, article.Edition, article.Url, article.Path, alias);
        if (_addresses.OwnerOf(route.OutputPath) is { } owner)
        {
            // An alias that repeats the story's own address or another alias of it does no harm.
            if (owner.Owner != article.Path)
            {
                _diagnostics.Add(Errors.Routes.AliasIsPage(alias.In(article.Path), alias.Value, owner.Owner));
            }
            return;
        }
        AddRedirect(route);
    }

    /// <summary>With a page that leads on, unless a host would serve it in the place of its own rule.</summary>
    private void AddRedirect(RedirectRoute route)
    {
        if (_config.Hosting.HasRedirectPages || _static.Contains("_redirects") ? Add(route) : _addresses.TryTake(route))
        {
            _redirects.Add(route);
        }
    }
}
