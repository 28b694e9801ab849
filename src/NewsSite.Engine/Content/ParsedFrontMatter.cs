using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Front matter as it comes out of its file, before it is packed into a <see cref="FrontMatter"/>.</summary>
public sealed record ParsedFrontMatter
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

    public string? OwnType { get; init; }

    public ImmutableArray<string> Lacking { get; init; } = [];

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

    public Withholding Withholding { get; init; }

    public Located<string>? Language { get; init; }

    public TextDirection? Direction { get; init; }

    public ImageEntry? Image { get; init; }

    public SourceEntry? Source { get; init; }

    public InlineField? EditorNote { get; init; }

    public string? SocialTitle { get; init; }

    public ImageEntry? SocialImage { get; init; }

    public ImmutableArray<string> KeyPoints { get; init; } = [];

    public ImmutableArray<string> Places { get; init; } = [];

    public ImmutableArray<AuthorEntry> Editors { get; init; } = [];

    public ImmutableArray<AuthorEntry> Translators { get; init; } = [];

    public Located<string>? TranslationKey { get; init; }

    public string? UpdateNote { get; init; }

    public ImmutableArray<CorrectionEntry> Corrections { get; init; } = [];

    public string? ContentWarning { get; init; }

    public InlineField? Disclosure { get; init; }

    public InlineField? Methodology { get; init; }

    public string? AiDisclosure { get; init; }

    public ImmutableArray<CitationEntry> Citations { get; init; } = [];

    public ClaimEntry? Claim { get; init; }

    public ReviewEntry? Review { get; init; }

    public Located<string>? Sponsor { get; init; }

    public SponsorEntry? OwnSponsor { get; init; }

    /// <summary>Of a section.</summary>
    public string? Colour { get; init; }

    /// <summary>Of a section.</summary>
    public FrontEntry? Front { get; init; }

    public ImmutableArray<ImageEntry> Gallery { get; init; } = [];

    public VideoEntry? Video { get; init; }

    public AudioEntry? Audio { get; init; }

    public string? Robots { get; init; }

    public string? Canonical { get; init; }

    public bool IsFree { get; init; } = true;

    public int? ReadingTime { get; init; }

    public LiveEntry? Live { get; init; }

    public ImmutableArray<UpdateEntry> Updates { get; init; } = [];

    public bool IsKey { get; init; }

    public StoryOptions Options { get; init; } = StoryOptions.None;

    public Pin? Pinned { get; init; }

    public int Weight { get; init; }

    public bool List { get; init; } = true;

    public FeedKinds Feeds { get; init; } = FeedKinds.All;

    public bool NoIndex { get; init; }

    public Located<string>? Layout { get; init; }

    public string? MenuTitle { get; init; }

    /// <summary>Codes of findings that do not apply to this file.</summary>
    public ImmutableArray<string> ChecksIgnored { get; init; } = [];

    /// <summary>The free zone, with keys nobody knows added so that no value is lost.</summary>
    public DataValue.Map Params { get; init; } = DataValue.Map.Empty;
}
