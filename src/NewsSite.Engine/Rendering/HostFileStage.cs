using NewsSite.Io;
using NewsSite.Outputs.Hosting;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Makes the files for hosts and machines when all pages are there. They cost next to nothing, so they are made in every build,
/// and nothing has to be remembered of them.
/// </summary>
internal static class HostFileStage
{
    public static void Write(RouteTable routes, RenderTools tools, OutputStaging staging)
    {
        if (routes.HostFiles.IsEmpty)
        {
            return;
        }
        PublishTargets(routes, tools);
        tools.Policy.AddStyleSheets();
        var known = new WellKnownView(tools.Site.Config, ScopeOf(tools));
        // Only then is it known whether there are pictures, of which the files for hosts tell.
        _ = known.Manifest?.Icons;
        var hosting = HostingOf(routes, tools);
        HostLimits.Check(hosting, tools);
        HostLimits.CheckPlace(routes, tools);
        foreach (var file in routes.HostFiles)
        {
            var content = HostFileWriter.Write(file.Kind, hosting, known);
            HostLimits.Check(file, content, tools);
            staging.Write(file.OutputPath, content);
        }
    }

    /// <summary>What the files would tell, for a host of our own; when all pages are made.</summary>
    public static HostingRules RulesOf(RouteTable routes, RenderTools tools) => HostingRules.Of(HostingOf(routes, tools));

    private static HostingView HostingOf(RouteTable routes, RenderTools tools)
        => new(routes, tools.Policy.Uses, Fingerprinted(routes, tools), tools.Pictures.IsUsed, ScopeOf(tools));

    /// <summary>A redirect may lead to a file, and need not have a page that publishes it.</summary>
    private static void PublishTargets(RouteTable routes, RenderTools tools)
    {
        foreach (var route in routes.Redirects.Where(route => UrlText.IsRooted(route.Target)))
        {
            tools.Links.PublishFile("content", route.Target, log: null);
        }
    }

    /// <summary>The files of the theme whose names change with their content, by path.</summary>
    private static List<string> Fingerprinted(RouteTable routes, RenderTools tools)
    {
        var plain = tools.Engine.Assets.Paths.ToHashSet(StringComparer.Ordinal);
        return [.. tools.Engine.Assets.ToPublish().Select(asset => asset.Path).Where(path => !plain.Contains(path) && routes.Addresses.OwnerOf(path[1..]) is { Kind: ClaimKind.Theme })
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    private static ViewScope ScopeOf(RenderTools tools) => new()
    {
        Site = tools.Site,
        Edition = tools.Site.MainEdition,
        Strings = tools.Strings[tools.Site.MainEdition],
        Bodies = new BodySource(tools),
        Log = null,
    };
}
