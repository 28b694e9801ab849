using System.Buffers;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Rendering;

/// <summary>
/// Finds what a newsroom writes for itself and forgets: <c>TODO:</c>, <c>FIXME</c>, the <c>TKTK</c> of American desks, the filler
/// of designers. In other languages <c>todo</c> is a word, so capitals and a mark behind them are asked for.
/// </summary>
internal static class WorkingNotes
{
    private static readonly SearchValues<string> Notes = SearchValues.Create(["TODO", "FIXME", "TKTK"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Filler = SearchValues.Create(["lorem ipsum"], StringComparison.OrdinalIgnoreCase);

    public static void Report(LiteralInline literal, RenderJob job)
    {
        var text = literal.Content.AsSpan();
        for (var (start, at) = (0, text.IndexOfAny(Notes)); at >= 0; at = start < text.Length ? text[start..].IndexOfAny(Notes) : -1)
        {
            var note = start + at;
            var length = text[note] == 'F' ? 5 : 4;
            if (IsNote(text, note, length, isInBrackets: literal.Span.Start + note > 0 && job.Text[literal.Span.Start + note - 1] == '['))
            {
                Tell(literal, job, note, length);
            }
            start = note + length;
        }
        if (text.IndexOfAny(Filler) is >= 0 and var filler)
        {
            Tell(literal, job, filler, "lorem ipsum".Length);
        }
    }

    /// <param name="isInBrackets">Whether a bracket opens in front of it, which may be an inline of its own.</param>
    private static bool IsNote(ReadOnlySpan<char> text, int start, int length, bool isInBrackets)
    {
        var before = start == 0 ? ' ' : text[start - 1];
        var after = start + length == text.Length ? '\0' : text[start + length];
        return !char.IsLetterOrDigit(before) && (text[start..].StartsWith("TODO", StringComparison.Ordinal) ? after is ':' or '(' || isInBrackets : !char.IsLetterOrDigit(after));
    }

    private static void Tell(LiteralInline literal, RenderJob job, int start, int length)
        => job.Report(Errors.Markdown.WorkingNote(job.SpanAt(literal.Span.Start + start, length), literal.Content.AsSpan().Slice(start, length).ToString()));
}
