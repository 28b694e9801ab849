using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Where a target inside the site leads.</summary>
/// <param name="Path">From the site's root, not encoded.</param>
public readonly record struct SiteTarget(string Path, bool IsFound)
{
    /// <summary>The file that lies there; <c>null</c> for pages and for files of the theme.</summary>
    public SourceFile? File { get; init; }

    /// <summary>The story that was there once; its address answers with a notice or leads elsewhere.</summary>
    public Departed? Departed { get; init; }

    /// <summary>Where it leads on to, if it is an older address of a story.</summary>
    public string? Alias { get; init; }

    public static readonly SiteTarget Dead = new("", false);

    public static SiteTarget At(string path, SourceFile? file = null) => new(path, true) { File = file };

    public static SiteTarget At(Departed departed) => new(departed.Url, true) { Departed = departed };
}

/// <summary>
/// Answers what a target means: a Markdown file, a picture or other file beside it, or a path of the site. Files that
/// something refers to are noted for publishing, but for pictures, of which others are made; a file that nothing refers to is never published, so that the pictures
/// of a story that is held back stay unknown.
/// </summary>
public sealed class SiteLinks
{
    /// <summary>Of most paths, in characters.</summary>
    private const int UsualLength = 256;

    /// <summary>Where the folders of people stand on their own computers.</summary>
    private static readonly string[] Homes = ["/Users/", "/home/"];

    private readonly Site _site;
    private readonly RouteTable _routes;
    private readonly ImmutableHashSet<string> _themePaths;
    private readonly Dictionary<string, Section> _sectionByPath;
    private readonly Dictionary<string, Departed> _departedByPath;
    private readonly Dictionary<string, Departed> _departedByUrl;
    private readonly Lazy<ILookup<string, SiteTarget>> _targetsByFileName;
    private readonly Lazy<Dictionary<string, Article>> _articleById;
    private readonly Lazy<Dictionary<string, Departed>> _departedById;
    private readonly Lazy<LinkSuggestions> _suggestions;
    private readonly ConcurrentDictionary<string, SourceFile> _published = new(StringComparer.Ordinal);

