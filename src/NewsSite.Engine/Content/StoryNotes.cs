using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What was wrong in a story and is right now, or what else its readers should know of a later change.</summary>
public sealed record CorrectionEntry(Located<DateTimeOffset> Date, CorrectionKind Kind, InlineField Text, ImmutableArray<AuthorEntry> Authors);

public enum CorrectionKind
{
    Correction,
    Clarification,
    Update,
    Retraction,
    EditorsNote,
}

/// <summary>Something that a story refers to.</summary>
public sealed record CitationEntry(string Title)
{
    public string? Url { get; init; }

    /// <summary>Where a copy of it is kept.</summary>
    public string? Archived { get; init; }
}

/// <summary>A claim that a fact check judges (schema.org ClaimReview).</summary>
public sealed record ClaimEntry(string Claim, RatingEntry Rating)
{
    public string? Author { get; init; }

    public DateTimeOffset? Date { get; init; }

    /// <summary>Where the claim was made.</summary>
    public string? Appearance { get; init; }
}

/// <summary>What a review is about, and its verdict.</summary>
public sealed record ReviewEntry(string Item)
{
    /// <summary>Such as <c>book</c>.</summary>
    public string? Kind { get; init; }

    public string? Url { get; init; }

    public RatingEntry? Rating { get; init; }
}

/// <summary>A verdict in words, in points, or both.</summary>
public sealed record RatingEntry
{
    public string? Label { get; init; }

    public double? Value { get; init; }

    public double? Best { get; init; }

    public double? Worst { get; init; }
}

/// <summary>A video that belongs to a story: its file, its player's page, or both.</summary>
public sealed record VideoEntry
{
    public Located<string>? Source { get; init; }

    public string? Embed { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public Located<string>? Poster { get; init; }

    public TimeSpan? Duration { get; init; }

    public DateTimeOffset? Uploaded { get; init; }

    public ImmutableArray<CaptionsEntry> Captions { get; init; } = [];

    public Located<string>? Transcript { get; init; }
}

/// <summary>What is said in a video, line by line, in a language.</summary>
public sealed record CaptionsEntry(Located<string> Source, string? Language, string? Label);

/// <summary>When a live story is covered, and what has happened so far.</summary>
public sealed record LiveEntry(Located<DateTimeOffset>? Start, Located<DateTimeOffset>? End, InlineField? Summary);

/// <summary>An update of a live story that stands in its front matter; its text is Markdown.</summary>
public sealed record UpdateEntry(Located<DateTimeOffset> Time, InlineField Body)
{
    public required int Words { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<AuthorEntry> Authors { get; init; } = [];

    public ImageEntry? Image { get; init; }

    /// <summary>Among the key events.</summary>
    public bool IsKey { get; init; }

    public bool IsPinned { get; init; }

    public Withholding Withholding { get; init; }
}

/// <summary>A recording that belongs to a story.</summary>
public sealed record AudioEntry(Located<string> Source)
{
    public string? Title { get; init; }

    public TimeSpan? Duration { get; init; }

    public Located<string>? Transcript { get; init; }

    /// <summary>Of a file elsewhere, in bytes.</summary>
    public int? Length { get; init; }

    /// <summary>Such as <c>audio/mpeg</c>.</summary>
    public string? MediaType { get; init; }

    public int? Episode { get; init; }

    public int? Season { get; init; }

    public EpisodeKind EpisodeKind { get; init; }

    public bool? IsExplicit { get; init; }

    public Located<string>? Chapters { get; init; }
}

/// <summary>What an episode is to its podcast.</summary>
public enum EpisodeKind
{
    Full,
    Trailer,
    Bonus,
}
