using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What a contract says of republished stories, in the story or in the publisher's record: two choices, independent of each other (news-requirements §2.5).</summary>
internal static class SyndicationTerms
{
    private static readonly Dictionary<string, bool> Canonicals = new() { ["self"] = false, ["source"] = true };

    private static readonly Dictionary<string, NoIndexScope> Scopes = new()
    {
        ["none"] = NoIndexScope.None,
        ["googlebot-news"] = NoIndexScope.GooglebotNews,
        ["googlebot"] = NoIndexScope.Googlebot,
        ["all"] = NoIndexScope.All,
    };

    public static bool? CanonicalIsSource(FieldReader fields) => fields.Choice("canonical", Canonicals)?.Value;

    public static NoIndexScope? NoIndex(FieldReader fields) => fields.Choice("noindex", Scopes)?.Value;
}
