using System.Reflection;
using NewsSite.Diagnostics;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests;

/// <summary>
/// What templates can see is a promise to theme authors, listed in TemplateApi.approved.txt; and all they see is recorded,
/// which later builds rely on. UPDATE_SPECS=1 writes the list.
/// </summary>
public sealed class TemplateApiTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance;

    private static readonly string ApprovedFile = Path.Join(Repository.Root, "tests", "NewsSite.Tests", "TemplateApi.approved.txt");

    /// <summary>Public members of views for the writers of feeds, sitemaps and robots.txt, which templates need not see.</summary>
    private static readonly HashSet<string> ForWritersOnly = ["ArticleView.FeedBody", "ArticleView.FileLength", "ArticleView.PaidRel", "UpdateView.FeedBody", "SourceView.WantsPixel", "SiteView.BlockedAgents", "SiteView.NewsSitemaps", "SiteView.Publication", "SiteView.RobotsDisallow", "SiteView.RobotsLines", "SiteView.MainPermalink", "SiteView.FrontPictures", "SectionView.FrontPictures"];

    [Fact]
    public void Members_and_functions_are_the_approved_ones()
    {
        var lines = MemberTables.All.Values
            .SelectMany(table => table.Members.Keys.Select(member => $"{table.Name}.{member}"))
            .Order(StringComparer.Ordinal)
            .Concat(FunctionSignatures().Order(StringComparer.Ordinal));
        var text = string.Join('\n', lines) + "\n";
        if (Repository.Updates("UPDATE_SPECS"))
        {
            File.WriteAllText(ApprovedFile, text);
        }
        Assert.Equal(File.ReadAllText(ApprovedFile), text);
    }

    [Fact]
    public void Every_member_of_a_view_is_visible_under_its_name_in_snake_case()
    {
        var missing = from table in MemberTables.All.Values
                      where table.Type.IsSubclassOf(typeof(View))
                      from property in table.Type.GetProperties(Own)
                      where !ForWritersOnly.Contains($"{table.Type.Name}.{property.Name}") && !table.Members.ContainsKey(Snake(property.Name))
                      select $"{table.Type.Name}.{property.Name}";
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_member_of_a_view_is_recorded_when_it_is_read()
    {
        var unrecorded = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Type>();
        ForEachView(view =>
        {
            seen.Add(view.GetType());
            // A part was recorded with all that is in it when it was handed out.
            foreach (var property in view.GetType().GetProperties(Own).Where(_ => view.RecordedAs != ReadKind.Part))
            {
                var (log, copy) = WithOwnLog(view);
                property.GetValue(copy);
                if (!log.Reads.Any(read => read.Member == RecordedAs(view, property.Name)))
                {
                    unrecorded.Add($"{view.GetType().Name}.{property.Name}");
                }
            }
        });
        Assert.Empty(unrecorded);
        var all = typeof(View).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(View)) && !type.IsAbstract);
        Assert.Empty(all.Except(seen).Select(type => type.Name));
    }

    [Fact]
    public void Every_member_that_is_recorded_can_be_asked_again()
    {
        var kinds = new HashSet<ReadKind>();
        ForEachView(view =>
        {
            if (view.RecordedAs != ReadKind.Part && kinds.Add(view.RecordedAs))
            {
                var known = Enumerable.Range(0, ViewMembers.CountOf(view.RecordedAs)).Select(place => ViewMembers.NameOf(view.RecordedAs, place)).Where(name => name is not (ViewMembers.Layout or ViewMembers.File));
                Assert.Equal(view.GetType().GetProperties(Own).Select(property => RecordedAs(view, property.Name)).Distinct().Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
                Assert.True(ViewMembers.CountOf(view.RecordedAs) <= 64);
            }
        });
        Assert.Equal(Enum.GetValues<ReadKind>().Where(ViewMembers.IsView), kinds.Order());
    }

    /// <summary>What few stories have is recorded as one.</summary>
    private static string RecordedAs(View view, string member)
        => view is ArticleView && ArticleView.DetailMembers.Any(detail => detail.Name == member) ? nameof(ArticleView.Details) : member;

    private static void ForEachView(Action<View> look)
    {
        using var site = ViewSite.Create();
        var scopes = new List<(Route Route, ViewScope Scope)>();
        ViewSite.Capture(site, scopes);
        var done = new HashSet<(Type, object)>();
        foreach (var (route, scope) in scopes)
        {
            foreach (var start in Starts(route, scope))
            {
                Visit(start, done, look);
            }
        }
    }

    private static IEnumerable<View> Starts(Route route, ViewScope scope) => route switch
    {
        FeedRoute feed => [new FeedView(feed, scope)],
        FeedListRoute list => [new FeedListView(list, scope)],
        SitemapRoute sitemap => [new SitemapView(sitemap, scope)],
        _ => [new PageView(route, scope), scope.ViewSite(), new HomeView(scope.Site.CatalogueOf(scope.Edition).Home, scope), new ThemeView(scope.Site.Config.Theme, scope.Site.Config.Theme.Options, scope), new FileView(new PublishedFile("/world/pic.svg", scope.Site.Assets["world/pic.svg"]), scope), .. OfHosts(scope)],
    };

    private static View[] OfHosts(ViewScope scope)
        => [new HostingView(new RouteTable([], []) { Addresses = new AddressBook(new DiagnosticBag()) }, [], [], false, scope), new WellKnownView(scope.Site.Config, scope)];

    /// <summary>Looks at a view and at all that it hands out, the nearest first.</summary>
    private static void Visit(View start, HashSet<(Type, object)> done, Action<View> look)
    {
        var waiting = new Queue<(View View, int Depth)>([(start, 0)]);
        while (waiting.TryDequeue(out var next))
        {
            var (view, depth) = next;
            if (depth > 4 || !done.Add((view.GetType(), view.Subject)))
            {
                continue;
            }
            look(view);
            foreach (var one in view.GetType().GetProperties(Own).Select(property => property.GetValue(view)).SelectMany(Views))
            {
                waiting.Enqueue((one, depth + 1));
            }
        }
    }

    private static IEnumerable<View> Views(object? value) => value switch
    {
        View one => [one],
        IEnumerable<View> many => many.Take(3),
        _ => [],
    };

    private static (RenderLog Log, View View) WithOwnLog(View view)
    {
        var scope = (ViewScope)typeof(View).GetProperty("Scope", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(view)!;
        var own = new ViewScope { Site = scope.Site, Edition = scope.Edition, Strings = scope.Strings, Bodies = scope.Bodies, Log = new RenderLog() };
        return (own.Log, view.In(own));
    }

    private static IEnumerable<string> FunctionSignatures() => Functions.All.Select(function => $"{function.Info.Name}: {function.Info.Signature}");

    internal static string Snake(string name)
        => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString())).Replace("no_index", "noindex", StringComparison.Ordinal);
}
