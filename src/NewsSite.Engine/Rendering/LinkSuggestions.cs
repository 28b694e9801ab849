using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Rendering;

/// <summary>
/// What the author of a dead link or picture probably meant. Made when the first one is found; it knows published stories
/// and the files beside them, and publishes nothing.
/// </summary>
internal sealed class LinkSuggestions
{
    private const string Root = "content";
    private const string Sources = $"/{Root}/";

    /// <summary>Ends of hosts' names that are no extensions of files.</summary>
    private static readonly string[] CommonDomains = [".com", ".org", ".net", ".gov", ".edu", ".int", ".info"];

    private readonly Site _site;
    private readonly RouteTable _routes;
    private readonly HashSet<string> _paths;
    private readonly ILookup<string, string> _namesByFolder;
    private readonly ILookup<string, string> _pathsByName;
    private readonly ILookup<string, string> _storiesByName;
    private readonly ILookup<string, string> _addressesByParent;

    public LinkSuggestions(Site site, RouteTable routes)
    {
        _site = site;
        _routes = routes;
        _storiesByName = site.ByPath.ToLookup(article => article.Source.Place.Name, article => article.Path, StringComparer.OrdinalIgnoreCase);
        var paths = site.ByPath.Select(article => article.Path)
            .Concat(site.Assets.Values.Select(file => file.Path))
            .Order(StringComparer.Ordinal)
            .ToList();
        _paths = paths.ToHashSet(StringComparer.Ordinal);
        _namesByFolder = paths.ToLookup(FolderOf, NameOf, StringComparer.Ordinal);
        _pathsByName = paths.ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        _addressesByParent = routes.Urls.Order(StringComparer.Ordinal).ToLookup(ParentOf, StringComparer.Ordinal);
    }

    /// <param name="folder">The folder of the file that names the target, such as <c>content/world</c>.</param>
    /// <param name="target">As written, without query and fragment.</param>
    /// <param name="path">The same as a path of the site's sources.</param>
    /// <param name="kind">A story is no picture or file.</param>
    /// <param name="budget">How many names may be looked at.</param>
    public string? For(string folder, string target, string path, LinkKind kind, SuggestionBudget budget)
    {
        var found = Elsewhere(target, kind)
            ?? WithoutBase(target)
            ?? (kind == LinkKind.Link ? Story(folder, target, path.TrimEnd('/'), budget) : null)
            ?? SameFolder(target, path, kind, budget)
            ?? SameName(folder, path, kind)
            ?? SimilarAddress(target, budget);
        // A story is there, but it is no picture and no file.
        return found == target ? null : found;
    }

    /// <summary>An address elsewhere without its scheme, such as <c>www.example.org/page</c>.</summary>
    private static string? Elsewhere(string target, LinkKind kind)
    {
        var host = target.Split('/', 2)[0];
        var isHost = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(CommonDomains, domain => host.Length > domain.Length && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
        return isHost && kind == LinkKind.Link ? "https://" + target : null;
    }

    /// <summary>A path that starts with what <c>site.url</c> or the sources' folder has in front.</summary>
    private string? WithoutBase(string target)
    {
        var rooted = target.StartsWith('/') ? target : "/" + target;
        var url = _site.Config.Site.Url;
        var candidates = new[] { url.PathOf(url.Origin + rooted), rooted.StartsWith(Sources, StringComparison.Ordinal) ? rooted[(Sources.Length - 1)..] : null };
        return Array.Find(candidates, path => path is not null && path != rooted && Exists(path));
    }

    private bool Exists(string path)
        => _routes.Find(path) is not null || _routes.FindFile(path) is not null || _paths.Contains(Root + path);

    /// <summary>The story of that name, if a date before it, a folder of its own or its extension is all that differs: the one beside, else the only one.</summary>
    private string? Story(string folder, string target, string path, SuggestionBudget budget)
    {
        var extension = System.IO.Path.GetExtension(path);
        if (!path.StartsWith(Sources[1..], StringComparison.Ordinal) || !(SiteLinks.IsMarkdown(path) || extension is "" or ".html" or ".htm"))
        {
            return null;
        }
        var place = ContentPath.Parse(path[..^extension.Length] + ".md", _ => null);
        var parent = FolderOf(place.Name == NameOf(FolderOf(path)) ? FolderOf(path) : path);
        var stories = _storiesByName[place.Name].TakeWhile(_ => budget.TryTake()).ToList();
        var beside = stories.FindAll(story => FolderOf(story) == parent || FolderOf(FolderOf(story)) == parent);
        return (beside, stories) switch
        {
            ([var story], _) => AsWritten(folder, story),
            ([], [var story]) => AsWritten(folder, story),
            _ => null,
        };
    }

    /// <summary>From the naming folder if the file lies below it, else from the top.</summary>
    private static string AsWritten(string folder, string path)
        => path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[(folder.Length + 1)..] : path[Root.Length..];

    /// <summary>A file of the same folder: with the extension that was left out or is another one, or with nearly the name.</summary>
    private string? SameFolder(string target, string path, LinkKind kind, SuggestionBudget budget)
    {
        path = path.TrimEnd('/');
        var name = NameOf(path);
        var all = _namesByFolder[FolderOf(path)].TakeWhile(_ => budget.TryTake());
        var known = (kind != LinkKind.Link ? all.Where(other => !SiteLinks.IsMarkdown(other)) : all.OrderByDescending(SiteLinks.IsMarkdown)).ToList();
        var stem = System.IO.Path.GetFileNameWithoutExtension(name);
        var found = known.Find(other => other.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? known.Find(other => System.IO.Path.GetFileNameWithoutExtension(other).Equals(stem, StringComparison.OrdinalIgnoreCase))
            ?? Suggestion.For(name, known)
            ?? (System.IO.Path.HasExtension(name) ? null : Suggestion.For(name + ".md", known));
        target = target.TrimEnd('/');
        return found is null ? null : target[..(target.LastIndexOf('/') + 1)] + found;
    }

    /// <summary>The one file of that name in another folder.</summary>
    private string? SameName(string folder, string path, LinkKind kind)
    {
        var found = _pathsByName[NameOf(path.TrimEnd('/'))].Where(other => kind == LinkKind.Link || !SiteLinks.IsMarkdown(other)).Take(2).ToList();
        return found.Count == 1 ? AsWritten(folder, found[0]) : null;
    }

    private string? SimilarAddress(string target, SuggestionBudget budget)
    {
        target = target.StartsWith('/') ? target : "/" + target;
        var address = target.EndsWith('/') || System.IO.Path.HasExtension(target) ? target : target + "/";
        return Suggestion.For(address, _addressesByParent[ParentOf(address)], budget);
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string ParentOf(string address) => FolderOf(address.TrimEnd('/'));
}
