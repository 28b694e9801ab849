using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Configuration;

/// <summary>All types of stories that a site has: the usual ones, as it wants them, and those of its own.</summary>
public sealed class StoryTypes
{
    /// <summary>The usual ones by the words that front matter has for them.</summary>
    public static readonly IReadOnlyDictionary<string, ArticleType> Kinds = Enum.GetValues<ArticleType>()
        .ToDictionary(type => type == ArticleType.PressRelease ? "press_release" : type.ToString().ToLowerInvariant());

    /// <summary>The type of stories that do not say theirs.</summary>
    public const string Usual = "news";

    private static readonly ImmutableDictionary<ArticleType, StoryType> Unchanged = Kinds.ToImmutableDictionary(pair => pair.Value, pair => new StoryType(pair.Key, pair.Value));

    private readonly ImmutableDictionary<ArticleType, StoryType> _usual;
    private readonly ImmutableSortedDictionary<string, StoryType> _own;

    public StoryTypes(IEnumerable<StoryType> changed)
    {
        var all = changed.ToList();
        _usual = Unchanged.SetItems(all.Where(type => type.IsUsual).Select(type => KeyValuePair.Create(type.Kind, type)));
        _own = all.Where(type => !type.IsUsual).ToImmutableSortedDictionary(type => type.Name, type => type, StringComparer.Ordinal);
    }

    /// <summary>As stories may write them.</summary>
    public IEnumerable<string> Names => Kinds.Keys.Concat(_own.Keys);

    /// <summary>Everything that the reading of a story depends on.</summary>
    public string Key => string.Join(',', _usual.Values.OrderBy(type => type.Kind).Concat(_own.Values).Select(type => type.Key));

    /// <summary>The type that a word names, however it is written; <c>null</c> if there is none.</summary>
    public StoryType? Find(string name)
        => WordOf(name) is var word && TryKind(word, out var kind) ? _usual[kind] : _own.GetValueOrDefault(word);

    /// <summary>The type of a story.</summary>
    /// <param name="kind">What it is treated as.</param>
    /// <param name="own">Its name, if it is one of the site's own.</param>
    public StoryType Of(ArticleType kind, string? own) => own is not null && _own.TryGetValue(own, out var type) ? type : _usual[kind];

    /// <summary>A usual type as it is where the site says nothing of it.</summary>
    internal static StoryType UsualOf(ArticleType kind) => Unchanged[kind];

    /// <summary>As a type's name is written.</summary>
    internal static string WordOf(string name) => name.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    internal static bool TryKind(string word, out ArticleType kind)
        => Kinds.TryGetValue(word, out kind) || Kinds.TryGetValue(word.Replace("_", "", StringComparison.Ordinal), out kind);

    internal static StoryTypes Read(ConfigSection content)
    {
        var types = new List<StoryType>();
        foreach (var (type, place) in content.Items("types", StoryType.Keys, section => StoryType.Read(section) is { } read ? new Placed(read, section.Fields.PlaceOf("name")) : null))
        {
            if (types.Exists(other => other.Name == type.Name))
            {
                content.Fields.Diagnostics.Add(Errors.Config.BadType(place, type.Name, "stands here twice", "write all about a type in one place"));
                continue;
            }
            types.Add(type);
        }
        return new StoryTypes(types);
    }

    private sealed record Placed(StoryType Type, SourceSpan Place);
}
