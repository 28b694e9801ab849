using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Turns targets into addresses, for a page or for feeds, and reports the dead ones.</summary>
/// <param name="tools">What all outputs share.</param>
/// <param name="folder">The folder of the file that names the targets.</param>
/// <param name="pageUrl">The address of the page on which they stand.</param>
/// <param name="forFeed">Whether addresses have to be absolute.</param>
/// <param name="found">Where findings go.</param>
/// <param name="log">Where it is noted what was looked up.</param>
public sealed class LinkReader(RenderTools tools, string folder, string pageUrl, bool forFeed, ICollection<Diagnostic> found, RenderLog? log)
{
    /// <summary>What links elsewhere tell search engines, where somebody paid for the text.</summary>
    public string? Rel { get; init; }

    /// <summary>Where in its file a place is, of a text that is no file of its own.</summary>
    public Func<SourceSpan, SourceSpan>? Home { get; init; }

    /// <summary>The pictures that were found, each once.</summary>
    public OrderedDictionary<string, BodyPicture> Pictures { get; } = new(StringComparer.Ordinal);

    private readonly Configuration.SiteUrl _site = tools.Site.Config.Site.Url;

    /// <summary>Pictures have the same addresses in all languages.</summary>
    private readonly Lazy<ViewScope> _scope = new(() => new ViewScope
    {
        Site = tools.Site,
        Edition = tools.Site.MainEdition,
        Strings = tools.Strings[tools.Site.MainEdition],
        Bodies = new BodySource(tools),
        Log = log,
        IsForFeed = forFeed,
    });

    public ResolvedLink? Resolve(LinkRequest request)
    {
        var (path, query, fragment) = Split(request.Target);
        if (path.Length == 0)
        {
            return query.Length == 0 ? SamePage(request, fragment) : new ResolvedLink(request.Target);
        }
        if (Locate(request, path) is not { } target)
        {
            return null;
        }
        Note(request);
        if (IsElsewhere(target.Path))
        {
            ReportPlain(request, target.Path);
            tools.ExternalLinks?.Add(UrlRule.WithScheme(target.Path), Home is null ? request.Span : Home(request.Span));
            return new ResolvedLink(Elsewhere(target.Path)) { Rel = request.Kind == LinkKind.Link ? Rel : null };
        }
        if (fragment.Length > 0)
        {
            log?.Add(new PlaceLink(request.Span, request.Target, target.Path, Uri.UnescapeDataString(fragment)));
        }
        if (target.File is { IsPicture: true } file)
        {
            var picture = new ShownPicture(new PublishedFile(target.Path, file), PictureCut.Whole, _scope.Value);
            return request.Kind == LinkKind.Picture ? Show(picture) : new ResolvedLink(picture.LargestUrl);
        }
        return new ResolvedLink(Address(target.Path) + query + (fragment.Length == 0 ? "" : "#" + fragment));
    }

    private void ReportPlain(LinkRequest request, string address)
    {
        if (!address.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }
        if (request.Kind == LinkKind.Link)
        {
            found.Add(Errors.Markdown.PlainHttp(request.Span, address));
        }
        else if (_site.Origin.StartsWith("https:", StringComparison.Ordinal))
        {
            found.Add(Errors.Markdown.MixedContent(request.Span, address));
        }
    }

    /// <summary>A picture of which browsers choose a size and a format; readers of feeds have no choice.</summary>
    private ResolvedLink Show(ShownPicture picture) => new(picture.Url)
    {
        Width = picture.Width,
        Height = picture.Height,
        SourceSet = picture.SourceSet,
        Sources = picture.Sources,
        Sizes = tools.PictureSizes(log),
    };

    /// <summary>The file that a target names; <c>null</c> if there is none, which is then reported.</summary>
    public PublishedFile? ResolveFile(LinkRequest request)
    {
        if (Locate(request, Split(request.Target).Path) is not { } target)
        {
            return null;
        }
        Note(request);
        return new PublishedFile(Elsewhere(target.Path), target.File);
    }

    /// <summary>Whoever reads a feed has no page of which a scheme could be taken.</summary>
    private string Elsewhere(string path) => forFeed ? UrlRule.WithScheme(path) : path;

    private void Note(LinkRequest request)
    {
        if (request.Kind == LinkKind.Picture)
        {
            Pictures.TryAdd(request.Target, new BodyPicture(request.Target));
        }
    }

