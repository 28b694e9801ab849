using System.Collections.Immutable;
using NewsSite.Io;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>The front page as its editors set it: <c>content/data/front.yaml</c>, for another language <c>front.ru.yaml</c>.</summary>
public sealed record FrontPageSource(SourceFile File, ContentPath Place, FrontEntry Entry);

/// <summary>What editors set on the front of an edition or of a section.</summary>
public sealed record FrontEntry
{
    public SlotEntry? Lead { get; init; }

    public ImmutableArray<SlotEntry> Secondary { get; init; } = [];

    /// <summary><c>null</c> where nothing is said of strips; then each top section gets one on the front of an edition.</summary>
    public ImmutableArray<StripEntry>? Strips { get; init; }
}

/// <summary>A place on the front that names its story.</summary>
/// <param name="Story">The story's id, or its path below content/.</param>
public sealed record SlotEntry(Located<string> Story)
{
    public string? Headline { get; init; }

    public string? Kicker { get; init; }

    public ImageEntry? Image { get; init; }

    public bool? ShowSummary { get; init; }

    public DateTimeOffset? Until { get; init; }
}

/// <summary>A row of stories on the front: some that are named, then those of a list.</summary>
public sealed record StripEntry
{
    public string? Title { get; init; }

    /// <summary>What fills the strip; <c>null</c> where only the named stories stand in it.</summary>
    public ListReference? List { get; init; }

    public ImmutableArray<SlotEntry> Stories { get; init; } = [];

    public int? Size { get; init; }
}

/// <summary>A list named in a file: its kind (<c>section</c>, <c>topic</c>, <c>tag</c>, <c>series</c>) and which one.</summary>
public sealed record ListReference(string Kind, Located<string> Name);
