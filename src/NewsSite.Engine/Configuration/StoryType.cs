using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>A type of stories: one that everybody knows, or one of the site's own, which is treated as one of those.</summary>
/// <param name="Name">As front matter writes it.</param>
/// <param name="Kind">What it is treated as.</param>
public sealed record StoryType(string Name, ArticleType Kind)
{
    public static readonly FieldTable Keys = new(
        new Field("name", "text, required", "the type as stories write it: one of the usual ones, or one of your own"),
        new Field("like", "word", "the type that one of your own is treated as, such as opinion; required of your own"),
        new Field("label", "text or map", "what stands beside the headline, in lists and in feeds; a map has it for each language; default the theme's word"),
        new Field("show_label", "yes or no", "whether the label is shown; default yes, of news only where it has a label here"),
        new Field("feed", "yes or no", "whether its stories are in feeds; default yes, of sponsored no"),
        new Field("google_news", "yes or no", "whether its stories are in the sitemap for Google News; default yes, of sponsored, satire and press_release no"),
        new Field("noindex", "yes or no", "whether search engines are asked to stay away; default no"));

    /// <summary>What the site calls it; empty where the theme's word does.</summary>
    public LocalText Label { get; private init; } = LocalText.None;

    private bool? ShowLabel { get; init; }

    /// <summary>Who subscribes to news has not asked for advertisements.</summary>
    public bool Feed { get; private init; } = Kind != ArticleType.Sponsored;

    /// <summary>Not what was paid for or made up (news-requirements §1.2).</summary>
    public bool IsForGoogleNews { get; private init; } = Kind is not (ArticleType.Sponsored or ArticleType.Satire or ArticleType.PressRelease);

    public bool NoIndex { get; private init; }

    /// <summary>Whether readers are told what it is, which goes without saying of news alone.</summary>
    public bool ShowsLabel => ShowLabel ?? (Kind != ArticleType.News || !Label.IsEmpty);

    /// <summary>False of those that the site has of its own.</summary>
    public bool IsUsual => StoryTypes.Kinds.ContainsKey(Name);

    /// <summary>Whether it is the other type, or one that the other is like.</summary>
    public bool Holds(StoryType other) => IsUsual ? Kind == other.Kind : Name == other.Name;

    /// <summary>What the reading of a story makes of it.</summary>
    internal string Key => $"{Name} {Kind} {Feed} {NoIndex}";

    internal static StoryType? Read(ConfigSection section)
    {
        var fields = section.Fields;
        var like = fields.Choice("like", StoryTypes.Kinds);
        if (section.Required("name") is not { } name || Named(fields, name, like) is not { } type)
        {
            return null;
        }
        return type with
        {
            Label = LocalText.Read(section, "label"),
            ShowLabel = ReadShowLabel(fields, type),
            Feed = fields.Flag("feed") ?? type.Feed,
            IsForGoogleNews = fields.Flag("google_news") ?? type.IsForGoogleNews,
            NoIndex = fields.Flag("noindex") ?? type.NoIndex,
        };
    }

    private static StoryType? Named(FieldReader fields, Located<string> name, Located<ArticleType>? like)
    {
        var word = StoryTypes.WordOf(name.Value);
        var isUsual = StoryTypes.TryKind(word, out var kind);
        if (isUsual && !fields.Has("like"))
        {
            return StoryTypes.UsualOf(kind);
        }
        if (!isUsual && like is not null && CanBeName(word))
        {
            return new StoryType(word, like);
        }
        var (problem, remedy) = isUsual ? ("is a usual type, which cannot be like another", "remove 'like', or give the type another name")
            : !CanBeName(word) ? ("cannot be the name of a type", "take small letters, digits and _, such as long_read, and say under 'label' what readers see")
            : ("is not among the usual types", Errors.DidYouMean(Suggestion.For(word, StoryTypes.Kinds.Keys)) ?? "if it is one of your own, say what it is treated as, such as 'like: opinion'");
        if (isUsual || !fields.Has("like") || !CanBeName(word))
        {
            fields.Diagnostics.Add(Errors.Config.BadType(name.In(fields.Path), name.Value, problem, remedy));
        }
        return null;
    }

    private static bool CanBeName(string word)
        => word != "page" && char.IsAsciiLetterLower(word[0]) && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    /// <summary>What somebody paid for has to say so.</summary>
    private static bool? ReadShowLabel(FieldReader fields, StoryType type)
    {
        var shown = fields.Flag("show_label");
        if (shown?.Value == false && type.Kind == ArticleType.Sponsored)
        {
            fields.Diagnostics.Add(Errors.Config.HiddenAdvertisement(shown.In(fields.Path), type.Name));
            return null;
        }
        return shown?.Value;
    }
}
