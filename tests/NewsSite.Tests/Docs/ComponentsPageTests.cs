using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Templating;
using NewsSite.Templating.Components;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>docs/components.md against the declarations of the theme, whose examples must build; docs/themes.md against what declarations may say.</summary>
public sealed class ComponentsPageTests
{
    private const string Pictures = "pictures/components";

    [Fact]
    public void the_page_shows_every_component_of_broadsheet()
        => DocsPage.Check("components.md", ("components", string.Join("\n\n", Components().Select(Section))));

    [Fact]
    public void the_page_of_themes_lists_what_a_declaration_may_say()
        => DocsPage.Check(
            "themes.md",
            ("component keys", FieldPagesTests.Table(ComponentFields.Component)),
            ("attribute keys", FieldPagesTests.Table(ComponentFields.Attribute)),
            ("attribute types", DocsPage.Table(
                ["Type", "What articles write", "What the template gets"],
                ComponentFields.Types.Fields.Select(field => new[] { DocsPage.Code(field.Name), field.Type, field.Meaning }))));

    [Fact]
    public void every_type_is_described()
        => Assert.Equal(
            Enum.GetNames<AttributeType>().Select(name => name.ToLowerInvariant()), ComponentFields.Types.Fields.Select(field => field.Name));

    [Fact]
    public void every_component_says_what_it_is_for_and_shows_itself()
        => Assert.All(Components(), component =>
        {
            Assert.NotEmpty(component.Description);
            Assert.StartsWith(":::" + component.Name, component.Example, StringComparison.Ordinal);
            Assert.All(component.Attributes, attribute => Assert.NotEmpty(attribute.Description));
        });

    [Fact]
    public void the_examples_build_as_they_stand()
    {
        using var site = new SmallSite("site: {name: T, url: https://example.org, timezone: UTC}\n");
        Directory.Delete(Path.Join(site.Root, "templates"), recursive: true);
        site.Story("world/examples", "title: Examples\ndate: 2026-11-20", string.Join("\n\n", Components().Select(component => component.Example)));
        foreach (var file in Directory.EnumerateFiles(Path.Join(DocsPage.Root, "tests/NewsSite.Tests/Docs/Examples")))
        {
            site.Write("content/world/" + Path.GetFileName(file), File.ReadAllText(file));
        }
        site.Write("content/world/minutes.pdf", "pdf").Write("content/world/hum.mp3", "mp3");

        Assert.Empty(site.Build(options => options with { Strict = true }).Diagnostics);
        Assert.DoesNotContain(":::", site.Output["world/2026/11/examples/index.html"], StringComparison.Ordinal);
    }

    /// <summary>The pictures are made by .ci/tools/component-pictures.mjs.</summary>
    [Fact]
    public void every_component_has_a_picture_and_no_other_pictures_are_kept()
        => Assert.Equal(
            Components().Select(component => component.Name + ".png"),
            Directory.EnumerateFiles(Path.Join(DocsPage.Root, "docs", Pictures)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    private static IEnumerable<ComponentDeclaration> Components()
    {
        var found = new DiagnosticBag();
        var files = ThemeFiles.Open(DocsPage.Root, new ThemeConfig { Name = "broadsheet" }, found)!;
        var components = new TemplateSet(files, found).Components;
        Assert.Empty(found.ToSorted());
        return components.Values.OrderBy(component => component.Name, StringComparer.Ordinal);
    }

    private static string Section(ComponentDeclaration component) => string.Join("\n\n", [
        $"## {component.Name}",
        $"{component.Description} {Body(component.Body)} Its source is [components/{component.Name}.html](../themes/broadsheet/components/{component.Name}.html).",
        .. component.Attributes.IsEmpty ? Array.Empty<string>() : [DocsPage.Table(["Attribute", "Value", "Meaning"], component.Attributes.Select(Row))],
        $"```markdown\n{component.Example}\n```",
        $"![The component {component.Name} in a story: {component.Description.Split(". ")[0].TrimEnd('.')}.]({Pictures}/{component.Name}.png)"]);

    private static string Body(BodyRule rule) => rule switch
    {
        BodyRule.Required => "It needs text.",
        BodyRule.None => "It takes no text.",
        _ => "Text is optional.",
    };

    private static string[] Row(AttributeDeclaration attribute) =>
    [
        DocsPage.Code(attribute.Name) + (attribute.IsRequired ? ", required" : ""),
        PlainValue.NameOf(attribute),
        attribute.Description + (attribute.Default is { Length: > 0 } text ? $" Default: {text}." : ""),
    ];
}
