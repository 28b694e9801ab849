using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>What <c>newssite check</c> finds, in each of its forms, and that it writes nothing.</summary>
public sealed class CheckTests
{
    [Fact]
    public void it_finds_what_a_build_finds_and_leaves_the_output_alone()
    {
        using var site = Site();
        site.BuildOutput();
        var before = FilesOf(site);
        site.Story("world/b", "title: B\ndate: 2026-01-02", "A [dead link](gone.md).");
        var run = Run(site, "check");
        Assert.Equal(1, run.Code);
        Assert.Contains("content/world/b.md:5:15: error NS3001: the link 'gone.md' leads nowhere", run.Error, StringComparison.Ordinal);
        Assert.Contains("Failed: 2 articles", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FilesOf(site));
        site.Delete("content/world/b.md");
        Assert.Equal((0, ""), (Run(site, "check").Code, Run(site, "check").Error));
    }

    [Fact]
    public void errors_do_not_hide_what_is_found_later()
    {
        using var site = Site();
        site.Story("world/b", "title: B\ndate: 2026-01-02\nembargo: 2026-13-01", "Text.");
        site.Story("world/c", "title: C\ndate: 2026-01-02", "![A quay](none.jpg)\n\n[dead](gone.md)");
        var found = Run(site, "check").Error;
        Assert.All(["NS2022", "NS3001", "NS3002"], code => Assert.Contains(code, found, StringComparison.Ordinal));
    }

    [Fact]
    public void some_warnings_of_a_build_are_errors_of_a_check_unless_the_site_says_otherwise()
    {
        using var site = Site();
        site.Story("world/a", "title: A\ndate: 2026-01-01", "# Again\n\nText.");
        Assert.False(site.Build().Failed);
        Assert.Contains(": error NS3008:", Run(site, "check").Error, StringComparison.Ordinal);
        site.Write("newssite.yaml", SmallSite.Config + "checks: {NS3008: warning}\n");
        Assert.Equal(0, Run(site, "check").Code);
        Assert.Equal(1, Run(site, "check", "--strict").Code);
    }

