using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What an editor decides about a story beside its text: where readers go next, who may reprint it, what its page offers.</summary>
public sealed record StoryOptions
{
    public static readonly StoryOptions None = new();

    /// <summary>Stories to read next, by id, path or address.</summary>
    public ImmutableArray<Located<string>> Related { get; init; } = [];

    /// <summary>A story by id or path, or an address elsewhere.</summary>
    public Located<string>? TranslationOf { get; init; }

    public Distributor? Distributor { get; init; }

    /// <summary>Whether readers may discuss it; <c>null</c> if the story says nothing.</summary>
    public bool? Comments { get; init; }

    /// <summary>Where they do.</summary>
    public string? CommentsAt { get; init; }

    public AssignmentEntry? Assignment { get; init; }

    public TelegramEntry? Telegram { get; init; }

    public RepublishEntry? Republish { get; init; }

    /// <summary>Whether the site's own search finds it.</summary>
    public bool Search { get; init; } = true;

    /// <summary>Whether its page shows a table of contents; <c>null</c> leaves it to the theme, as do the next ones.</summary>
    public bool? Contents { get; init; }

    public bool? Share { get; init; }

    public bool? RelatedBlock { get; init; }

    public bool? Newsletter { get; init; }

    public bool? Donate { get; init; }

    public bool? Ads { get; init; }
}

/// <summary>Where a story comes from (news-requirements, table (a)).</summary>
public enum Distributor
{
    Staff,
    Wires,
    Freelance,
    Stock,
    Handout,
    Syndicated,
}

/// <summary>What the newsroom has agreed on about a story; no page and no view knows of it.</summary>
public sealed record AssignmentEntry(string? Desk, string? Slug, DateTimeOffset? Due, string? Note);

/// <summary>A story's post in a Telegram channel.</summary>
public sealed record TelegramEntry(string? Post, string? Discuss);

/// <summary>What others may do with a story.</summary>
/// <param name="Allow"><c>null</c> leaves it to the configuration.</param>
public sealed record RepublishEntry(Located<bool>? Allow, string? License, InlineField? Note);
