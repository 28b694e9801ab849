using NewsSite.Incremental;
using Xunit;

namespace NewsSite.Tests.Rebuilds;

/// <summary>What a build says that it did to its output, and why.</summary>
public sealed class ChangesTests
{
    private const string Config = SmallSite.Config + "permalinks:\n  article: /:section/:slug/\n";

    [Fact]
    public void a_first_build_adds_everything_and_a_second_one_nothing()
    {
        using var site = Site();
        var first = Build(site);
        Assert.Equal("https://example.org/", first.SiteUrl);
        Assert.Equal(site.Output.Keys, first.Changes.Select(change => change.File.Path));
        Assert.All(first.Changes, change => Assert.Equal((OutputChangeKind.Added, "nothing is remembered of an earlier build"), (change.Kind, change.Reasons.Named[0])));
        Assert.Empty(Build(site).Changes);
    }

    [Fact]
    public void a_changed_headline_is_named_by_all_that_show_it()
    {
        using var site = Site();
        Build(site);
        site.Story("world/a", "title: Other\ndate: 2026-01-01");
        var change = ChangeOf(site, "world/a/index.html");
        Assert.Equal((OutputChangeKind.Changed, "/world/a/"), (change.Kind, change.Url));
        Assert.StartsWith("content/world/a.md: title", change.Reasons.Named[0], StringComparison.Ordinal);
        Assert.NotEqual(change.File.Old!.Value.Hash, change.File.New!.Value.Hash);
    }

    [Fact]
    public void a_new_story_a_deleted_one_and_one_that_leads_elsewhere()
    {
        using var site = Site();
        Build(site);
        site.Delete("content/world/a.md");
        site.Story("world/b", "title: B\ndate: 2026-01-02\naliases: [/old/]");
        var changes = Build(site).Changes.ToDictionary(change => change.File.Path);
        Assert.Equal((OutputChangeKind.Removed, "no longer made", null), Told(changes["world/a/index.html"]));
        Assert.Equal((OutputChangeKind.Added, "new", null), Told(changes["world/b/index.html"]));
        Assert.Equal((OutputChangeKind.Redirected, "new", "/world/b/"), Told(changes["old/index.html"]));
        Assert.Null(changes["world/a/index.html"].File.New);
        Assert.Equal(changes.Keys.Order(StringComparer.Ordinal), changes.Keys);

        site.Write("templates/redirect.html", "changed {{ page.target }}");
        Assert.Equal((OutputChangeKind.Changed, "templates/redirect.html", "/world/b/"), Told(ChangeOf(site, "old/index.html")));
        site.Story("world/b", "title: B\ndate: 2026-01-02\nslug: c\naliases: [/old/]");
        Assert.Equal((OutputChangeKind.Redirected, "/world/c/"), (ChangeOf(site, "old/index.html") is var moved ? moved.Kind : default, moved.Target));
    }

    [Fact]
    public void files_are_named_by_what_they_are_copied_of_and_others_hands_are_seen()
    {
        using var site = Site();
        site.Write("content/static/ä b.txt", "one");
        Build(site);
        site.Write("content/static/ä b.txt", "three");
        var change = ChangeOf(site, "ä b.txt");
        Assert.Equal(("/%C3%A4%20b.txt", "content/static/ä b.txt: its bytes", 3L, 5L), (change.Url, change.Reasons.Named[0], change.File.Old!.Value.Length, change.File.New!.Value.Length));

        File.WriteAllText(Path.Join(site.Root, "public/ä b.txt"), "by others");
        File.WriteAllText(Path.Join(site.Root, "public/world/a/index.html"), "by others");
        var changes = Build(site).Changes;
        Assert.Equal(["world/a/index.html", "ä b.txt"], changes.Select(changed => changed.File.Path));
        Assert.All(changes, changed => Assert.Equal(("was altered by others", 9L), (changed.Reasons.Named[0], changed.File.Old!.Value.Length)));
    }

    [Fact]
    public void a_clean_build_that_writes_the_same_bytes_changes_nothing()
    {
        using var site = Site();
        Build(site);
        var result = site.Build(options => options with { ListChanges = true, Clean = true });
        Assert.Equal((0, site.Output.Count), (result.Changes.Length, result.Stats.FilesWritten));
    }

    [Fact]
    public void few_reasons_are_named_and_the_others_counted()
    {
        using var site = Site();
        for (var i = 0; i < 6; i++)
        {
            site.Story($"world/s{i}", $"title: S{i}\ndate: 2026-02-0{i + 1}");
        }
        Build(site);
        for (var i = 0; i < 6; i++)
        {
            site.Story($"world/s{i}", $"title: T{i}\ndate: 2026-02-0{i + 1}");
        }
        var reasons = ChangeOf(site, "world/index.html").Reasons;
        Assert.Equal((3, 3), (reasons.Named.Length, reasons.More));
        Assert.Equal("content/world/s0.md: title", reasons.Named[0]);
    }

    [Fact]
    public void the_last_builds_reasons_are_kept_and_a_damaged_file_counts_as_none()
    {
        using var folder = new TempFolder();
        var path = folder.PathOf("reasons");
        new LastBuild(null, new Dictionary<string, Reasons> { ["/a/"] = new Reasons(["x", "y"], 7) }).Write(path, "v");
        var read = LastBuild.Read(path, "v")!;
        Assert.Equal(["x", "y"], read.Of("/a/")!.Named);
        Assert.Equal(7, read.Of("/a/")!.More);
        Assert.Null(read.Of("/b/"));
        Assert.Null(LastBuild.Read(path, "w"));
        File.AppendAllText(path, "x");
        Assert.Null(LastBuild.Read(path, "v"));
    }

    private static SmallSite Site() => new SmallSite(Config).Story("world/a", "title: A\ndate: 2026-01-01");

    private static BuildResult Build(SmallSite site)
    {
        var result = site.Build(options => options with { ListChanges = true });
        Assert.Empty(SmallSite.Errors(result.Diagnostics));
        return result;
    }

    private static OutputChange ChangeOf(SmallSite site, string path) => Build(site).Changes.Single(change => change.File.Path == path);

    private static (OutputChangeKind Kind, string Reason, string? Target) Told(OutputChange change) => (change.Kind, change.Reasons.Named[0], change.Target);
}
