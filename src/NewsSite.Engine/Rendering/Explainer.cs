using System.Collections.Immutable;
using NewsSite.Incremental;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Answers what an output was made of, and what is made with a file: from the memo of the last build, in words that the site
/// as it is now gives.
/// </summary>
internal sealed class Explainer(RenderTools tools, RouteTable routes, OutputMemo memo, LastBuild last)
{
    private readonly QuestionText _text = new(tools, routes);

    /// <summary>The output at a path from the site's root; <c>null</c> if neither the site nor the memo has one.</summary>
    public OutputExplanation? Output(string path)
    {
        var output = OutputAt(path);
        if (routes.Find(path) is { } route)
        {
            return OfRoute(route.Url, route, output);
        }
        return output is { } old ? OfRoute(memo.UrlOf(old), null, old) : OfFile(path);
    }

    /// <summary>What depends on a file of the site.</summary>
    public SourceExplanation Source(string path)
        => new(path, tools.Site.LeftOut.TryGetValue(path, out var left) ? left.Reason : null, Uses(dependency => IsAbout(dependency, path), route => route?.Owner == path));

    private OutputExplanation OfRoute(string url, Route? route, int? output) => new()
    {
        Url = url,
        File = Route.OutputPathOf(url),
        Source = route?.Owner ?? "nothing any more; the next build removes it",
        Templates = route is null ? [] : TemplateCandidates.Of(route, tools.Engine.Templates),
        Dependencies = output is { } known ? DependenciesOf(known) : [],
        LastBuild = route is HostFileRoute ? LastMaking.Always : output is null ? LastMaking.None : last.Of(url) is null ? LastMaking.Kept : LastMaking.Made,
        Reasons = output is null ? null : last.Of(url),
    };

    private int? OutputAt(string path)
        => Named(path)
            ?? (path.EndsWith('/') ? null : Named(path + "/"))
            ?? (IndexFile.Is(path) ? Named(IndexFile.FolderOf(path)) : null);

    private int? Named(string url) => memo.OutputOf(Digest.Of(url));

    /// <summary>A file that is copied: of content/, of the theme, or made of several of those.</summary>
    private OutputExplanation? OfFile(string path)
    {
        Publish();
        var source = tools.Links.Static.FirstOrDefault(pair => pair.Key == path).Value?.Path
            ?? tools.Links.Published.FirstOrDefault(pair => "/" + pair.Key == path).Value?.Path
            ?? tools.Pictures.Wanted().FirstOrDefault(one => one.Path == path)?.Source.File.Path
            ?? tools.Engine.Assets.Addresses.FirstOrDefault(pair => pair.Key == path).Value;
        return source is null ? null : new OutputExplanation
        {
            Url = path,
            File = path[1..],
            Source = source,
            UsedBy = Uses(dependency => dependency.Kind is DependencyKind.File or DependencyKind.Asset && IsAbout(dependency, source), _ => false),
            LastBuild = LastMaking.Copied,
        };
    }

    /// <summary>Files have an address only if an output refers to them.</summary>
    private void Publish()
    {
        var outputs = Enumerable.Range(0, memo.Outputs.Length).Where(output => !memo.IsGone(output));
        foreach (var question in outputs.SelectMany(AskedBy).Select(asked => asked.Question).Distinct())
        {
            switch ((ReadKind)memo.Kinds[question])
            {
                case ReadKind.Publication:
                    tools.Links.Publish(memo.KeyOf(question));
                    break;
                case ReadKind.Order:
                    tools.Pictures.Order(memo.KeyOf(question));
                    break;
            }
        }
    }

    private ImmutableArray<Dependency> DependenciesOf(int output)
        => [.. Merged(AskedBy(output)).OrderBy(dependency => dependency.Kind).ThenBy(dependency => dependency.Subject, StringComparer.Ordinal)];

    private ImmutableArray<SourceUse> Uses(Func<Dependency, bool> isMeant, Func<Route?, bool> isOwn)
    {
        var meant = new bool[memo.Questions];
        for (var question = 0; question < meant.Length; question++)
        {
            meant[question] = isMeant(_text.Of((ReadKind)memo.Kinds[question], memo.KeyOf(question), members: 0));
        }
        var uses = new List<SourceUse>();
        for (var output = 0; output < memo.Outputs.Length; output++)
        {
            if (memo.IsGone(output))
            {
                continue;
            }
            var asked = AskedBy(output).Where(asked => meant[asked.Question]).ToList();
            var isMadeOfIt = isOwn(routes.Find(memo.UrlOf(output)));
            if (asked.Count > 0 || isMadeOfIt)
            {
                uses.Add(new SourceUse(memo.UrlOf(output), isMadeOfIt, [.. Merged(asked).SelectMany(dependency => dependency.Members).Distinct()]));
            }
        }
        return [.. uses.OrderByDescending(use => use.IsMadeOfIt).ThenBy(use => use.Url, StringComparer.Ordinal)];
    }

    private List<Asked> AskedBy(int output)
    {
        var asked = new List<Asked>();
        asked.AddRange(memo.AskedBy(memo.PieceOf(output)));
        foreach (var piece in memo.SharedIn(output))
        {
            asked.AddRange(memo.AskedBy(piece));
        }
        return asked;
    }

    private IEnumerable<Dependency> Merged(IEnumerable<Asked> asked)
        => asked.Select(one => _text.Of((ReadKind)memo.Kinds[one.Question], memo.KeyOf(one.Question), memo.Combinations[one.Combination]))
            .GroupBy(dependency => (dependency.Kind, dependency.Subject))
            .Select(same => same.First() with { Members = [.. same.SelectMany(dependency => dependency.Members).Distinct().Order(StringComparer.Ordinal)] });

    private static bool IsAbout(Dependency dependency, string path) => dependency.Kind switch
    {
        DependencyKind.Settings => path == "newssite.yaml",
        DependencyKind.Words => path.EndsWith("/" + dependency.Subject, StringComparison.Ordinal),
        DependencyKind.Asset => dependency.Subject == path || dependency.Members.Contains(path),
        _ => dependency.Subject == path,
    };
}
