using NewsSite.Diagnostics;

namespace NewsSite.Content;

/// <summary>A field of inline Markdown, such as a standfirst, and where it stands: its links are checked when a page shows it.</summary>
public sealed record InlineField(string Text, SourceSpan Place);
