using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>An entry of a menu.</summary>
/// <param name="Url"><c>null</c> for the heading of the entries below it.</param>
public sealed record MenuItem(string Title, ConfigLink? Url)
{
    public static readonly FieldTable Keys = new(
        new Field("title", "text, required", "what the entry says"),
        new Field("url", "path, content file or address", "where it leads, such as /world/, pages/about.md or https://other.example/; required without children"),
        new Field("language", "BCP 47", "show it only on pages in this language") { Aliases = ["lang"] },
        new Field("children", "list of maps", "the entries below it, of the same form"));

    /// <summary><c>null</c> for all.</summary>
    public Located<string>? Language { get; init; }

    public ImmutableArray<MenuItem> Children { get; init; } = [];

    /// <summary>The links of the entry and of all below it.</summary>
    public IEnumerable<ConfigLink> Links
    {
        get
        {
            var below = Children.SelectMany(child => child.Links);
            return Url is null ? below : below.Prepend(Url);
        }
    }

    /// <summary>The languages for which the entry and those below it are meant.</summary>
    public IEnumerable<Located<string>> Languages
    {
        get
        {
            var below = Children.SelectMany(child => child.Languages);
            return Language is null ? below : below.Prepend(Language);
        }
    }

    /// <summary>The entry and all below it.</summary>
    private int Entries => 1 + Children.Sum(child => child.Entries);

    public static ImmutableArray<MenuItem> ReadAll(ConfigSection section, string name)
    {
        var items = Read(section, name);
        return section.Fields.Node(name) is { } node && section.Fields.IsTooMany(items.Sum(item => item.Entries), node, name) ? [] : items;
    }

    private static ImmutableArray<MenuItem> Read(ConfigSection section, string name) => section.Items(name, Keys, Read);

    private static MenuItem? Read(ConfigSection item)
    {
        var title = item.Required("title");
        var children = Read(item, "children");
        var url = children.IsEmpty ? item.RequiredLink("url") : item.Link("url");
        var language = item.Language("language");
        return title is null || (url is null && children.IsEmpty) ? null : new MenuItem(title.Value, url) { Language = language, Children = children };
    }
}
