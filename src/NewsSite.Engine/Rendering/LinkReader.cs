using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Turns the targets in one body into addresses, for its page or for feeds, and reports the dead ones.</summary>
public sealed class LinkReader(RenderTools tools, SourceFile file, string pageUrl, bool forFeed, ICollection<Diagnostic> found, ReadLog? reads)
{
    private readonly Configuration.SiteUrl _site = tools.Site.Config.Site.Url;

    public ResolvedLink? Resolve(LinkRequest request)
    {
        var target = request.Target;
        var (path, query, fragment) = Split(target);
        if (path.Length == 0)
        {
            return query.Length == 0 ? SamePage(request, fragment) : new ResolvedLink(target);
        }
        if (IsElsewhere(path))
        {
            if (!path.StartsWith(_site.Origin + _site.BasePath + "/", StringComparison.OrdinalIgnoreCase))
            {
                return new ResolvedLink(target);
            }
            path = path[(_site.Origin.Length + _site.BasePath.Length)..];
        }
        reads?.Add(tools.Links, $"{file.Folder}: {path}");
        var resolved = request.Kind == LinkKind.Picture
            ? tools.Links.ResolveFile(file.Folder, path)
            : tools.Links.Resolve(file.Folder, pageUrl, path, request.Leftover);
        if (!resolved.IsFound && path.Length < target.Length && IsElsewhere(target))
        {
            found.Add(Errors.Markdown.UnknownOwnAddress(request.Span, target));
            return new ResolvedLink(target);
        }
        if (!resolved.IsFound)
        {
            ReportDead(request, path);
            return null;
        }
        if (fragment.Length > 0)
        {
            tools.Fragments.AddUse(request.Span, target, resolved.Path, Uri.UnescapeDataString(fragment));
        }
        return new ResolvedLink(Address(resolved.Path) + query + (fragment.Length == 0 ? "" : "#" + fragment));
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

    private void ReportDead(LinkRequest request, string path)
    {
        if (request.Kind == LinkKind.Picture)
        {
            found.Add(Errors.Markdown.MissingPicture(request.Span, request.Target));
        }
        else if (request.Leftover)
        {
            found.Add(Errors.Markdown.LeftoverDeadLink(request.Span, request.Target));
        }
        else if (tools.Links.LeftOut(file.Folder, path) is { } reason)
        {
            found.Add(Errors.Markdown.LinkToUnpublished(request.Span, request.Target, reason));
        }
        else
        {
            tools.DeadLinks.Add(request.Span, request.Target, file.Folder, path);
        }
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
