using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What holds for all republished stories where neither the story nor its publisher's record says otherwise.</summary>
public sealed record SyndicationConfig
{
    public static readonly FieldTable Keys = new(
        new Field("default_noindex", "word", "which search engines shall leave republished stories alone: none, googlebot-news, googlebot or all; default none"),
        new Field("notice_position", "top or bottom", "where their notice stands; default top"));

    /// <summary>The words by which a contract says which search engines it means.</summary>
    public static readonly Dictionary<string, NoIndexScope> Scopes = new()
    {
        ["none"] = NoIndexScope.None,
        ["googlebot-news"] = NoIndexScope.GooglebotNews,
        ["googlebot"] = NoIndexScope.Googlebot,
        ["all"] = NoIndexScope.All,
    };

    /// <summary>Where a notice stands, and whether that is the bottom.</summary>
    public static readonly Dictionary<string, bool> Places = new() { ["top"] = false, ["bottom"] = true };

    public NoIndexScope NoIndex { get; init; }

    public bool NoticeAtBottom { get; init; }

    public static SyndicationConfig Read(ConfigSection root)
    {
        var section = root.Section("syndication", Keys);
        return new SyndicationConfig
        {
            NoIndex = section.Fields.Choice("default_noindex", Scopes)?.Value ?? NoIndexScope.None,
            NoticeAtBottom = section.Fields.Choice("notice_position", Places)?.Value ?? false,
        };
    }
}
