using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Limits;

/// <summary>Leaves Markdig in the middle of its work, since nothing else can; never leaves <see cref="BodyRenderer"/>.</summary>
internal sealed class UnreadableBodyException : Exception
{
    private readonly Func<SourceSpan, Diagnostic>? _diagnostic;

    public UnreadableBodyException(int offset, Func<SourceSpan, Diagnostic> diagnostic)
        : base("the body cannot be read in reasonable time")
    {
        Offset = offset;
        _diagnostic = diagnostic;
    }

    public int Offset { get; }

    public Diagnostic At(SourceSpan span) => _diagnostic?.Invoke(span) ?? Errors.Markdown.TooDeep(span, "the text is");
}