    /// <summary>The story or page that a target names by its file or its id; <c>null</c> if there is none, which is then reported.</summary>
    public Article? ResolveArticle(LinkRequest request)
    {
        log?.Add(ReadKind.NamedStory, $"{folder}\n{request.Target}");
        var article = tools.Links.FindArticle(folder, request.Target);
        if (article is null)
        {
            found.Add(tools.Links.FindDeparted(folder, request.Target) is { } departed
                ? Errors.Markdown.StoryHasLeft(request.Span, request.Target, departed.RedirectTo, "name another story, nothing of this one is shown")
                : Dead(request, request.Target));
        }
        return article;
    }

    /// <summary>Where a target leads: a path of the site, or the target itself if that is elsewhere; <c>null</c> if it is dead, which is then reported.</summary>
    private SiteTarget? Locate(LinkRequest request, string path)
    {
        var isWhole = IsElsewhere(path);
        if (isWhole)
        {
            // What is elsewhere today may be the site itself when its address is changed.
            log?.Add(ReadKind.Address, nameof(ViewScope.AbsoluteLink));
            log?.Add(ReadKind.Address, nameof(ViewScope.Link));
            if (_site.PathOf(path) is not { } own)
            {
                return SiteTarget.At(request.Target);
            }
            path = own;
        }
        var target = request.Kind == LinkKind.Link
            ? tools.Links.Publish(new LinkTarget(folder, pageUrl, path, request.Leftover), log)
            : tools.Links.PublishFile(folder, path, log);
        if (target.File is { } file && tools.Pictures.IsMade(file))
        {
            log?.Add(ReadKind.Picture, file.Path);
            if (tools.Pictures.FaultOf(file) is { } fault)
            {
                found.Add(PictureFindings.Of(request.Span, path, fault));
                return null;
            }
            if (request.Kind == LinkKind.Picture && tools.Pictures.Read(file) is { } picture && PictureFindings.OfMotion(request.Span, path, picture) is { } motion)
            {
                found.Add(motion);
            }
        }
        if (target.IsFound)
        {
            if (target.Alias is { } alias && !request.Leftover)
            {
                found.Add(Errors.FrontMatter.LinkThroughAlias(request.Span, request.Target, alias) with { Mends = Redirected(request, alias) });
            }
            if (target.Departed is { } departed)
            {
                found.Add(Errors.Markdown.StoryHasLeft(
                    request.Span, request.Target, departed.RedirectTo, departed.RedirectTo is null ? "remove the link if readers should not find the notice" : "link to that address"));
            }
            return target;
        }
        found.Add(isWhole && (request.Leftover || tools.Links.LeftOut(folder, pageUrl, path) is null) ? Errors.Markdown.UnknownOwnAddress(request.Span, request.Target) : Dead(request, path));
        return isWhole ? SiteTarget.At(request.Target) : null;
    }

    /// <summary>The address that the old one leads to, where the file writes the old one without escapes.</summary>
    private static ImmutableArray<TextEdit> Redirected(LinkRequest request, string url)
    {
        var (_, query, fragment) = Split(request.Target);
        var edit = new TextEdit(request.Span.Path, request.Span.Start, request.Target, url + query + (fragment.Length == 0 ? "" : "#" + fragment));
        return edit.Span == request.Span ? [edit] : [];
    }

    private ResolvedLink SamePage(LinkRequest request, string fragment)
    {
        log?.Add(new PlaceLink(request.Span, request.Target, pageUrl, Uri.UnescapeDataString(fragment)));
        return new ResolvedLink(forFeed ? $"{Address(pageUrl)}#{fragment}" : "#" + fragment);
    }

    private string Address(string path) => forFeed ? _site.Absolute(path) : _site.Relative(path);

    private Diagnostic Dead(LinkRequest request, string path)
    {
        if (request.Kind == LinkKind.Picture)
        {
            return tools.Links.MissingPicture(request.Span, folder, path);
        }
        if (request.Leftover)
        {
            return Errors.Markdown.LeftoverDeadLink(request.Span, request.Target);
        }
        return tools.Links.LeftOut(folder, pageUrl, path) is { } reason
            ? Errors.Markdown.LinkToUnpublished(request.Span, request.Target, reason)
            : Errors.Markdown.DeadLink(request.Span, request.Target) with { Suggest = budget => tools.Links.Suggest(folder, path, request.Kind, budget) };
    }

    private static (string Path, string Query, string Fragment) Split(string target)
    {
        var fragment = "";
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0)
        {
            (target, fragment) = (target[..hash], target[(hash + 1)..]);
        }
        var question = target.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? (target, "", fragment) : (target[..question], target[question..], fragment);
    }

    /// <summary>An address with a scheme or a host.</summary>
    private static bool IsElsewhere(string path)
    {
        if (UrlRule.LeavesOutScheme(path))
        {
            return true;
        }
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && path.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }
}
