using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Rendering;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite;

/// <summary>
/// Tells what a file of the output was made of, or what is made with a file of the site. Reads the site up to its
/// addresses and what the last build remembered; makes and changes nothing.
/// </summary>
/// <param name="options">Which site and which output.</param>
public sealed class SiteInquiry(BuildOptions options)
{
    private static readonly string[] SourceFolders = ["content/", "templates/", "themes/"];

    private InquiryAnswer? _answer;
    private ImmutableSortedSet<string>? _orphans;

    /// <param name="asked">An address or a file, as somebody typed it.</param>
    /// <param name="fullPath">The same as a file on this computer.</param>
    /// <param name="cancellation">Ends it.</param>
    public InquiryAnswer Ask(string asked, string fullPath, CancellationToken cancellation = default)
    {
        var found = new DiagnosticBag();
        if (OutputFolder.Resolve(options.Root, options.Output, found) is not { } folder)
        {
            return InquiryAnswer.OfErrors(found.ToSorted());
        }
        if (LastBuild.Read(folder.ReasonsPath, EngineVersion.Id) is not { } last || MemoIn(folder) is not { } memo)
        {
            return NoBuild(folder);
        }
        var result = new SiteBuilder(options)
        {
            AfterRouting = (tools, routes) => _answer = Answer(asked, RelativeTo(folder, fullPath), folder, tools, routes, new Explainer(tools, routes, memo, last)),
            EndsAfterRouting = true,
        }.Build(cancellation);
        return _answer ?? InquiryAnswer.OfErrors(result.Diagnostics);
    }

    /// <summary>The files of stories and pages to which no other page of the last build leads.</summary>
    /// <param name="problem">Why it is not known.</param>
    /// <param name="cancellation">Ends it.</param>
    public ImmutableSortedSet<string> Orphans(out InquiryAnswer? problem, CancellationToken cancellation = default)
    {
        var found = new DiagnosticBag();
        problem = null;
        if (OutputFolder.Resolve(options.Root, options.Output, found) is not { } folder)
        {
            problem = InquiryAnswer.OfErrors(found.ToSorted());
        }
        else if (MemoIn(folder) is not { } memo)
        {
            problem = NoBuild(folder);
        }
        else
        {
            var result = new SiteBuilder(options) { AfterRouting = (tools, routes) => _orphans = new Orphans(tools, routes, memo).Find(), EndsAfterRouting = true }.Build(cancellation);
            problem = _orphans is null ? InquiryAnswer.OfErrors(result.Diagnostics) : null;
        }
        return _orphans ?? [];
    }

    private static OutputMemo? MemoIn(OutputFolder folder) => OutputMemoFile.Read(folder.MemoPath, EngineVersion.Id) is { Outputs.Length: > 0 } memo ? memo : null;

    private InquiryAnswer NoBuild(OutputFolder folder)
        => SiteDirectory.Find(options.Root, ConfigReader.FileName) is null ? InquiryAnswer.OfErrors([Errors.Config.Missing(ConfigReader.FileName)]) : new($"no build into {folder.Key} is remembered", "run 'newssite build' first; what another version of the program built is not known to this one");

    private InquiryAnswer Answer(string asked, string? file, OutputFolder folder, RenderTools tools, RouteTable routes, Explainer explainer)
    {
        var site = tools.Site.Config.Site.Url;
        if (asked.Contains("://", StringComparison.Ordinal))
        {
            return site.PathOf(Plain(asked)) is { } path
                ? Address(path, tools, routes, explainer)
                : new InquiryAnswer($"'{asked}' is no address of this site, which lives at {site.Absolute("/")}", null);
        }
        foreach (var path in new[] { file, asked.Replace('\\', '/') }.OfType<string>())
        {
            if (IsBelow(path, folder.Key, out var output))
            {
                return Address("/" + output, tools, routes, explainer);
            }
            if (path == "newssite.yaml" || SourceFolders.Any(source => path.StartsWith(source, StringComparison.Ordinal)))
            {
                return Source(path, tools, explainer);
            }
        }
        var address = Plain(asked);
        return Address(IsBelow(address, site.BasePath, out var rest) && site.BasePath.Length > 0 ? "/" + rest : "/" + address.TrimStart('/'), tools, routes, explainer);
    }

    private static InquiryAnswer Address(string path, RenderTools tools, RouteTable routes, Explainer explainer)
    {
        var decoded = Nfc.Normalize(Uri.UnescapeDataString(path));
        return explainer.Output(decoded) is { } output
            ? new InquiryAnswer(output)
            : new InquiryAnswer($"there is nothing at '{decoded}'", Errors.DidYouMean(Nearest(decoded, routes.Urls.Concat(tools.Links.Static.Select(pair => pair.Key)))));
    }

    private InquiryAnswer Source(string path, RenderTools tools, Explainer explainer)
    {
        var source = explainer.Source(path);
        if (source.Uses.Length > 0 || source.LeftOut is not null || PathState.Of(Path.Join(options.Root, path)).Kind == PathKind.File)
        {
            return new InquiryAnswer(source);
        }
        var stories = tools.Site.Articles.Concat(tools.Site.Pages).Select(article => article.Path).Concat(tools.Site.LeftOut.Keys);
        var templates = tools.Engine.Templates.Names.SelectMany(tools.Engine.Templates.FilesOf);
        return new InquiryAnswer($"there is no file '{path}'", Errors.DidYouMean(Nearest(path, stories.Concat(templates))));
    }

    /// <summary>A name that was mistyped, or one that lies somewhere else.</summary>
    private static string? Nearest(string path, IEnumerable<string> known)
        => Suggestion.For(path, known) ?? (NameOf(path) is { Length: > 0 } name ? known.FirstOrDefault(other => NameOf(other) == name) : null);

    private static string NameOf(string path) => path.TrimEnd('/') is var plain ? plain[(plain.LastIndexOf('/') + 1)..] : "";

    /// <summary>Without query and fragment.</summary>
    private static string Plain(string address) => address.Split('?', '#')[0];

    private static string? RelativeTo(OutputFolder folder, string fullPath)
        => RealPath.Contains(folder.SiteRoot, RealPath.Of(fullPath)) ? Path.GetRelativePath(folder.SiteRoot, RealPath.Of(fullPath)).Replace('\\', '/')
            : RealPath.Contains(folder.FullPath, RealPath.Of(fullPath)) ? fullPath
            : null;

    private static bool IsBelow(string path, string folder, out string rest)
    {
        var isBelow = path.StartsWith(folder + "/", StringComparison.Ordinal);
        rest = isBelow ? path[(folder.Length + 1)..] : "";
        return isBelow;
    }
}
