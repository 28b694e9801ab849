using NewsSite.Diagnostics;
using NewsSite.Markdown;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Turns targets into addresses, for a page or for feeds, and reports the dead ones.</summary>
/// <param name="tools">What all outputs share.</param>
/// <param name="folder">The folder of the file that names the targets.</param>
/// <param name="pageUrl">The address of the page on which they stand.</param>
/// <param name="forFeed">Whether addresses have to be absolute.</param>
/// <param name="found">Where findings go.</param>
/// <param name="reads">Where it is noted what was looked up.</param>
public sealed class LinkReader(RenderTools tools, string folder, string pageUrl, bool forFeed, ICollection<Diagnostic> found, ReadLog? reads)
{
    private readonly Configuration.SiteUrl _site = tools.Site.Config.Site.Url;

    /// <summary>What a dead target may have meant.</summary>
    public Func<string, LinkKind, SuggestionBudget, string?> Suggest { private get; init; } = (path, kind, budget) => tools.Links.Suggest(folder, path, kind, budget);

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
            if (_site.PathOf(path) is not { } own)
            {
                return new ResolvedLink(target);
            }
            path = own;
        }
        reads?.Add(tools.Links, $"{folder}: {path}");
        var resolved = request.Kind == LinkKind.Picture
            ? tools.Links.ResolveFile(folder, path)
            : tools.Links.Resolve(folder, pageUrl, path, request.Leftover);
        if (!resolved.IsFound && path.Length < target.Length && IsElsewhere(target))
        {
            found.Add(Errors.Markdown.UnknownOwnAddress(request.Span, target));
            return new ResolvedLink(target);
        }
        if (!resolved.IsFound)
        {
            found.Add(Dead(request, path));
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

    private string Address(string path) => forFeed ? _site.Absolute(path) : _site.Relative(path);

    private Diagnostic Dead(LinkRequest request, string path)
    {
        if (request.Kind == LinkKind.Picture)
        {
            return Errors.Markdown.MissingPicture(request.Span, request.Target) with { Suggest = budget => Suggest(path, LinkKind.Picture, budget) };
        }
        if (request.Leftover)
        {
            return Errors.Markdown.LeftoverDeadLink(request.Span, request.Target);
        }
        return tools.Links.LeftOut(folder, path) is { } reason
            ? Errors.Markdown.LinkToUnpublished(request.Span, request.Target, reason)
            : Errors.Markdown.DeadLink(request.Span, request.Target) with { Suggest = budget => Suggest(path, LinkKind.Link, budget) };
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