    /// <summary>Three ways a file may be written, and characters that take two units of UTF-16 and three or four bytes.</summary>
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void places_are_right_in_every_format(string lineEnd, string mark)
    {
        using var site = Site();
        site.Write("content/world/ü b.md", mark + "---\ntitle: B\ndate: 2026-01-02\ntypo: x\n---\n\n𝄞漢é [dead](gone.md) end\n".Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Contains(
            "::error file=content/world/ü b.md,line=7,col=13,title=NS3001::the link 'gone.md' leads nowhere; correct it, or remove it\n",
            Run(site, "check", "--format", "github").Out,
            StringComparison.Ordinal);
        Assert.Contains("::warning file=content/world/ü b.md,line=4,col=1,title=NS2017::", Run(site, "check", "--format", "github").Out, StringComparison.Ordinal);

        using var gitlab = JsonDocument.Parse(Run(site, "check", "--format", "gitlab").Out);
        var dead = gitlab.RootElement.EnumerateArray().Single(issue => issue.GetProperty("check_name").GetString() == "NS3001");
        Assert.Equal("""{"path":"content/world/ü b.md","positions":{"begin":{"line":7,"column":13},"end":{"line":7,"column":20}}}""", Compact(dead.GetProperty("location")));
        Assert.Equal("major", dead.GetProperty("severity").GetString());

        using var sarif = JsonDocument.Parse(Run(site, "check", "--format", "sarif").Out);
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var result = run.GetProperty("results").EnumerateArray().Single(one => one.GetProperty("ruleId").GetString() == "NS3001");
        Assert.Equal(
            """{"artifactLocation":{"uri":"content/world/%C3%BC%20b.md"},"region":{"startLine":7,"startColumn":13,"endLine":7,"endColumn":20}}""",
            Compact(result.GetProperty("locations")[0].GetProperty("physicalLocation")));
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("NS3001", rule.GetProperty("id").GetString());
    }

    /// <summary>What of the published schema matters here; the file as a whole was held against it by hand.</summary>
    [Fact]
    public void sarif_has_what_its_schema_asks_for()
    {
        using var site = Site();
        site.Story("world/b", "title: B\ndate: 2026-01-02\nid: x", "[dead](gone.md)");
        site.Story("world/c", "title: C\ndate: 2026-01-02\nid: x");
        using var sarif = JsonDocument.Parse(Run(site, "check", "--format", "sarif").Out);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("NewsSite", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" }));
        Assert.All(results, result => Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString()));
        Assert.Contains(results, result => result.TryGetProperty("relatedLocations", out var related) && related[0].GetProperty("id").GetInt32() == 1);
        Assert.Equal(results.Count, results.Select(result => result.GetProperty("partialFingerprints").GetProperty("newssite/v1").GetString()).Distinct().Count());
    }

    [Fact]
    public void with_a_baseline_only_what_is_new_fails_wherever_lines_move()
    {
        using var site = Site();
        site.Story("world/b", "title: B\ndate: 2026-01-02", "[dead](gone.md) and [dead](gone.md)");
        Assert.Equal(0, Run(site, "check", "--write-baseline", "ci/known.json").Code);
        site.Story("world/b", "title: B\ndate: 2026-01-02", "New.\n\n[dead](gone.md) and [dead](gone.md)");
        var known = Run(site, "check", "--baseline", "ci/known.json");
        Assert.Equal(0, known.Code);
        Assert.Contains("2 known findings", known.Out, StringComparison.Ordinal);
        Assert.Equal("", known.Error);
        site.Story("world/b", "title: B\ndate: 2026-01-02", "[dead](gone.md), [dead](gone.md) and [dead](gone.md)");
        var third = Run(site, "check", "--baseline", "ci/known.json", "--format", "json");
        Assert.Equal(1, third.Code);
        using var json = JsonDocument.Parse(third.Out);
        Assert.Equal([true, true, false], json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(one => one.GetProperty("known").GetBoolean()));
        site.Story("world/b", "title: B\ndate: 2026-01-02", "[dead](gone.md)");
        Assert.Contains("1 known finding, 1 finding of the baseline mended", Run(site, "check", "--baseline", "ci/known.json").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "there is no file '")]
    [InlineData("", "is no baseline")]
    [InlineData("{\"version\":2,\"findings\":[]}", "was written by another version")]
    [InlineData("{\"version\":1,\"findings\":[{}]}", "is no baseline")]
    public void a_file_that_is_no_baseline_is_told(string? text, string problem)
    {
        using var site = Site();
        if (text is not null)
        {
            site.Write("known.json", text);
        }
        var run = Run(site, "check", "--baseline", "known.json");
        Assert.Equal(2, run.Code);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void annotations_escape_what_would_end_them_and_name_files_from_the_repository_s_root()
    {
        using var site = Site();
        site.Write("content/world/50%, a.md", "---\ntitle: B\ndate: 2026-01-02\n---\n[dead](50%25.md)\n");
        var environment = CliRun.Pipe with { CurrentDirectory = site.Root, Variable = name => name == "GITHUB_WORKSPACE" ? Path.GetDirectoryName(site.Root) : null };
        var folder = Path.GetFileName(site.Root);
        Assert.Contains($"::error file={folder}/content/world/50%25%2C a.md,line=5,col=8,title=NS3001::the link '50%2525.md'", CliRun.Of(["check", "--format", "github"], environment).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void a_site_that_cannot_be_read_fails()
    {
        using var site = Site();
        site.Write("newssite.yaml", "site: {name: X}\n");
        var run = Run(site, "check", "--format", "github");
        Assert.Equal(1, run.Code);
        Assert.Contains("::error file=newssite.yaml,line=1,col=7,title=NS1002::", run.Out, StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            element.WriteTo(json);
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static SmallSite Site() => new SmallSite().Story("world/a", "title: A\ndate: 2026-01-01");

    private static CliRun Run(SmallSite site, params string[] arguments) => CliRun.Of(arguments, CliRun.Pipe with { CurrentDirectory = site.Root });

    private static Dictionary<string, DateTime> FilesOf(SmallSite site)
        => Directory.EnumerateFileSystemEntries(site.Root, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains(".newssite", StringComparison.Ordinal) && !path.Contains("content", StringComparison.Ordinal))
            .ToDictionary(path => path, File.GetLastWriteTimeUtc);
}
