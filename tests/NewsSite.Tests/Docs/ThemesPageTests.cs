using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsSite.Templating;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>docs/themes.md against the functions and the members that templates can use, and against the theme.</summary>
public sealed partial class ThemesPageTests
{
    private static readonly Dictionary<string, string> Summaries = ReadSummaries();

    [Fact]
    public void the_page_lists_every_function_and_every_member()
        => DocsPage.Check("themes.md", ("functions", FunctionTable()), ("members", MemberSections()));

    [Fact]
    public void the_page_lists_the_parts_of_broadsheet_and_its_words()
        => DocsPage.Check("themes.md", ("parts", PartTable()), ("words", WordTable()));

    /// <summary>The head of a part says what it takes; a value that a call need not give is set to its default there.</summary>
    [Fact]
    public void parts_set_the_defaults_that_they_declare()
        => Assert.All(Parts(), part =>
        {
            var defaults = part.Values.Where(value => value.Default.Length > 0).Select(value => $"{value.Name} = {value.Name} ?? {(value.Default.Contains(' ', StringComparison.Ordinal) ? $"({value.Default})" : value.Default)}");
            Assert.Equal(defaults, Default().Matches(part.Text).Select(match => match.Groups[1].Value));
        });

    [Fact]
    public void every_part_says_what_it_is_for() => Assert.All(Parts(), part => Assert.NotEmpty(part.Meaning));