    /// <param name="site">The model.</param>
    /// <param name="routes">Every output.</param>
    /// <param name="themePaths">Files of theme and templates that are published.</param>
    public SiteLinks(Site site, RouteTable routes, IEnumerable<string> themePaths)
    {
        _site = site;
        _routes = routes;
        _themePaths = [.. themePaths];
        _sectionByPath = site.Listings.OfType<Section>().Where(section => section.Source is not null)
            .DistinctBy(section => section.Source!.File.Path)
            .ToDictionary(section => section.Source!.File.Path, StringComparer.Ordinal);
        var departed = site.Departed.Where(departed => routes.Find(departed.Url)?.Owner == departed.Source.File.Path).ToList();
        _departedByPath = departed.ToDictionary(departed => departed.Source.File.Path, StringComparer.Ordinal);
        _departedByUrl = departed.ToDictionary(departed => departed.Url, StringComparer.Ordinal);
        _suggestions = new Lazy<LinkSuggestions>(() => new LinkSuggestions(site, routes));
        _targetsByFileName = new(() => site.ByPath.Select(article => (Name: NameOf(article.Path), Target: SiteTarget.At(article.Url)))
            .Concat(departed.Select(departed => (Name: NameOf(departed.Source.File.Path), Target: SiteTarget.At(departed))))
            .ToLookup(pair => pair.Name, pair => pair.Target, StringComparer.Ordinal));
        _departedById = new(() => departed.DistinctBy(story => story.Source.Id).ToDictionary(story => story.Source.Id, StringComparer.Ordinal));
        _articleById = new(() => site.ByPath.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal));
    }

    /// <summary>Files to copy to the root, by their path from there.</summary>
    public IEnumerable<KeyValuePair<string, SourceFile>> Static => _routes.Files;

    /// <summary>Files to publish, by their path below the output folder.</summary>
    public IEnumerable<KeyValuePair<string, SourceFile>> Published => _published.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Files that may be published, but to which no page refers.</summary>
    public IEnumerable<SourceFile> Unpublished
        => _site.Assets.Where(pair => !_published.ContainsKey(pair.Key)).Select(pair => pair.Value).OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Why there is no page for a content file, or at an address, where a story waits.</summary>
    public string? LeftOut(string folder, string from, string target)
        => _site.LeftOut.GetValueOrDefault(ContentPathOf(folder, Decode(target)))?.Reason
            ?? _site.HeldAddresses.GetValueOrDefault(UrlText.OfPage(AddressOf(from, Decode(target))));

    /// <summary>What a target that leads nowhere was probably meant to be.</summary>
    public string? Suggest(string folder, string target, LinkKind kind, SuggestionBudget budget)
        => _suggestions.Value.For(folder, target, ContentPathOf(folder, Decode(target)), kind, budget);

    /// <summary>What to say of a picture or file that is not among those a page may show.</summary>
    public Diagnostic MissingPicture(SourceSpan span, string folder, string target)
    {
        var path = ContentPathOf(folder, Decode(target));
        var isOutside = IsOutside(path, Decode(target));
        return Errors.Markdown.MissingPicture(span, target, isOutside ? folder : path[..path.LastIndexOf('/')], isOutside) with
        {
            Suggest = budget => Suggest(folder, target, LinkKind.Picture, budget),
        };
    }

    /// <summary>Of a file that is no picture.</summary>
    public Diagnostic MissingFile(SourceSpan span, string folder, string target)
        => Errors.Markdown.DeadLink(span, target) with { Suggest = budget => Suggest(folder, target, LinkKind.Picture, budget) };

    /// <summary>Whether a target leads out of content/, or to somebody's own folder on a disk.</summary>
    private bool IsOutside(string path, string target)
        => !path.StartsWith("content/", StringComparison.Ordinal)
            || Array.Exists(Homes, home => target.StartsWith(home, StringComparison.Ordinal) && _routes.Find(home) is null);

    /// <summary>Where a link leads. If that is a file, it will be published.</summary>
    public SiteTarget Publish(LinkTarget link, RenderLog? log)
    {
        log?.Add(ReadKind.Target, link.ToKey());
        return Publish(Resolve(link), log);
    }

    /// <summary>The picture or file that a target names; it will be published.</summary>
    public SiteTarget PublishFile(string folder, string target, RenderLog? log)
    {
        log?.Add(ReadKind.Target, LinkTarget.KeyOfFile(folder, target));
        return Publish(ResolveFile(folder, target), log);
    }

    /// <summary>A file of content/ that an output refers to, by its path.</summary>
    public void Publish(string path)
    {
        if (path.StartsWith("content/", StringComparison.Ordinal) && _site.Assets.TryGetValue(path["content/".Length..], out var file))
        {
            _published.TryAdd(path["content/".Length..], file);
        }
    }

    private SiteTarget Publish(SiteTarget target, RenderLog? log)
    {
        if (target.File is { IsPicture: false } file && _site.Assets.ContainsKey(file.Path["content/".Length..]))
        {
            Publish(file.Path);
            log?.Publish(file);
        }
        return target;
    }

    /// <summary>Where a link leads; publishes nothing.</summary>
    public SiteTarget Resolve(LinkTarget link)
    {
        var (folder, from, target, byNameAlone) = link;
        var path = Decode(target);
        if (IsMarkdown(path))
        {
            return ResolveMarkdown(folder, path, byNameAlone);
        }
        if (ResolveFile(folder, path) is { IsFound: true } file)
        {
            return file;
        }
        var page = ResolvePath(AddressOf(from, path));
        return page.IsFound || !byNameAlone ? page : ResolveReference(folder, path.TrimEnd('/'));
    }

    /// <summary>A story as Hugo's <c>ref</c> and Jekyll's <c>post_url</c> name it: without extension, from here or from the root, a bundle by its folder.</summary>
    private SiteTarget ResolveReference(string folder, string path)
    {
        string[] files = [path + ".md", path + "/index.md", path + "/_index.md"];
        var found = files.Select(file => ResolveMarkdown(folder, file, byNameAlone: false))
            .Concat(files.Select(file => ResolveMarkdown(folder, "/" + file, byNameAlone: false)))
            .Concat(files.Select(file => ResolveMarkdown(folder, file, byNameAlone: true)));
        return found.FirstOrDefault(target => target.IsFound, SiteTarget.Dead);
    }

    /// <summary>A file's name; of a story with a folder of its own, with that.</summary>
    private static string NameOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return path.AsSpan(slash + 1).StartsWith("index.", StringComparison.OrdinalIgnoreCase) && slash > 0
            ? path[(path.LastIndexOf('/', slash - 1) + 1)..]
            : path[(slash + 1)..];
    }

    /// <summary>A picture or other file: beside the naming file, or from the site's root.</summary>
    public SiteTarget ResolveFile(string folder, string target)
    {
        var path = ContentPathOf(folder, Decode(target));
        if (path.StartsWith("content/", StringComparison.Ordinal) && _site.Assets.TryGetValue(path["content/".Length..], out var file))
        {
            return SiteTarget.At("/" + path["content/".Length..], file);
        }
        var rooted = Decode(target);
        return rooted.StartsWith('/') ? FileAt(rooted) : SiteTarget.Dead;
    }

    /// <summary>A story or page by its file, named from a folder, or by its id.</summary>
    public Article? FindArticle(string folder, string target)
        => IsMarkdown(target) ? _site.FindByPath(ContentPathOf(folder, Decode(target))) : _articleById.Value.GetValueOrDefault(target);

    /// <summary>A story that is no more, by its file or its id as <see cref="FindArticle"/> takes them.</summary>
    public Departed? FindDeparted(string folder, string target)
        => IsMarkdown(target)
            ? _departedByPath.GetValueOrDefault(ContentPathOf(folder, Decode(target)))
            : _departedById.Value.GetValueOrDefault(target);

    /// <summary>The page at an address; where an address could not be published, as if nobody found it.</summary>
    public Route PageAt(string url, Edition edition) => _routes.Find(url) ?? new NotFoundRoute(edition, edition.HomeUrl);

    private SiteTarget FileAt(string path)
        => _routes.FindFile(path) is { } file ? SiteTarget.At(path, file) : _themePaths.Contains(path) ? SiteTarget.At(path) : SiteTarget.Dead;

    private SiteTarget ResolveMarkdown(string folder, string path, bool byNameAlone)
    {
        var file = ContentPathOf(folder, path);
        if (_site.FindByPath(file) is { } article)
        {
            return SiteTarget.At(article.Url);
        }
        if (_sectionByPath.TryGetValue(file, out var section))
        {
            return SiteTarget.At(section.Url);
        }
        if (_departedByPath.TryGetValue(file, out var departed))
        {
            return SiteTarget.At(departed);
        }
        var sameName = byNameAlone ? _targetsByFileName.Value[NameOf(path)].Take(2).ToList() : [];
        return sameName.Count == 1 ? sameName[0] : SiteTarget.Dead;
    }

    private SiteTarget ResolvePath(string path)
    {
        if (_routes.Find(path) is { } route)
        {
            return _departedByUrl.TryGetValue(route.Url, out var departed) ? SiteTarget.At(departed)
                : SiteTarget.At(route.Url) with { Alias = (route as RedirectRoute)?.Target };
        }
        return _routes.Withheld.Contains(path) ? SiteTarget.At(path) : FileAt(path);
    }

    private static string AddressOf(string from, string path) => path.StartsWith('/') ? path : Combine("/", from.AsSpan(0, from.LastIndexOf('/') + 1), path);

    internal static bool IsMarkdown(string path)
        => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static string Decode(string target)
    {
        var decoded = target.Contains('%') ? Uri.UnescapeDataString(target) : target;
        return Nfc.Normalize(decoded);
    }

    /// <summary>The path in the site's sources; a target from the root is below content/.</summary>
    private static string ContentPathOf(string folder, string target)
        => target.StartsWith('/') ? Combine("content/", "", target.AsSpan().TrimStart('/')) : Combine("", folder, target);

    /// <summary>Resolves <c>.</c> and <c>..</c> against a folder; never climbs above the root. A rebuild resolves all links of an archive.</summary>
    /// <param name="root">What the path begins with, whatever the target says.</param>
    /// <param name="folder">Below the root.</param>
    /// <param name="target">Relative to the folder.</param>
    private static string Combine(ReadOnlySpan<char> root, ReadOnlySpan<char> folder, ReadOnlySpan<char> target)
    {
        var most = root.Length + folder.Length + target.Length + 2;
        var path = most <= UsualLength ? stackalloc char[UsualLength] : new char[most];
        root.CopyTo(path);
        var end = root.Length;
        foreach (var range in folder.Split('/'))
        {
            Add(path, folder[range], root.Length, ref end);
        }
        var last = default(ReadOnlySpan<char>);
        foreach (var range in target.Split('/'))
        {
            last = target[range];
            if (last is "..")
            {
                end = root.Length + Math.Max(0, path[root.Length..end].LastIndexOf('/'));
            }
            else if (last is not ".")
            {
                Add(path, last, root.Length, ref end);
            }
        }
        if (last is "" or "." or ".." && end > root.Length)
        {
            path[end++] = '/';
        }
        return path[..end].ToString();
    }

    private static void Add(Span<char> path, ReadOnlySpan<char> segment, int root, ref int end)
    {
        if (segment.IsEmpty)
        {
            return;
        }
        if (end > root)
        {
            path[end++] = '/';
        }
        segment.CopyTo(path[end..]);
        end += segment.Length;
    }
}
