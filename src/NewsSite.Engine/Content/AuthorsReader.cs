using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads those who worked on a story: an id or name, a map, or a list of them.</summary>
internal static class AuthorsReader
{
    public static ImmutableArray<AuthorEntry> Read(ContentFields content, string key)
    {
        switch (content.Fields.Node(key))
        {
            case null:
                return [];
            case YamlScalar:
                return content.PlainProse(key) is { } name ? [new AuthorEntry(name)] : [];
            case YamlMap map:
                return Author(content, map) is { } single ? [single] : [];
            case YamlList list:
                return Listed(content, content.Fields.Items(list, key), key);
            case var other:
                content.Fields.WrongType(other, key, "a list of authors");
                return [];
        }
    }

    private static ImmutableArray<AuthorEntry> Listed(ContentFields content, IReadOnlyList<YamlNode> items, string key)
    {
        var authors = ImmutableArray.CreateBuilder<AuthorEntry>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (Listed(content, items[i], key) is { } author)
            {
                authors.Add(author);
            }
        }
        return authors.DrainToImmutable();
    }

    private static AuthorEntry? Listed(ContentFields content, YamlNode item, string key)
    {
        switch (item)
        {
            case YamlMap map:
                return Author(content, map);
            case YamlScalar { IsNull: true }:
                return null;
            case YamlScalar scalar:
                return content.Nested(scalar, "name", ArticleFields.Author).PlainProse("name") is { } name ? new AuthorEntry(name) : null;
            default:
                content.Fields.WrongType(item, key, "an author's id, name or map");
                return null;
        }
    }

    private static AuthorEntry? Author(ContentFields content, YamlMap map)
    {
        var author = content.Nested(map, ArticleFields.Author);
        author.ReportUnknownKeys();
        return Located.Whole(author.Required("name"), name => new AuthorEntry(name)
        {
            Role = author.Prose("role")?.Value,
            Affiliation = author.Prose("affiliation")?.Value,
            Url = author.WholeAddress("url")?.Value,
        });
    }
}
