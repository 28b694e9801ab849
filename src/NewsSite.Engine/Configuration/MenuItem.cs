using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>An entry of a menu; <see cref="Url"/> is a path from the site's root or an address elsewhere.</summary>
public sealed record MenuItem(string Title, string Url)
{
    public static readonly FieldTable Keys = new(
        new Field("title", "text, required", "what the entry says"),
        new Field("url", "path or address, required", "where it leads"));

    public static ImmutableArray<MenuItem> ReadAll(ConfigSection root, string name) => root.Items(name, Keys, Read);

    private static MenuItem? Read(ConfigSection item)
        => item.Required("title") is { } title && item.Required("url") is { } url && item.Address(url) is { } safe ? new MenuItem(title.Value, safe) : null;
}
