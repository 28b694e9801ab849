namespace NewsSite.Markdown;

/// <summary>A heading of a body, for a table of contents.</summary>
public sealed record Heading(int Level, string Id, string Text);
