using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Rendering;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite;

/// <summary>What a build did to one file of the output, for those who purge a cache, copy files or tell a search engine.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Url">The address from the host's root, percent-encoded; of a page its folder.</param>
/// <param name="File">The file with what it held before and what it holds now.</param>
/// <param name="Target">Where a redirect leads.</param>
/// <param name="Reasons">Which inputs made the difference.</param>
public sealed record OutputChange(OutputChangeKind Kind, string Url, FileChange File, string? Target, Reasons Reasons)
{
    /// <summary>The source that the file is the output of, or what it is if it has none; <c>null</c> of one that is no longer made.</summary>
    public string? Owner { get; init; }

    private static readonly Reasons NoLongerMade = new("no longer made");

    internal static ImmutableArray<OutputChange> Explain(ImmutableArray<FileChange> files, BuildAccount account, SiteUrl site)
        => files.IsDefaultOrEmpty ? [] : [.. files.Select(file => Explain(file, account, site))];

    private static OutputChange Explain(FileChange file, BuildAccount account, SiteUrl site)
    {
        var redirect = account.RouteOf(file.Path) as RedirectRoute;
        var kind = redirect is not null && account.LedElsewhere(redirect) ? OutputChangeKind.Redirected
            : file.Old is null ? OutputChangeKind.Added
            : file.New is null ? OutputChangeKind.Removed
            : OutputChangeKind.Changed;
        var target = redirect?.Target is { } path && UrlText.IsRooted(path) ? site.RelativeOfTyped(path) : redirect?.Target;
        return new OutputChange(kind, site.Relative(UrlOf(file.Path)), file, target, ReasonsOf(file, account)) { Owner = account.OwnerOf(file.Path) };
    }

    private static Reasons ReasonsOf(FileChange file, BuildAccount account)
    {
        if (file.New is null)
        {
            return NoLongerMade;
        }
        return account.ReasonsOf(file.Path) ?? (file.WasAltered ? RebuildReasons.Altered
            : new Reasons($"{account.OwnerOf(file.Path) ?? file.Path}: {(file.Old is null ? "new" : "its bytes")}"));
    }

    private static string UrlOf(string path) => "/" + IndexFile.FolderOf(path);
}

public enum OutputChangeKind
{
    Added,
    Changed,
    Removed,

    /// <summary>The address leads elsewhere from now on, or elsewhere than before.</summary>
    Redirected,
}
