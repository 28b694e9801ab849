namespace NewsSite.Diagnostics;

/// <summary>
/// A stretch of a source file. <see cref="Path"/> is relative to the site's root with forward slashes
/// (<c>content/world/bridge.md</c>); <see cref="End"/> is exclusive.
/// </summary>
public readonly record struct SourceSpan(string Path, TextPosition Start, TextPosition End)
{
    /// <summary>The file as a whole; printed without line and column.</summary>
    public static SourceSpan File(string path) => new(path, default, default);

    public static SourceSpan At(string path, int line, int column, int length = 1)
        => new(path, new TextPosition(line, column), new TextPosition(line, column + length));

    public bool IsWholeFile => Start.Line == 0;

    public override string ToString() => IsWholeFile ? Path : $"{Path}:{Start.Line}:{Start.Column}";
}
