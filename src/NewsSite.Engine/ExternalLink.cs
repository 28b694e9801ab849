using NewsSite.Diagnostics;

namespace NewsSite;

/// <summary>A link that leads away from the site.</summary>
/// <param name="Url">A whole address of the web, as its author wrote it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Date">The day of the story that it stands in; <c>null</c> where it stands elsewhere.</param>
public sealed record ExternalLink(string Url, SourceSpan Span, DateOnly? Date);
