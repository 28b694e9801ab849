using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Fields that some stories must have.</summary>
public sealed record RequiredFields
{
    public static readonly FieldTable Keys = new(
        new Field("fields", "list of words, required", "what these stories must have, such as standfirst, image or authors"),
        new Field("types", "list of words", "the types of stories; without it all"),
        new Field("sections", "list of texts", "folders of sections, such as world or local/harbour, with all below them; without it all"),
        new Field("since", "date", "the first date of a story that must have them, so that archives stay as they are"));

    /// <summary>As they are written; whether stories have such fields is for those to say who know them.</summary>
    public ImmutableArray<Located<string>> Fields { get; private init; } = [];

    /// <summary>Empty for all.</summary>
    public ImmutableArray<StoryType> Types { get; private init; } = [];

    /// <summary>Empty for all.</summary>
    public ImmutableArray<Located<string>> Sections { get; private init; } = [];

    public DateTimeOffset? Since { get; private init; }

    internal static ImmutableArray<RequiredFields> ReadAll(ConfigSection content, StoryTypes types, SiteZone zone)
        => content.Items("require", Keys, rule => Read(rule, types, zone));

    /// <summary>A rule of which a part cannot be read would ask the wrong stories.</summary>
    private static RequiredFields? Read(ConfigSection rule, StoryTypes types, SiteZone zone)
    {
        var fields = rule.Fields;
        if (!fields.Has("fields"))
        {
            fields.Diagnostics.Add(Errors.Config.RequiredKey(SourceSpan.At(fields.Path, fields.Map.Start.Line, fields.Map.Start.Column), "fields"));
        }
        var isReadable = TryTypes(fields, types, out var wanted) & rule.TryDate("since", zone, out var since);
        return !isReadable ? null : new RequiredFields { Fields = [.. fields.Texts("fields")], Types = wanted, Sections = [.. fields.Texts("sections")], Since = since };
    }

    private static bool TryTypes(FieldReader fields, StoryTypes types, out ImmutableArray<StoryType> wanted)
    {
        var names = fields.Texts("types");
        foreach (var name in names.Where(name => types.Find(name.Value) is null))
        {
            fields.Diagnostics.Add(Errors.FrontMatter.NotOneOf(name.In(fields.Path), "types", name.Value, types.Names, Suggestion.For(name.Value, types.Names)));
        }
        wanted = [.. names.Select(name => types.Find(name.Value)).OfType<StoryType>()];
        return wanted.Length == names.Count;
    }
}
