using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using NewsSite.Cli;
using NewsSite.Cli.Commands;
using NewsSite.Cli.Output;
using NewsSite.Tests.Serving;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>What commands print for programs keeps the schema that <c>newssite schema</c> prints, and the schema names all of it.</summary>
public sealed class OutputSchemaTests
{
    /// <summary>A schema and a command line whose output keeps it; what only shows on a site with mistakes, on one.</summary>
    public static TheoryData<string, string> Lines() => new()
    {
        { "output-build", "build --format json" },
        { "output-build", "build --format json --template-metrics --clean" },
        { "output-build", "build -C broken --format json" },
        { "output-build", "build --format json --typo" },
        { "output-build", "list nothing --format json" },
        { "output-changes", "build --clean --changes -" },
        { "output-check", "check --format json" },
        { "output-check", "check -C broken --format json --external" },
        { "output-check", "check -C broken --format json --baseline known.json" },
        { "output-list", "list --format json" },
        { "output-list", "list pictures --format json" },
        { "output-list", "list authors --format json" },
        { "output-list", "list redirects --format json" },
        { "output-list", "list orphans --format json" },
        { "output-list", "list -C broken --format json --columns x" },
        { "output-list", "list -C unreadable --format json" },
        { "output-config", "config --format json" },
        { "output-config", "config feedz --format json" },
        { "output-config", "config -C unreadable --format json" },
        { "output-why", "why / --format json" },
        { "output-why", "why content/world/a.md --format json" },
        { "output-why", "why /nowhere/ --format json" },
        { "output-files", "new article Ferry --section world --format json" },
        { "output-files", "new article Ferry --section nowhere --format json" },
        { "output-files", "new page Contact --format json" },
        { "output-files", "new section Sport --format json" },
        { "output-files", "new author Ada --format json" },
        { "output-files", "new live-update content/world/live/index.md --format json" },
        { "output-files", "new correction content/world/a.md Wrong --format json" },
        { "output-files", "new page Contact -C unreadable --format json" },
        { "output-files", "init paper --format json" },
        { "output-files", "init . --format json" },
        { "output-files", "admin --repo a/b --format json" },
        { "output-files", "admin --format json" },
        { "output-files", "schema --write --format json" },
        { "output-version", "version --format json" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void what_is_printed_keeps_its_schema(string name, string line)
    {
        using var site = Site();
        var environment = CliRun.Pipe with { CurrentDirectory = site.Root, Web = () => new NoWeb() };
        Assert.Equal((0, ""), (CliRun.Of("build --quiet", environment).Code, CliRun.Of("build --quiet", environment).Error));
        var run = CliRun.Of(line, environment);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(Problems(Closed(OutputSchema.Read(name)), json.RootElement));
    }

    [Fact]
    public async Task each_line_of_a_preview_keeps_its_schema()
    {
        using var site = Site();
        string printed;
        await using (var run = await PreviewRun.StartAsync(site, "--format json"))
        {
            site.Story("world/a", "titel: A");
            await run.UntilErrorAsync();
            site.Story("world/a", "title: A\ndate: 2026-01-01", "New.");
            await run.UntilChangeAsync();
            Assert.Equal(0, await run.EndAsync());
            printed = run.Terminal;
        }
        var schema = Closed(OutputSchema.Read("output-serve"));
        var lines = printed.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line => Assert.Empty(Problems(schema, line)));
        Assert.Equal(["serving", "built", "built", "built", "ended"], lines.Select(line => line.GetProperty("event").GetString()));
        Assert.Equal([true, false, true], lines[1..^1].Select(line => line.GetProperty("published").GetBoolean()));
        Assert.Equal("content/world/a.md", lines[2].GetProperty("saved")[0].GetString());
    }

    /// <summary>What completes a command line is a script and no report.</summary>
    [Fact]
    public void every_command_with_a_report_is_among_them()
    {
        var leaves = Below(CommandTree.Create(new Session(TextWriter.Null, TextWriter.Null, CliRun.Pipe)), "").Where(command => command.Command.Subcommands.Count == 0).ToList();
        var silent = leaves.Where(command => !command.Command.Options.Any(option => option is { Name: "--format", HelpName: { } words } && words.Split('|').Contains("json"))).Select(command => command.Path);
        Assert.Equal(["completion bash", "completion fish", "completion pwsh", "completion zsh"], silent.Order(StringComparer.Ordinal));
        var tested = Lines().Select(line => line.Data.Item2).Append("serve --format json").ToList();
        Assert.All(leaves.Select(command => command.Path).Except(silent), path => Assert.Contains(tested, line => line.StartsWith(path, StringComparison.Ordinal)));
    }

    [Fact]
    public void every_schema_can_be_printed_and_is_used()
    {
        Assert.Equal(OutputSchema.Names, Lines().Select(line => line.Data.Item1).Append("output-serve").Distinct().Order(StringComparer.Ordinal));
        Assert.All(OutputSchema.Names, name => Assert.Equal("https://json-schema.org/draft/2020-12/schema", JsonNode.Parse(CliRun.Of($"schema {name}").Out)!["$schema"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"version":2,"files":[]}""")]
    [InlineData("""{"version":1,"files":[{"path":"x","change":"gone"}]}""")]
    [InlineData("""{"version":1,"files":[],"more":1}""")]
    [InlineData("""{"version":1,"problem":"x"}""")]
    public void what_breaks_a_schema_is_found(string text)
    {
        using var json = JsonDocument.Parse(text);
        Assert.NotEmpty(Problems(Closed(OutputSchema.Read("output-files")), json.RootElement));
    }

    /// <summary>Published schemas let new members come; here each one has to be named.</summary>
    private static string Closed(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        Close(root);
        return root.ToJsonString();
    }

    private static void Close(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                if (map["properties"] is JsonObject && map["additionalProperties"] is null)
                {
                    map["additionalProperties"] = false;
                }
                foreach (var (_, value) in map.ToList())
                {
                    Close(value);
                }
                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Close(item);
                }
                break;
        }
    }

    private static IEnumerable<string> Problems(string schema, JsonElement json)
    {
        var result = JsonSchema.FromText(schema).Evaluate(json, new EvaluationOptions { OutputFormat = Json.Schema.OutputFormat.List });
        return result.IsValid ? [] : (result.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}")).DefaultIfEmpty("not valid");
    }

    private static IEnumerable<(string Path, Command Command)> Below(Command command, string path)
        => command.Subcommands.SelectMany(child => Below(child, $"{path} {child.Name}".Trim()).Prepend(($"{path} {child.Name}".Trim(), child)));

    private static SmallSite Site()
    {
        var site = new SmallSite()
            .Story("world/a", "title: A\ndate: 2026-01-01\nauthors: [Ada]\naliases: /old/\nimage: {src: a.png, alt: x}", "[b](b.md)")
            .Story("world/b", "title: B\ndate: 2026-11-21")
            .Story("world/draft", "title: D\ndate: 2026-11-21\ndraft: yes")
            .Story("world/later", "title: L\ndate: 2026-12-21")
            .Story("world/live/index", "title: Live\ntype: live\ndate: 2026-11-21\nlive: {start: 2026-11-21}");
        File.WriteAllBytes(Path.Join(site.Root, "content/world/a.png"), SamplePicture.Of("a.png", "64x48"));
        site.Write("unreadable/newssite.yaml", "site: [");
        site.Write("broken/newssite.yaml", SmallSite.Config).Write("broken/templates/base.html", "<html>{{ page.titel }}</html>");
        site.Write("broken/content/world/a.md", "---\nheadline: A\nid: x\ndate: 2026-01-01\n---\n[dead](gone.md) [web](https://paper.net/x)\n");
        site.Write("broken/content/world/b.md", "---\ntitle: B\nid: x\ndate: 2026-13-01\n---\n");
        site.Write("known.json", "{\"version\":1,\"findings\":[{\"fingerprint\":\"x\"}]}");
        return site;
    }

    private sealed class NoWeb : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NotFound));
    }
}
