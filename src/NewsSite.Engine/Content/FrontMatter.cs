using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// What a journalist wrote above an article, a page or a section's description: typed, each value with its place.
/// An absent, empty or faulty value is <c>null</c> (a faulty one has been reported).
/// </summary>
public sealed record FrontMatter
{
    public Located<string>? Title { get; init; }

    public string? ShortTitle { get; init; }

    public string? SeoTitle { get; init; }

    public string? Kicker { get; init; }

    public InlineField? Standfirst { get; init; }

    public string? Description { get; init; }

    public InlineField? Summary { get; init; }

    public Located<string>? Slug { get; init; }

    public Located<string>? Url { get; init; }

    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    public Located<string>? Id { get; init; }

    public ArticleType Type { get; init; } = ArticleType.News;

    public Located<string>? Section { get; init; }

    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    public SeriesEntry? Series { get; init; }

    public ImmutableArray<AuthorEntry> Authors { get; init; } = [];

    public string? Byline { get; init; }

    public ImmutableArray<AuthorEntry> Contributors { get; init; } = [];

    public string? Dateline { get; init; }

    public Located<DateTimeOffset>? Date { get; init; }

    public Located<DateTimeOffset>? Updated { get; init; }

    public Withholding Withholding { get; init; } = Withholding.None;

    public Located<string>? Language { get; init; }

    public TextDirection? Direction { get; init; }

    public ImageEntry? Image { get; init; }

    public SourceEntry? Source { get; init; }

    public InlineField? EditorNote { get; init; }

    public Pin? Pinned { get; init; }

    public int Weight { get; init; }

    public bool List { get; init; } = true;

    public bool Feed { get; init; } = true;

    public bool NoIndex { get; init; }

    public Located<string>? Layout { get; init; }

    public string? MenuTitle { get; init; }

    /// <summary>Codes of findings that do not apply to this file.</summary>
    public ImmutableArray<string> ChecksIgnored { get; init; } = [];

    /// <summary>The free zone, with keys nobody knows added so that no value is lost.</summary>
    public DataValue.Map Params { get; init; } = DataValue.Map.Empty;
}

/// <summary>The kinds of journalistic work; what readers see of them is up to the theme (news-requirements §2.2).</summary>
public enum ArticleType
{
    News,
    Analysis,
    Opinion,
    Editorial,
    Letter,
    Explainer,
    Interview,
    Review,
    Callout,
    FactCheck,
    Obituary,
    Photo,
    Video,
    Podcast,
    Live,
    PressRelease,
    Sponsored,
    Satire,
}

public sealed record SeriesEntry(Located<string> Name, int? Part, string? Title);

/// <summary>One person or organisation as an article names it: a record's id, or a plain name.</summary>
public sealed record AuthorEntry(Located<string> Name)
{
    public string? Role { get; init; }

    public string? Affiliation { get; init; }

    public string? Url { get; init; }
}

public sealed record ImageEntry(Located<string> Source)
{
    public string? Alt { get; init; }

    public bool Decorative { get; init; }

    public InlineField? Caption { get; init; }

    public string? Credit { get; init; }

    public string? CreditLanguage { get; init; }

    public string? CreditUrl { get; init; }

    public string? Creator { get; init; }

    public string? License { get; init; }

    public string? Copyright { get; init; }

    public string? AcquireLicensePage { get; init; }

    public string? DigitalSourceType { get; init; }

    public string? Focus { get; init; }

    public string? Position { get; init; }

    public bool? CanDistribute { get; init; }

    public string? Sensitive { get; init; }
}

/// <summary>Where a republished story comes from.</summary>
/// <param name="Publisher">A record's id or a plain name.</param>
/// <param name="IsShort">Written as <c>source: text</c>, which older archives do; the text is then a name, never a dead reference.</param>
public sealed record SourceEntry(Located<string> Publisher, bool IsShort)
{
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public DateTimeOffset? Date { get; init; }

    public InlineField? Notice { get; init; }

    public string? Copyright { get; init; }
}

/// <summary>On top of fronts, for good or until a moment.</summary>
public sealed record Pin(DateTimeOffset? Until);

/// <summary>
/// Everything that can hold a story back (decision 17), gathered so that no later phase can forget one of them.
/// </summary>
public sealed record Withholding
{
    public static readonly Withholding None = new();

    /// <summary><c>draft: true</c>, a <c>status</c> before ready, <c>published: false</c>, or a place in a folder <c>_drafts</c>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>A withholding field could not be read; the story stays out whatever the command line says.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary><c>permalink: false</c>, by which archives ask for no page.</summary>
    public bool HasNoPage { get; init; }

    /// <summary>The later of <c>date</c> and <c>publish_date</c>.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public DateTimeOffset? Embargo { get; init; }

    public Located<DateTimeOffset>? Expires { get; init; }

    public bool Gone { get; init; }

    public string? GoneReason { get; init; }

    public Located<string>? RedirectTo { get; init; }
}
