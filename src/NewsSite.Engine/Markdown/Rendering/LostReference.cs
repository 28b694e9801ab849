using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Markdown.Rendering;

/// <summary>Finds the second half of <c>[text][label]</c> where nothing defines the label, so that Markdown takes both for text.</summary>
internal static class LostReference
{
    public static void Report(LiteralInline literal, RenderJob job)
    {
        if (literal.Content.AsSpan() is not "[" || literal.IsFirstCharacterEscaped
            || literal is not { PreviousSibling: LiteralInline before, NextSibling: LiteralInline after }
            || before.Content.AsSpan() is not [.., ']'] || before.Span.End + 1 != literal.Span.Start)
        {
            return;
        }
        var joint = before.Span.End;
        var open = job.Text.LastIndexOf('[', joint - 1);
        var close = after.Content.AsSpan().IndexOf(']');
        if (open < 0 || close < 0 || !ReferenceMark.IsLink(job.Text, open, joint))
        {
            return;
        }
        var label = close > 0 ? $"[{after.Content.AsSpan()[..close]}]" : job.Text[open..(joint + 1)];
        job.Report(Errors.Markdown.UndefinedReference(job.SpanAt(literal.Span.Start, close + 2), label, $"add a line '{label}: address' to the text"));
    }
}
