using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Templating;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void findings_keep_every_member()
    {
        var finding = CliRun.Finding(Severity.Info, "the tag 'é 橋' \e[0m\u202E \uD800", SourceSpan.At("content/a.md", 3, 7, 4)) with
        {
            Help = "h",
            Related = [SourceSpan.File("content/b.md")],
        };
        var run = CliRun.Build(CliRun.Failed(finding), "--format json", CliRun.Terminal);
        Assert.Equal(1, run.Code);
        Assert.Equal("", run.Error);
        Assert.DoesNotContain('\e', run.Out);
        Assert.DoesNotContain('\u202E', run.Out);
        Assert.Contains("'é 橋'", run.Out, StringComparison.Ordinal);
        var item = Root(run).GetProperty("diagnostics")[0];
        Assert.Equal("""{"code":"NS2003","severity":"info","message":"the tag 'é 橋' \u001B[0m\u202E \uFFFD","help":"h","file":"content/a.md","line":3,"column":7,"endLine":3,"endColumn":11,"related":[{"file":"content/b.md","line":null,"column":null,"endLine":null,"endColumn":null}]}""".Replace(@"\u202E \uFFFD", "\u202E \uFFFD", StringComparison.Ordinal), Compact(item));
    }

    [Fact]
    public void the_summary_counts_and_names()
    {
        var result = CliRun.Good with
        {
            LeftOut = ImmutableSortedDictionary<string, LeftOut>.Empty.Add("a.md", new LeftOut("draft")).Add("b.md", new LeftOut("scheduled", new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.FromHours(1)))),
            Timings = [new PhaseTiming("read", TimeSpan.FromMilliseconds(1.25))],
            Diagnostics = [CliRun.Finding(Severity.Warning, "w", SourceSpan.File("a.md"))],
        };
        var root = Root(CliRun.Build(result, "--format json --quiet"));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal("""{"published":true,"failed":false,"preview":false,"articles":2423,"pages":3120,"filesWritten":3400,"rendered":3100,"reused":20,"filesUnchanged":12,"filesDeleted":3,"errors":0,"warnings":1,"hints":0,"drafts":1,"scheduled":1,"embargoed":0,"expired":0,"leftOut":[{"file":"a.md","reason":"draft","appears":null},{"file":"b.md","reason":"scheduled","appears":"2026-11-23T06:00:00+01:00"}],"milliseconds":0,"timings":[{"phase":"read","milliseconds":1.2,"share":0}]}""", Compact(root.GetProperty("summary")));
    }

    [Fact]
    public void timings_add_up_to_the_whole()
    {
        var clock = new StoppedClock();
        var run = CliRun.Of("build --format json", CliRun.Pipe with
        {
            Time = clock,
            Build = (_, _) =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(300.5));
                return CliRun.Good with { Timings = [new PhaseTiming("read", TimeSpan.FromMilliseconds(100)), new PhaseTiming("render", TimeSpan.FromMilliseconds(100))] };
            },
        });
        var summary = Root(run).GetProperty("summary");
        Assert.Equal(
            """[{"phase":"read","milliseconds":100,"share":33},{"phase":"render","milliseconds":100,"share":34},{"phase":"(other)","milliseconds":100.5,"share":33}]""",
            Compact(summary.GetProperty("timings")));
        Assert.Equal(300.5, summary.GetProperty("milliseconds").GetDouble());
    }

    [Fact]
    public void templates_are_told_when_asked_for()
    {
        var figures = new TemplateFigures("templates/a\uD800.html", 3, TimeSpan.FromMilliseconds(12), TimeSpan.FromMilliseconds(6.5), 2);
        var run = CliRun.Build(CliRun.Good with { Templates = [figures] }, "--format json --template-metrics");
        Assert.Equal(
            """{"templates/a\uFFFD.html":{"count":3,"milliseconds":12,"slowest":6.5,"cacheHits":2}}""".Replace(@"\uFFFD", "\uFFFD", StringComparison.Ordinal),
            Compact(Root(run).GetProperty("summary").GetProperty("templates")));
        Assert.False(Root(CliRun.Build(CliRun.Good, "--format json")).GetProperty("summary").TryGetProperty("templates", out _));
    }

    [Fact]
    public void everything_is_listed_however_often()
    {
        var finding = CliRun.Finding(Severity.Warning, "w", SourceSpan.File("a.md"));
        var run = CliRun.Build(CliRun.With([.. Enumerable.Repeat(finding, 100)]), "--format json");
        Assert.Equal(100, Root(run).GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void held_back_stories_are_counted_by_reason_and_a_preview_is_called_one()
    {
        var result = CliRun.Good with
        {
            IsPreview = true,
            LeftOut = ImmutableSortedDictionary<string, LeftOut>.Empty
                .Add("a.md", new LeftOut("draft")).Add("b.md", new LeftOut("draft")).Add("c.md", new LeftOut("scheduled")).Add("d.md", new LeftOut("embargoed")).Add("e.md", new LeftOut("expired")).Add("f.md", new LeftOut("it cannot be read")),
            Stats = new BuildStats { Expired = 3 },
        };
        var summary = Root(CliRun.Build(result, "--format json")).GetProperty("summary");
        Assert.True(summary.GetProperty("preview").GetBoolean());
        Assert.Equal([2, 1, 1, 4], new[] { "drafts", "scheduled", "embargoed", "expired" }.Select(name => summary.GetProperty(name).GetInt32()));
    }

    [Theory]
    [InlineData("build --format json --nwo x", "unknown option '--nwo'; did you mean '--now'?")]
    [InlineData("build --format=json --jobs 0", "--jobs: '0' is not a number of threads; write 1 or more")]
    [InlineData("bild --format json", "unknown command 'bild'; did you mean 'build'?")]
    public void a_usage_error_is_an_object_too(string commandLine, string message)
    {
        var run = CliRun.Of(commandLine);
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"newssite: error: {message}\n", run.Error, StringComparison.Ordinal);
        var root = Root(run);
        var item = root.GetProperty("diagnostics")[0];
        Assert.Equal(("usage", "error", message), (Text(item, "code"), Text(item, "severity"), Text(item, "message")));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (item.GetProperty("file").ValueKind, item.GetProperty("line").ValueKind));
        Assert.Equal((false, true, root.GetProperty("diagnostics").GetArrayLength()), (
            root.GetProperty("summary").GetProperty("published").GetBoolean(),
            root.GetProperty("summary").GetProperty("failed").GetBoolean(),
            root.GetProperty("summary").GetProperty("errors").GetInt32()));
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static JsonElement Root(CliRun run) => JsonDocument.Parse(run.Out).RootElement;

    private static string Compact(JsonElement element)
        => JsonSerializer.Serialize(element, Readable);
}
