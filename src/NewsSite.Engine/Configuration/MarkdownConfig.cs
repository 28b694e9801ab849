using NewsSite.Markdown;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>How the texts of stories are read.</summary>
public sealed record MarkdownConfig
{
    public static readonly FieldTable Keys = new(
        new Field("html", "sanitize, escape or allow", "what becomes of raw HTML; default sanitize"),
        new Field("typography", "yes or no", "whether straight quotes become curly ones; default yes"));

    private static readonly Dictionary<string, RawHtml> Policies = new()
    {
        ["sanitize"] = RawHtml.Sanitize,
        ["escape"] = RawHtml.Escape,
        ["allow"] = RawHtml.Allow,
    };

    public RawHtml Html { get; init; } = RawHtml.Sanitize;

    public bool Typography { get; init; } = true;

    public static MarkdownConfig Read(ConfigSection root)
    {
        var markdown = root.Section("markdown", Keys).Fields;
        var defaults = new MarkdownConfig();
        return new MarkdownConfig
        {
            Html = markdown.Choice("html", Policies) ?? defaults.Html,
            Typography = markdown.Flag("typography") ?? defaults.Typography,
        };
    }
}
