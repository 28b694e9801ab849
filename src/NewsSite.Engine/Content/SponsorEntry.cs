using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Who pays, as a record says it or a story itself (news-requirements §5.6).</summary>
public sealed record SponsorEntry(Located<string> Name)
{
    public string? Url { get; init; }

    /// <summary>Pays for the work of a newsroom that decides alone, not for the text.</summary>
    public bool IsUnderwriter { get; init; }

    public string? Label { get; init; }

    public string? BylinePrefix { get; init; }

    /// <summary>Who stands in the byline of a text that was paid for; <c>null</c> for whom the story names.</summary>
    public BylineDisplay? Byline { get; init; }

    /// <summary>What links to the sponsor tell search engines, as HTML's <c>rel</c>; <c>null</c> leaves it to the configuration.</summary>
    public string? Rel { get; init; }

    public InlineField? Blurb { get; init; }

    public InlineField? Disclaimer { get; init; }

    public ImageEntry? Logo { get; init; }

    /// <summary>Where the story tells of the sponsor.</summary>
    public bool AtBottom { get; init; }

    /// <summary>Whether no advertisement stands beside the sponsor's stories; <c>null</c> for what is usual.</summary>
    public bool? SuppressesAds { get; init; }
}

/// <summary>Whose names stand above a text that somebody paid for.</summary>
public enum BylineDisplay
{
    Author,
    Sponsor,
    Both,
}
