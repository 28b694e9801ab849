using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What heads of pages tell search engines and messengers of the whole site.</summary>
public sealed record SeoConfig
{
    public static readonly FieldTable Keys = new(
        new Field("title_pattern", "text with {title} and {site}", "how the title of a page is written, such as \"{title} | {site}\"; else as the theme does"),
        new Field("twitter_site", "text", "the paper's name on X, such as @harbourpost"),
        new Field("fb_app", "text", "the number of the paper's app at Meta, by which it sees who shares its pages"),
        new Field("verification", "map", "what search engines gave you to show that the site is yours"),
        new Field("preferred_source", "yes or no", "a link by which readers make the paper a preferred source on Google; default no"));

    /// <summary>Those who verify, with the name under which each looks for its word.</summary>
    public static readonly ImmutableArray<(Field Field, string Meta)> Verifiers =
    [
        (new("google", "text", "the word that Google Search Console gave you"), "google-site-verification"),
        (new("bing", "text", "the word of Bing Webmaster Tools"), "msvalidate.01"),
        (new("yandex", "text", "the word of Yandex Webmaster"), "yandex-verification"),
        (new("baidu", "text", "the word of Baidu"), "baidu-site-verification"),
        (new("naver", "text", "the word of Naver"), "naver-site-verification"),
        (new("pinterest", "text", "the word of Pinterest"), "p:domain_verify"),
        (new("facebook", "text", "the word of Meta"), "facebook-domain-verification"),
    ];

    public static readonly FieldTable VerificationKeys = new([.. Verifiers.Select(verifier => verifier.Field)]);

    private const string Title = "{title}";

    public string? TitlePattern { get; init; }

    /// <summary>With the sign in front.</summary>
    public string? TwitterSite { get; init; }

    /// <summary>The number of an app.</summary>
    public string? FacebookApp { get; init; }

    /// <summary>The names of metas and what they say.</summary>
    public ImmutableArray<(string Meta, string Word)> Verification { get; init; } = [];

    public bool PreferredSource { get; init; }

    public static SeoConfig Read(ConfigSection root)
    {
        var section = root.Section("seo", Keys);
        var verification = section.Section("verification", VerificationKeys);
        return new SeoConfig
        {
            TitlePattern = ReadPattern(section),
            TwitterSite = section.Prose("twitter_site") is { } name ? "@" + name.Value.TrimStart('@') : null,
            FacebookApp = section.Prose("fb_app")?.Value,
            Verification = [.. from verifier in Verifiers
                               let word = verification.Prose(verifier.Field.Name)
                               where word is not null
                               select (verifier.Meta, word.Value)],
            PreferredSource = section.Fields.Flag("preferred_source") ?? false,
        };
    }

    private static string? ReadPattern(ConfigSection section)
    {
        var pattern = section.Prose("title_pattern");
        if (pattern is null || pattern.Value.Contains(Title, StringComparison.Ordinal))
        {
            return pattern?.Value;
        }
        section.Fields.Diagnostics.Add(Errors.Config.TitlePatternWithoutTitle(pattern.In(section.Fields.Path), pattern.Value));
        return null;
    }
}
