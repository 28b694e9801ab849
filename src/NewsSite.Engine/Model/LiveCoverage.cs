using System.Collections.Immutable;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Model;

/// <summary>What makes a story a live one (news-requirements §5.5).</summary>
/// <param name="Start">When its coverage started.</param>
/// <param name="End">When it ends or ended, if that is known.</param>
/// <param name="IsOver">Whether the end has come: the story is then told of as it happened.</param>
/// <param name="Updates">Those that are published, pinned ones first, then the newest first.</param>
public sealed record LiveCoverage(DateTimeOffset Start, DateTimeOffset? End, bool IsOver, ImmutableArray<LiveUpdate> Updates)
{
    /// <summary>The time of the last update; that of the start where there is none.</summary>
    public DateTimeOffset Last => Updates.IsEmpty ? Start : Updates.Max(update => update.Time);
}

/// <summary>An update of a live story, from a file of its own or from the story's front matter.</summary>
/// <param name="Anchor">Its id on the page, made from its time: it stays when the headline changes.</param>
/// <param name="File">Where it is written; what it names lies beside it.</param>
/// <param name="Place">Where its time stands, for findings.</param>
public sealed record LiveUpdate(string Anchor, DateTimeOffset Time, SourceFile File, SourceSpan Place)
{
    public required string? Title { get; init; }

    public required ImmutableArray<Credit> Authors { get; init; }

    public required ImageEntry? Image { get; init; }

    /// <summary>Among the key events.</summary>
    public required bool IsKey { get; init; }

    public required bool IsPinned { get; init; }

    public required int Words { get; init; }

    /// <summary>The file of its own, whose body is its text; else <see cref="Text"/> is.</summary>
    public ArticleSource? Source { get; init; }

    public InlineField? Text { get; init; }
}
