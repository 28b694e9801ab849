namespace NewsSite.Diagnostics;

/// <summary>
/// A text that takes the place of another one. The old text lies in one line; it has to stand there still, or nothing is
/// changed. A line break in the new text is written as the file writes its own.
/// </summary>
public sealed record TextEdit(string Path, TextPosition Start, string Old, string New)
{
    public SourceSpan Span => new(Path, Start, Start with { Column = Start.Column + Old.Length });
}
