using NewsSite.Diagnostics;

namespace NewsSite.Configuration;

/// <summary>A link of <c>newssite.yaml</c> as it was written: where it leads is known only when all pages are.</summary>
public sealed record ConfigLink(string Target, SourceSpan Span);
