using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using SourceSpan = NewsSite.Diagnostics.SourceSpan;

namespace NewsSite.Markdown.Leftovers;

/// <summary>
/// Finds what Hugo and Jekyll left in a body, outside code: shortcodes and Liquid tags. A tag that is a link's target
/// becomes the target it names, one with a text of its own becomes that text, any other vanishes; each is reported.
/// </summary>
internal sealed class LeftoverReader
{
    private readonly string _text;
    private readonly Func<(int Start, int Length), SourceSpan> _span;
    private readonly StringBuilder _result = new();
    private readonly ImmutableArray<Replacement>.Builder _replacements = ImmutableArray.CreateBuilder<Replacement>();
    private readonly TextFindings _diagnostics = [];

    /// <summary>The text up to here has been copied or replaced.</summary>
    private int _copied;

    private LeftoverReader(string text, Func<(int Start, int Length), SourceSpan> span)
    {
        _text = text;
        _span = span;
    }

    public static bool Concerns(string text)
        => text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal);

    /// <summary><paramref name="document"/> is the text parsed as it is: it knows what is code.</summary>
    public static LeftoverText Read(string text, MarkdownDocument document, Func<(int Start, int Length), SourceSpan> span)
        => new LeftoverReader(text, span).Read(CodeSpans(document));

    private static List<(int Start, int End)> CodeSpans(MarkdownDocument document)
    {
        var spans = new List<(int Start, int End)>();
        foreach (var item in document.Descendants())
        {
            if (item is CodeBlock or CodeInline)
            {
                spans.Add((item.Span.Start, item.Span.End + 1));
            }
        }
        spans.Sort();
        return spans;
    }

    private LeftoverText Read(List<(int Start, int End)> code)
    {
        var tags = new TemplateTagReader(_text);
        var nextCode = 0;
        var position = 0;
        while (tags.Next(position) is { } tag)
        {
            while (nextCode < code.Count && code[nextCode].End <= tag.Start)
            {
                nextCode++;
            }
            if (tag.Start < _copied)
            {
                position = tag.End;
            }
            else if (tag.Name == "raw" && tags.EndOfRaw(tag.End) is { } end)
            {
                // Jekyll reads these everywhere, in code too.
                ReportTag(tag);
                Replace(tag.Start, tag.End, "", isTarget: false);
                Replace(end.Start, end.End, "", isTarget: false);
                position = end.End;
            }
            else if (nextCode < code.Count && code[nextCode].Start <= tag.Start)
            {
                position = Math.Max(tag.Start + 2, Math.Min(tag.End, code[nextCode].End));
            }
            else
            {
                position = ReplaceTag(tag, tags);
            }
        }
        _result.Append(_text, _copied, _text.Length - _copied);
        return new LeftoverText(_result.ToString(), _replacements.ToImmutable(), [.. _diagnostics]);
    }

    private int ReplaceTag(TemplateTag tag, TemplateTagReader tags)
    {
        switch (TagPlaces.Of(_text, tag))
        {
            case TagPlace.Target:
                return ReplaceTarget(tag, tags);
            case TagPlace.Attribute:
                ReportTarget(tag, tag.Quoted ?? "");
                Replace(tag.Start, tag.End, (tag.Quoted ?? "").Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal), isTarget: true);
                return tag.End;
            default:
                ReportTag(tag);
                var end = tag.End;
                if (TagPlaces.StartsLine(_text, tag.Start))
                {
                    // What follows must not look indented.
                    while (end < _text.Length && _text[end] is ' ' or '\t')
                    {
                        end++;
                    }
                }
                Replace(tag.Start, end, tag.VisibleText, isTarget: false);
                return end;
        }
    }

    /// <summary>A target may mix tags and plain pieces: <c>({{site.baseurl}}/about/)</c>.</summary>
    private int ReplaceTarget(TemplateTag first, TemplateTagReader tags)
    {
        var target = new StringBuilder(first.Quoted);
        var position = first.End;
        while (position < _text.Length && !char.IsWhiteSpace(_text[position]) && _text[position] != ')')
        {
            if (_text[position] == '{' && tags.At(position) is { } tag)
            {
                target.Append(tag.Quoted);
                position = tag.End;
            }
            else
            {
                target.Append(_text[position++]);
            }
        }
        var address = target.ToString();
        ReportTarget(first, address);
        Replace(first.Start, position, $"<{EscapeTarget(address)}>", isTarget: true);
        return position;
    }

    private static string EscapeTarget(string target)
        => target.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("<", "\\<", StringComparison.Ordinal)
            .Replace(">", "\\>", StringComparison.Ordinal)
            .ReplaceLineEndings("");

    private void Replace(int start, int end, string replacement, bool isTarget)
    {
        _result.Append(_text, _copied, start - _copied);
        _replacements.Add(new Replacement(_result.Length, replacement.Length, start, end - start, isTarget));
        _result.Append(replacement);
        _copied = end;
    }

    private void ReportTag(TemplateTag tag)
        => _diagnostics.Add(Errors.Markdown.LeftoverTag(_span((tag.Start, tag.End - tag.Start)), _text[tag.Start..tag.End]));

    private void ReportTarget(TemplateTag tag, string target)
        => _diagnostics.Add(Errors.Markdown.LeftoverLink(_span((tag.Start, tag.End - tag.Start)), _text[tag.Start..tag.End], target));
}
