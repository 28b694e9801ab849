using System.Text.Json;
using NewsSite.Incremental;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary><c>--changes</c>, <c>--verify</c> and <c>newssite why</c> on the command line.</summary>
public sealed class RebuildOptionsTests
{
    private static readonly BuildResult Changed = CliRun.Good with
    {
        SiteUrl = "https://example.org/",
        Changes = [new OutputChange(OutputChangeKind.Redirected, "/a/", new FileChange("a/index.html", null, new FileContent(3, new ContentHash(255)), false), "/b/", new Reasons(["new"], 2))],
    };

    [Fact]
    public void changes_are_asked_of_the_engine_and_written_as_a_whole_file()
    {
        using var folder = new TemporaryFolder();
        BuildOptions? seen = null;
        var run = CliRun.Of("build --changes out/changes.json", folder.At(CliRun.Pipe) with
        {
            Build = (options, _) =>
            {
                seen = options;
                return Changed;
            },
        });
        Assert.Equal((0, "", true), (run.Code, run.Error, seen!.ListChanges));
        Assert.Equal(["out/changes.json"], folder.Files());
        using var json = JsonDocument.Parse(folder.Read("out/changes.json"));
        Assert.Equal(
            """{"version":1,"site":"https://example.org/","published":true,"changes":[{"change":"redirected","url":"/a/","path":"a/index.html","target":"/b/","old":null,"new":{"size":3,"hash":"000000000000000000000000000000ff"},"reasons":["new"],"moreReasons":2}]}""",
            JsonSerializer.Serialize(json.RootElement));
    }

    [Fact]
    public void a_build_that_fails_writes_that_nothing_was_published()
    {
        using var folder = new TemporaryFolder();
        CliRun.Build(CliRun.Failed(), "--changes c.json", folder.At(CliRun.Pipe));
        using var json = JsonDocument.Parse(folder.Read("c.json"));
        Assert.Equal("""{"version":1,"site":null,"published":false,"changes":[]}""", JsonSerializer.Serialize(json.RootElement));
    }

    [Fact]
    public void on_the_standard_output_there_is_nothing_but_the_changes()
    {
        var run = CliRun.Build(Changed, "--changes - --timings");
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(run.Out).RootElement.ValueKind);
        Assert.StartsWith("Built 2,423 articles", run.Error, StringComparison.Ordinal);
        Assert.Contains("total", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--changes - --format json", "--changes - and --format json both want the standard output; give --changes a file")]
    [InlineData("--changes content/changes.json", "--changes: 'content/changes.json' lies in 'content', which belongs to the site; choose another place")]
    [InlineData("--changes themes/x/y/changes.json", "--changes: 'themes/x/y/changes.json' lies in 'themes', which belongs to the site; choose another place")]
    [InlineData("--changes www/changes.json -o www", "--changes: 'www/changes.json' lies in 'www', which belongs to the site; choose another place")]
    [InlineData("--changes public/a/../changes.json", "--changes: 'public/a/../changes.json' lies in 'public', which belongs to the site; choose another place")]
    [InlineData("--changes newssite.yaml", "--changes: 'newssite.yaml' lies in 'newssite.yaml', which belongs to the site; choose another place")]
    [InlineData("--changes .", "--changes: '.' is a folder; give the name of a file")]
    public void the_file_lies_outside_what_belongs_to_the_site(string options, string message)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of($"build {options}", folder.At(CliRun.Pipe));
        Assert.Equal((2, $"newssite: error: {message}\n"), (run.Code, run.Error[..(run.Error.IndexOf('\n', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void a_verified_build_says_so()
    {
        Assert.True(CliRun.OptionsOf("build --verify").Verify);
        Assert.Contains("Verified: a clean build makes the same 7 files.\n", CliRun.Build(CliRun.Good with { FilesVerified = 7 }, "--verify").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void why_tells_people_and_programs()
    {
        using var site = new SmallSite(SmallSite.Config + "permalinks:\n  article: /:section/:slug/\n").Story("world/a", "title: A\ndate: 2026-01-01");
        site.BuildOutput();
        var here = CliRun.Pipe with { CurrentDirectory = site.Root };
        var told = CliRun.Of("why world/a/", here);
        Assert.Equal((0, ""), (told.Code, told.Error));
        Assert.StartsWith(
            "/world/a/\n  file        world/a/index.html\n  made of     content/world/a.md\n  template    templates/article.html\n  last build  made it: nothing is remembered of an earlier build\nTemplates:\n",
            told.Out, StringComparison.Ordinal);
        Assert.StartsWith("content/world/a.md\n  makes       /world/a/\nAsked by ", CliRun.Of("why content/world/a.md", here).Out, StringComparison.Ordinal);
        var json = JsonDocument.Parse(CliRun.Of("why /world/a/ --format json", here).Out).RootElement;
        Assert.Equal(("content/world/a.md", "made", false), (json.GetProperty("source").GetString(), json.GetProperty("lastBuild").GetString(), json.TryGetProperty("problem", out _)));
    }

    [Fact]
    public void why_says_what_was_meant_and_fails()
    {
        using var site = new SmallSite().Story("world/a", "title: A\ndate: 2026-01-01");
        var here = CliRun.Pipe with { CurrentDirectory = site.Root };
        Assert.StartsWith("newssite: error: no build into public is remembered; run 'newssite build' first", CliRun.Of("why /", here).Error, StringComparison.Ordinal);
        site.BuildOutput();
        var run = CliRun.Of("why /wrold/", here);
        Assert.Equal((1, "", "newssite: error: there is nothing at '/wrold/'; did you mean '/world/'?\n"), (run.Code, run.Out, run.Error));
        run = CliRun.Of("why /wrold/ --format json", here);
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Equal("did you mean '/world/'?", JsonDocument.Parse(run.Out).RootElement.GetProperty("help").GetString());
        Assert.Equal(2, CliRun.Of("why", here).Code);
    }
}
