using NewsSite.Configuration;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What a contract says of republished stories, in the story or in the publisher's record: two choices, independent of each other (news-requirements §2.5).</summary>
internal static class SyndicationTerms
{
    private static readonly Dictionary<string, bool> Canonicals = new() { ["self"] = false, ["source"] = true };

    private static readonly Dictionary<string, bool> PictureRights = new() { ["allowed"] = false, ["forbidden"] = true };

    public static bool? NoticeAtBottom(FieldReader fields) => fields.Choice("position", SyndicationConfig.Places)?.Value;

    public static bool ForbidsImages(FieldReader fields) => fields.Choice("images", PictureRights)?.Value ?? false;

    /// <summary>A story's own picture for counting; empty where it says that there is none.</summary>
    public static Located<string>? Pixel(ContentFields source)
        => source.Fields.Text("pixel") is not { } text ? null
            : YamlValue.TryFlag(text.Value, out var isWanted) && !isWanted ? text.With("")
            : PixelRule.Address(source.Fields);

    public static bool? CanonicalIsSource(FieldReader fields) => fields.Choice("canonical", Canonicals)?.Value;

    public static NoIndexScope? NoIndex(FieldReader fields) => fields.Choice("noindex", SyndicationConfig.Scopes)?.Value;
}
