using System.Collections.Immutable;
using NewsSite.Content;
using NewsSite.Io;

namespace NewsSite.Model;

/// <summary>The front of an edition, every place of it filled; a story stands in one place only.</summary>
/// <param name="Order">The pinned and the newest stories of the edition, in the order of fronts.</param>
public sealed record FrontPage(ImmutableArray<Article> Order, Slot? Lead, ImmutableArray<Slot> Secondary, ImmutableArray<Strip> Strips)
{
    /// <summary>The file in which its editors set it, if they did.</summary>
    public SourceFile? File { get; init; }

    /// <summary>All its places.</summary>
    public IEnumerable<Slot> Slots => (Lead is null ? Secondary : Secondary.Prepend(Lead)).Concat(Strips.SelectMany(strip => strip.Slots));
}

/// <summary>A place on the front with its story.</summary>
/// <param name="Entry">What the front's file says there; <c>null</c> for a story that came by itself.</param>
public sealed record Slot(Article Article, SlotEntry? Entry);

/// <summary>A row of stories on the front.</summary>
/// <param name="List">The list that the heading links to; <c>null</c> where the stories were picked by hand.</param>
public sealed record Strip(string Title, Listing? List, ImmutableArray<Slot> Slots);
