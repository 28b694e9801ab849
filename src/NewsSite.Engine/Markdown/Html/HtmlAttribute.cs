namespace NewsSite.Markdown.Html;

/// <summary>An attribute and the places of its name and its value in the chunk.</summary>
internal sealed record HtmlAttribute(string Name, string Value, int Start, int ValueStart, int End);