    /// <summary>The examples of the page, put where it says they go, make a site without a finding.</summary>
    [Fact]
    public void the_recipes_of_the_page_work_as_they_stand()
    {
        using var site = new SmallSite("site: {name: T, url: https://example.org, timezone: UTC}\n");
        Directory.Delete(Path.Join(site.Root, "templates"), recursive: true);
        site.Write("templates/base.html", Example("extra_head")).Write("templates/assets/own.css", Example("--serif"));
        site.Write("templates/home.html", Example("theme:home.html")).Write("templates/article.html", Example("page.article.seo_title").Replace("\"title\"", "\"head\"", StringComparison.Ordinal));
        site.Write("templates/components/factbox.html", Example("type: choice")).Write("templates/components/event.html", Example("as: day"));
        site.Story("world/ferry", "title: Ferry\ndate: 2026-11-19", Example(":::factbox") + "\n" + Example(":::event"));
        Assert.Empty(site.Build(options => options with { Strict = true }).Diagnostics.Select(finding => finding.ToString()));
        Assert.Contains("<time datetime=\"2026-12-01\">1 December 2026</time>", site.Output["world/2026/11/ferry/index.html"], StringComparison.Ordinal);
        Assert.Contains("/assets/own.", site.Output["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void words_of_examples_and_of_the_language_are_right()
    {
        var words = WordTable();
        Assert.All(Word().Matches(string.Concat(Examples())).Select(match => match.Groups[1].Value).Where(key => key != "facts"), key => Assert.Contains($"| `{key}` |", words, StringComparison.Ordinal));
        Assert.All(Templating.Components.DeclarationReader.Reserved, word => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal));
    }

    private static readonly string Page = File.ReadAllText(Path.Join(DocsPage.Root, "docs", "themes.md"));

    private static string Example(string part) => Examples().First(example => example.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string> Examples() => Fence().Matches(Page).Select(match => match.Groups[1].Value);

    [GeneratedRegex("^```\\w+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("\\bt \"([a-z_]+)\"")]
    private static partial Regex Word();

    /// <summary>A site that shows parts of the theme in its own way gives them no more than the page says they need.</summary>
    [Fact]
    public void cards_and_strips_need_nothing_but_what_they_show()
    {
        using var site = new SmallSite("site: {name: T, url: https://example.org, timezone: UTC}\n");
        Directory.Delete(Path.Join(site.Root, "templates"), recursive: true);
        site.Story("world/ferry", "title: Ferry\ndate: 2026-11-19").Story("world/bridge", "title: Bridge\ndate: 2026-11-18\ntype: opinion");
        site.Write("templates/home.html", """
            {{ extends "base.html" }}
            {{ wrap block "main" }}
            {{ for strip in site.front.strips }}{{ include "partials/strip.html" strip: strip }}{{ end }}
            {{ for story in site.articles }}{{ include "partials/card.html" article: story }}{{ end }}
            {{ include "partials/stories.html" articles: site.articles }}
            {{ end }}
            """);
        Assert.Empty(site.Build(options => options with { Strict = true }).Diagnostics.Select(finding => finding.ToString()));
    }

    private static readonly string Theme = Path.Join(DocsPage.Root, "themes", "broadsheet");

    private sealed record Part(string Name, string Text, string Meaning, List<(string Name, string Default, string Meaning)> Values);

    private static IEnumerable<Part> Parts() => Directory.EnumerateFiles(Path.Join(Theme, "partials")).Order(StringComparer.Ordinal).Select(path =>
    {
        var text = File.ReadAllText(path);
        var lines = text.Split('\n').Skip(1).Select(line => line.TrimStart()).TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
        var values = lines.Select(line => Value().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)).ToList();
        return new Part(Path.GetFileName(path), text, string.Join(' ', lines.Where(line => !Value().IsMatch(line))), values);
    });

    private static string PartTable() => DocsPage.Table(
        ["Part", "What it is", "What it takes"],
        Parts().Select(part => new[]
        {
            DocsPage.Code(part.Name), part.Meaning,
            string.Join("; ", part.Values.Select(value => $"{DocsPage.Code(value.Name)}{(value.Default.Length == 0 ? "" : $" (else {DocsPage.Code(value.Default)})")}: {value.Meaning}")),
        }));

    private static string WordTable()
    {
        var found = new List<Diagnostics.Diagnostic>();
        var words = Yaml.YamlDocument.ReadMap("en.yaml", File.ReadAllText(Path.Join(Theme, "i18n", "en.yaml")), 1, found)!;
        return DocsPage.Table(["Word", "English"], words.Entries
            .Where(word => word.Value is not Yaml.YamlList)
            .OrderBy(word => word.Key.Text, StringComparer.Ordinal)
            .Select(word => new[] { DocsPage.Code(word.Key.Text), English(word.Value) }));
    }

    private static string English(Yaml.YamlNode word) => word switch
    {
        Yaml.YamlScalar text => DocsPage.Code(text.Text),
        Yaml.YamlMap forms => string.Join(", ", forms.Entries.Select(form => DocsPage.Code($"{form.Key.Text}: {((Yaml.YamlScalar)form.Value).Text}"))),
        _ => "",
    };

    [GeneratedRegex(@"^([a-z_]+)(?: \((.+)\))?: (.+)$")]
    private static partial Regex Value();

    [GeneratedRegex(@"^\s*(([a-z_]+) = \2 \?\? .+)$", RegexOptions.Multiline)]
    private static partial Regex Default();

    private static string FunctionTable() => DocsPage.Table(
        ["Call", "What it gives"],
        Functions.All.Select(function => new[] { DocsPage.Code(function.Info.Signature), function.Info.Meaning }));

    private static string MemberSections() => string.Join("\n\n", MemberTables.All.Values
        .Where(table => table.Members.Count > 0)
        .OrderBy(table => table.Name is "site" or "theme" or "page" or "article" ? 0 : 1)
        .ThenBy(table => table.Name, StringComparer.Ordinal)
        .Select(Section));

    /// <summary>Members that need no explanation in one line, the others below it.</summary>
    private static string Section(MemberTable table)
    {
        var members = table.Members.Keys.Order(StringComparer.Ordinal).Select(name => (Name: name, Meaning: Meaning(table.Type, name))).ToList();
        var names = string.Join(", ", members.Select(member => DocsPage.Code(member.Name)));
        var explained = members.Where(member => member.Meaning.Length > 0).Select(member => $"- {DocsPage.Code(member.Name)}: {member.Meaning}").ToList();
        return $"### {table.Name}\n\n{names}{(explained.Count == 0 ? "" : "\n\n")}{string.Join('\n', explained)}";
    }

    /// <summary>The comment on the property, of the type itself or of one it derives from.</summary>
    private static string Meaning(Type type, string member)
    {
        var property = string.Concat(member.Split('_').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            var key = Summaries.Keys.FirstOrDefault(key => key.Equals($"P:{owner.FullName}.{property}", StringComparison.OrdinalIgnoreCase));
            if (key is not null)
            {
                return Summaries[key];
            }
        }
        return "";
    }

    /// <summary>The documentation file that the compiler writes beside the library.</summary>
    private static Dictionary<string, string> ReadSummaries()
        => XDocument.Load(Path.ChangeExtension(typeof(MemberTables).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Markdown(member.Element("summary")!));

    private static string Markdown(XElement summary)
    {
        var text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XText words => words.Value,
            _ => "",
        }));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
    }
}
