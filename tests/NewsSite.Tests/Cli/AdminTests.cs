using NewsSite.Content;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace NewsSite.Tests.Cli;

/// <summary>The settings of the CMS that <c>newssite admin</c> writes, read by a parser that follows anchors.</summary>
public sealed class AdminTests
{
    private static readonly string[] Widgets = ["boolean", "datetime", "image", "list", "markdown", "number", "object", "relation", "select", "string", "text"];

    [Fact]
    public void every_section_and_record_has_a_form_with_every_field()
    {
        using var site = Site();
        var run = Run(site, "admin", "--repo", "harbour/post");
        Assert.Equal((0, "Wrote content/static/admin/config.yml\nWrote content/static/admin/index.html\n"), (run.Code, run.Out + run.Error));
        var config = Load(site);
        Assert.Equal("harbour/post", ((YamlScalarNode)config["backend"]["repo"]).Value);
        var collections = ((YamlSequenceNode)config["collections"]).Children.Cast<YamlMappingNode>().ToDictionary(one => Text(one, "name"));
        Assert.Equal(
            ["section_local", "section_local_folders", "section_world", "pages", "authors", "publishers", "sponsors", "topics", "tags", "series", "desk"],
            collections.Keys);
        Assert.Equal("content/world", Text(collections["section_world"], "folder"));
        var fields = ((YamlSequenceNode)collections["section_world"]["fields"]).Children.Cast<YamlMappingNode>().ToList();
        Assert.Equal(ArticleFields.Table.Fields.Select(field => field.Name).Except(["params"]).Append("body"), fields.Select(field => Text(field, "name")));
        Assert.Equal("true", Text(fields[0], "required"));
        Assert.All(All(config), field => Assert.Contains(Text(field, "widget"), Widgets));
        Assert.All(All(config), field => Assert.True(field.Children.ContainsKey("required")));
        Assert.Equal(("relation", "authors"), (Text(fields.Single(field => Text(field, "name") == "authors"), "widget"), Text(fields.Single(field => Text(field, "name") == "authors"), "collection")));
    }

    [Fact]
    public void it_keeps_the_newsroom_s_own_part_and_a_check_says_when_the_rest_is_stale()
    {
        using var site = Site();
        Run(site, "admin", "--repo", "harbour/post");
        var path = Path.Join(site.Root, "content/static/admin/config.yml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("name: github", "name: gitlab", StringComparison.Ordinal));
        site.Write("content/static/admin/index.html", "mine");
        Assert.DoesNotContain(site.Build().Diagnostics, finding => finding.Code == "NS6024");
        site.Write("content/sport/_index.md", "---\ntitle: Sport\n---\n");
        Assert.Contains(site.Build().Diagnostics, finding => finding.Code == "NS6024");
        Run(site, "admin");
        Assert.DoesNotContain(site.Build().Diagnostics, finding => finding.Code == "NS6024");
        Assert.Contains("name: gitlab", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Join(site.Root, "content/static/admin/index.html")));
    }

    [Fact]
    public void it_asks_for_the_repository_once()
    {
        using var site = Site();
        Assert.Equal((2, "newssite: error: which repository is it for? Give --repo owner/name\n"), (Run(site, "admin").Code, Run(site, "admin").Error));
    }

    private static SmallSite Site()
        => new SmallSite().Story("world/a", "title: A\ndate: 2026-01-01").Story("local/b", "title: B\ndate: 2026-01-01").Story("local/c/index", "title: C\ndate: 2026-01-01");

    private static CliRun Run(SmallSite site, params string[] arguments) => CliRun.Of(arguments, CliRun.Pipe with { CurrentDirectory = site.Root });

    private static YamlMappingNode Load(SmallSite site)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(Path.Join(site.Root, "content/static/admin/config.yml"));
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Text(YamlMappingNode map, string key) => ((YamlScalarNode)map[key]).Value!;

    private static IEnumerable<YamlMappingNode> All(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.Values.SelectMany(All).Concat(map.Children.ContainsKey("widget") ? [map] : []),
        YamlSequenceNode list => list.Children.SelectMany(All),
        _ => [],
    };
}
