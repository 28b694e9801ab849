using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Whether and where readers discuss stories.</summary>
public sealed record CommentConfig
{
    public static readonly FieldTable Keys = new(
        new Field("mode", "none, link or static", "whether stories lead to where readers discuss them, and with static show what readers wrote, from content/data/comments/, too; default link"),
        new Field("url", "address", "where they do, of stories that name no place themselves, with {url} or {id} for the story's"));

    private static readonly Dictionary<string, (bool AreLinked, bool AreShown)> Modes = new()
    {
        ["none"] = (false, false),
        ["link"] = (true, false),
        ["static"] = (true, true),
    };

    public bool AreLinked { get; private init; } = true;

    /// <summary>Whether stories show what readers wrote.</summary>
    public bool AreShown { get; private init; }

    /// <summary>With placeholders; <c>null</c> for stories' own places alone.</summary>
    public string? Url { get; private init; }

    public static CommentConfig Read(ConfigSection root)
    {
        var section = root.Section("comments", Keys);
        var (areLinked, areShown) = section.Fields.Choice("mode", Modes)?.Value ?? Modes["link"];
        return new CommentConfig { AreLinked = areLinked, AreShown = areShown, Url = ReadUrl(section) };
    }

    private static string? ReadUrl(ConfigSection section)
    {
        if (section.Fields.Text("url") is not { } url || UrlRule.WebAddress(url.Value.Replace("{url}", "x", StringComparison.Ordinal).Replace("{id}", "x", StringComparison.Ordinal)) is not null)
        {
            return section.Fields.Text("url")?.Value;
        }
        section.Fields.Diagnostics.Add(Errors.Config.UnsafeUrl(url.In(section.Fields.Path), url.Value));
        return null;
    }
}
