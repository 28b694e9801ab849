using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Turns the targets in one body into addresses, for its page or for feeds, and reports the dead ones.</summary>
public sealed class LinkReader(RenderTools tools, SourceFile file, string pageUrl, bool forFeed, List<Diagnostic> found, ReadLog? reads)
{
    private readonly Configuration.SiteUrl _site = tools.Site.Config.Site.Url;

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
        if (IsElsewhere(target.Path))
        {
            return new ResolvedLink(target.Path);
        }
        if (fragment.Length > 0)
        {
            tools.Fragments.AddUse(request.Span, request.Target, target.Path, Uri.UnescapeDataString(fragment));
        }
        var size = request.Kind == LinkKind.Picture && target.File is { } picture ? tools.SizeOf(picture, reads) : null;
        return new ResolvedLink(Address(target.Path) + query + (fragment.Length == 0 ? "" : "#" + fragment)) { Width = size?.Width, Height = size?.Height };
    }

    /// <summary>The file that a target names; <c>null</c> if there is none, which is then reported.</summary>
    public PublishedFile? ResolveFile(LinkRequest request)
        => Locate(request, Split(request.Target).Path) is { } target ? new PublishedFile(target.Path, target.File) : null;

    /// <summary>The story or page that a target names by its file or its id; <c>null</c> if there is none, which is then reported.</summary>
    public Article? ResolveArticle(LinkRequest request)
    {
        reads?.Add(tools.Links, $"{file.Folder}: {request.Target}");
        var article = tools.Links.FindArticle(file.Folder, request.Target);
        if (article is null)
        {
            found.Add(Dead(request, request.Target));
        }
        return article;
    }

    /// <summary>Where a target leads: a path of the site, or the target itself if that is elsewhere; <c>null</c> if it is dead, which is then reported.</summary>
    private SiteTarget? Locate(LinkRequest request, string path)
    {
        var isWhole = IsElsewhere(path);
        if (isWhole)
        {
            if (!path.StartsWith(_site.Origin + _site.BasePath + "/", StringComparison.OrdinalIgnoreCase))
            {
                return SiteTarget.At(request.Target);
            }
            path = path[(_site.Origin.Length + _site.BasePath.Length)..];
        }
        reads?.Add(tools.Links, $"{file.Folder}: {path}");
        var target = request.Kind == LinkKind.Link
            ? tools.Links.Resolve(file.Folder, pageUrl, path, request.Leftover)
            : tools.Links.ResolveFile(file.Folder, path);
        if (target.IsFound)
        {
            return target;
        }
        found.Add(isWhole ? Errors.Markdown.UnknownOwnAddress(request.Span, request.Target) : Dead(request, path));
        return isWhole ? SiteTarget.At(request.Target) : null;
    }

    private ResolvedLink SamePage(LinkRequest request, string fragment)
    {
        tools.Fragments.AddUse(request.Span, request.Target, pageUrl, Uri.UnescapeDataString(fragment));
        return new ResolvedLink(forFeed ? $"{Address(pageUrl)}#{fragment}" : "#" + fragment);
    }

    private string Address(string path)
    {
        var link = UrlText.EncodePath(_site.Relative(path));
        return forFeed ? _site.Origin + link : link;
    }

    private Diagnostic Dead(LinkRequest request, string path)
    {
        if (request.Kind == LinkKind.Picture)
        {
            return Errors.Markdown.MissingPicture(request.Span, request.Target);
        }
        if (request.Leftover)
        {
            return Errors.Markdown.LeftoverDeadLink(request.Span, request.Target);
        }
        return tools.Links.LeftOut(file.Folder, path) is { } reason
            ? Errors.Markdown.LinkToUnpublished(request.Span, request.Target, reason)
            : Errors.Markdown.DeadLink(request.Span, request.Target, request.Kind == LinkKind.Link ? tools.Links.Suggest(file.Folder, path) : null);
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
        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return true;
        }
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && path.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }
}
