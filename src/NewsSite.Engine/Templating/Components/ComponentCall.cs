using NewsSite.Diagnostics;
using NewsSite.Views;

namespace NewsSite.Templating.Components;

/// <summary>One use of a component in an article, ready to be made.</summary>
/// <param name="Name">The component's.</param>
/// <param name="Id">Unlike any other id of the text.</param>
/// <param name="Place">Where the article uses it.</param>
/// <param name="Page">The page that the text belongs to.</param>
/// <param name="Values">Its variables, the body among them.</param>
/// <param name="IsFaulty">Whether something about its attributes has been reported; what its template misses is no news then.</param>
/// <param name="Cost">What the components of its text have cost so far.</param>
public sealed record ComponentCall(
    string Name, string Id, SourceSpan Place, PageView Page, IReadOnlyDictionary<string, object?> Values, bool IsFaulty, ComponentCost Cost);

/// <summary>Counts what all components of one text take, so that they end as a page does, however many there are.</summary>
public sealed class ComponentCost
{
    public long Steps { get; set; }
}

/// <summary>What a component's template can ask about itself.</summary>
public sealed record ComponentView(string Name, string Id);
