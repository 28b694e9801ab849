using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSite.Diagnostics;
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
            LeftOut = ImmutableSortedDictionary<string, string>.Empty.Add("a.md", "draft"),
            Timings = [new PhaseTiming("read", TimeSpan.FromMilliseconds(1.25))],
            Diagnostics = [CliRun.Finding(Severity.Warning, "w", SourceSpan.File("a.md"))],
        };
        var root = Root(CliRun.Build(result, "--format json --quiet"));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal("""{"published":true,"failed":false,"articles":2423,"pages":3120,"filesWritten":3400,"filesUnchanged":12,"filesDeleted":3,"errors":0,"warnings":1,"hints":0,"leftOut":[{"file":"a.md","reason":"draft"}],"milliseconds":0,"timings":[{"phase":"read","milliseconds":1.2}]}""", Compact(root.GetProperty("summary")));
    }

    [Fact]
    public void everything_is_listed_however_often()
    {
        var finding = CliRun.Finding(Severity.Warning, "w", SourceSpan.File("a.md"));
        var run = CliRun.Build(CliRun.With([.. Enumerable.Repeat(finding, 100)]), "--format json");
        Assert.Equal(100, Root(run).GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void a_usage_error_leaves_stdout_empty()
    {
        var run = CliRun.Of("build --format json --nwo x");
        Assert.Equal((2, ""), (run.Code, run.Out));
    }

    private static JsonElement Root(CliRun run) => JsonDocument.Parse(run.Out).RootElement;

    private static string Compact(JsonElement element)
        => JsonSerializer.Serialize(element, Readable);
}
