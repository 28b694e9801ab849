using System.Reflection;
using System.Text.Json;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Desk;
using NewsSite.Yaml;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>
/// The schemas that <c>newssite schema</c> prints, and that the demo's own files keep them: every field that stands in a file has
/// a property that takes its value. (They were held against ajv by hand.)
/// </summary>
public sealed class SchemaTests
{
    /// <summary>Every word of a type that is no noun. One more is either a word that a value may be, or a noun that FieldType lacks.</summary>
    [Fact]
    public void every_type_of_the_registry_is_understood()
        => Assert.Equal(
            "404 410 allow allowed always ascii atom author auto bonus both bottom buddhist drop episodic escape facade forbidden full gregorian iframe islamic islamic-civil islamic-umalqura json keep latin link ltr month native never newest next_midnight no nofollow none off organization persian person required rss rtl sanitize self serial size source sponsor sponsored stable static summary tombstone top trailer transliterate underwritten unicode yes",
            string.Join(' ', Tables().SelectMany(table => table.Fields).SelectMany(field => FieldType.Of(field).Words).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void every_map_has_its_fields_or_free_keys()
        => Assert.Empty(
            from table in Tables()
            from field in table.Fields
            where FieldType.Of(field).Forms.Any(form => form.Kind == FieldKind.Map) && Shapes.Of(table, field) is null && !Shapes.IsFree(field)
            select field.Name);

    [Theory]
    [InlineData("front-matter")]
    [InlineData("config")]
    [InlineData("authors")]
    [InlineData("publishers")]
    [InlineData("sponsors")]
    [InlineData("terms")]
    [InlineData("front")]
    [InlineData("breaking")]
    [InlineData("comments")]
    public void every_reference_in_a_schema_leads_somewhere(string name)
    {
        var run = CliRun.Of(["schema", name]);
        using var schema = JsonDocument.Parse(run.Out);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        var defined = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(one => "#/$defs/" + one.Name).ToHashSet();
        var used = System.Text.RegularExpressions.Regex.Matches(run.Out, "\"\\$ref\": \"([^\"]+)\"").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void the_demo_s_own_files_keep_them()
    {
        var problems = new List<string>();
        foreach (var (path, name) in DemoFiles())
        {
            using var schema = JsonDocument.Parse(JsonSchema.Write(SchemaFile.All.Single(file => file.Name == name)));
            var text = File.ReadAllText(Path.Join(Docs.DocsPage.Root, path));
            var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n")[1] : text;
            problems.AddRange(new SmallSchemaCheck(schema.RootElement).Problems(YamlDocument.ReadMap(path, yaml, 1, [])!, schema.RootElement, path));
        }
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("title: A\ndate: 2026-01-01\ntypo: x", "typo")]
    [InlineData("date: 2026-01-01", "x: fits nothing")]
    [InlineData("title: A\nweight: much", "weight")]
    [InlineData("title: A\ndir: up", "dir")]
    [InlineData("title: A\nimage: {source: x.jpg}", "image")]
    [InlineData("title: A\nauthors: [{role: x}]", "authors")]
    public void what_breaks_them_is_found(string yaml, string where)
    {
        using var schema = JsonDocument.Parse(JsonSchema.Write(SchemaFile.All[0]));
        Assert.Contains(where, Assert.Single(new SmallSchemaCheck(schema.RootElement).Problems(YamlDocument.ReadMap("x", yaml, 1, [])!, schema.RootElement, "x")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema frontmatter", "there is no schema 'frontmatter'; did you mean 'front-matter'?")]
    [InlineData("schema", "give one name, or --write: front-matter, config, authors, publishers, sponsors, terms, front, breaking, comments, output-build, output-changes, output-check, output-config, output-files, output-list, output-serve, output-version, output-why")]
    public void a_schema_that_does_not_exist_is_told(string arguments, string error)
    {
        var run = CliRun.Of(arguments);
        Assert.Equal((2, $"newssite: error: {error}"), (run.Code, run.Error.Split('\n')[0]));
    }

    [Fact]
    public void write_puts_what_init_puts_and_init_names_a_schema_for_each_file()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init paper", folder.At(CliRun.Pipe));
        var before = folder.Read("paper/.vscode/newssite/config.schema.json");
        folder.Write("paper/.vscode/newssite/config.schema.json", "old");
        Assert.Equal("Wrote 9 schemas into .vscode/newssite/\n", CliRun.Of("schema --write -C paper", folder.At(CliRun.Pipe)).Out);
        Assert.Equal(before, folder.Read("paper/.vscode/newssite/config.schema.json"));
        using var settings = JsonDocument.Parse(folder.Read("paper/.vscode/settings.json"));
        Assert.All(settings.RootElement.GetProperty("yaml.schemas").EnumerateObject(), schema => Assert.Contains("paper/" + schema.Name[2..], folder.Files()));
        Assert.Equal("/newssite.yaml", settings.RootElement.GetProperty("yaml.schemas").GetProperty("./.vscode/newssite/config.schema.json")[0].GetString());
    }

    private static IEnumerable<(string Path, string Name)> DemoFiles()
    {
        yield return ("newssite.yaml", "config");
        yield return ("content/data/front.yaml", "front");
        var content = Path.Join(Docs.DocsPage.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(Docs.DocsPage.Root, file).Replace('\\', '/');
            var place = ContentPath.Parse(path, name => name is "en" or "ru" or "ar" ? name : null);
            string? schema = place.Kind switch
            {
                ContentKind.Article or ContentKind.Page => "front-matter",
                ContentKind.Author => "authors",
                ContentKind.Publisher => "publishers",
                ContentKind.Sponsor => "sponsors",
                ContentKind.Topic or ContentKind.Tag or ContentKind.Series => "terms",
                _ => null,
            };
            if (schema is not null)
            {
                yield return (path, schema);
            }
        }
    }

    private static IEnumerable<FieldTable> Tables()
        => from type in typeof(SiteConfig).Assembly.GetTypes()
           where type.Namespace is "NewsSite.Configuration" or "NewsSite.Content"
           from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.FieldType == typeof(FieldTable)
           select (FieldTable)field.GetValue(null)!;
}
