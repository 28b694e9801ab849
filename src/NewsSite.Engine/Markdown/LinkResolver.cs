namespace NewsSite.Markdown;

/// <summary>
/// Finds the address of a target. <c>null</c> means dead, and that the resolver has reported it:
/// a dead link becomes its text, a dead picture is left out.
/// </summary>
public delegate ResolvedLink? LinkResolver(LinkRequest request);
