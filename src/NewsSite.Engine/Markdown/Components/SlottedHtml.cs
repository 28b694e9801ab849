using System.Collections.Immutable;

namespace NewsSite.Markdown.Components;

/// <summary>A balanced fragment with places in it where the HTML of components belongs, in their order.</summary>
public sealed record SlottedHtml(string Html, ImmutableArray<ComponentSlot> Slots)
{
    public static readonly SlottedHtml Empty = new("", []);
}

/// <summary>A component and the offset in the HTML at which it stands.</summary>
public readonly record struct ComponentSlot(int Offset, ComponentUse Component);
