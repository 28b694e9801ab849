using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Some of the stories, by what they belong to.</summary>
public sealed record StoryFilter
{
    public static readonly StoryFilter Empty = new();

    public static readonly FieldTable Keys = new(
        new Field("sections", "list of texts", "folders of sections, such as world or local/harbour, with all below them"),
        new Field("topics", "list of texts", "topics"),
        new Field("tags", "list of texts", "tags"),
        new Field("types", "list of words", "types such as news or opinion"));

    public ImmutableArray<Located<string>> Sections { get; init; } = [];

    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    public ImmutableArray<Located<string>> Types { get; init; } = [];

    public static StoryFilter Read(ConfigSection partner, string name) => partner.Find(name, Keys) is not { Fields: var fields } ? Empty : new StoryFilter
    {
        Sections = [.. fields.Texts("sections")],
        Topics = [.. fields.Texts("topics")],
        Tags = [.. fields.Texts("tags")],
        Types = [.. fields.Texts("types")],
    };
}
