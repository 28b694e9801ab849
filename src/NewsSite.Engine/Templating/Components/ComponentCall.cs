using NewsSite.Diagnostics;
using NewsSite.Views;

namespace NewsSite.Templating.Components;

/// <summary>One use of a component in an article, ready to be made.</summary>
/// <param name="Name">The component's.</param>
/// <param name="Id">Unlike any other id of the text.</param>
/// <param name="Place">Where the article uses it.</param>
/// <param name="Page">The page that the text belongs to.</param>
/// <param name="Values">Its variables, the body among them.</param>
public sealed record ComponentCall(string Name, string Id, SourceSpan Place, PageView Page, IReadOnlyDictionary<string, object?> Values);

/// <summary>What a component's template can ask about itself.</summary>
public sealed record ComponentView(string Name, string Id);
