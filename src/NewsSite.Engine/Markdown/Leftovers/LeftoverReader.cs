using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using NewsSite.Markdown.Html;
using SourceSpan = NewsSite.Diagnostics.SourceSpan;

namespace NewsSite.Markdown.Leftovers;

/// <summary>
/// Finds what other generators left in a body, outside code: shortcodes and Liquid tags. A tag that is a link's target
/// becomes the target it names, one with a text of its own becomes that text, any other vanishes; each is reported.
/// What other generators and browsers hide from readers, comments and hidden elements, vanishes with all that is in it.
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

    public static bool Concerns(string text, bool withHtml)
        => (text.Contains('{') && (text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) || text.Contains("{#", StringComparison.Ordinal)))
            || ShortcodeReader.Concerns(text)
            || (withHtml && HiddenElement.Concerns(text));

    /// <param name="text">The body.</param>
    /// <param name="document">The text parsed as it is: it knows what is code.</param>
    /// <param name="withHtml">Whether hidden elements of raw HTML are taken out too.</param>
    /// <param name="span">The place in the file of a stretch of the text.</param>
    public static LeftoverText Read(string text, MarkdownDocument document, bool withHtml, Func<(int Start, int Length), SourceSpan> span)
        => new LeftoverReader(text, span).Read(CodeSpans(document), withHtml);

    private static List<Code> CodeSpans(MarkdownDocument document)
    {
        var spans = new List<Code>();
        foreach (var item in document.Descendants())
        {
            if (item is CodeBlock or CodeInline)
            {
                spans.Add(new Code(item.Span.Start, item.Span.End + 1, item is CodeBlock and not FencedCodeBlock));
            }
        }
        spans.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return spans;
    }

    private LeftoverText Read(List<Code> code, bool withHtml)
    {
        var tags = new TemplateTagReader(_text);
        var html = new HtmlScan(_text, withHtml && HiddenElement.Concerns(_text));
        var nextCode = 0;
        for (var position = NextMark(0); position < _text.Length; position = NextMark(position))
        {
            while (nextCode < code.Count && code[nextCode].End <= position)
            {
                nextCode++;
            }
            var around = nextCode < code.Count && code[nextCode].Start <= position ? code[nextCode] : null;
            position = _text[position] switch
            {
                '{' => tags.At(position) is { } tag ? ReadTag(tag, tags, around) : position + 1,
                _ when around is not null => position + 1,
                '<' => ReadElement(html, position),
                _ => ShortcodeReader.At(_text, position) is { } shortcode ? ReadShortcode(shortcode, withHtml) : position + 1,
            };
        }
        _result.Append(_text, _copied, _text.Length - _copied);
        return new LeftoverText(_result.ToString(), _replacements.ToImmutable(), [.. _diagnostics]);
    }

    private int NextMark(int position)
        => _text.AsSpan(position).IndexOfAny('{', '<', '[') is >= 0 and var next ? position + next : _text.Length;

    private int ReadElement(HtmlScan html, int position)
    {
        if (html.HiddenAt(position) is not { } element)
        {
            return position + 1;
        }
        _diagnostics.Add(Errors.Markdown.ElementRemoved(_span((position, element.Tag.End)), element.Tag.Name, isHidden: true));
        if (!element.IsClosed)
        {
            _diagnostics.Add(Errors.Markdown.UnclosedHtml(_span((position, element.Tag.End)), "<" + element.Tag.Name, $"add '</{element.Tag.Name}>'; all that follows is left out"));
        }
        return Hide(position, element.End);
    }

    private int ReadTag(TemplateTag tag, TemplateTagReader tags, Code? around)
    {
        if (tag.Name == "raw" && tags.EndOfRaw(tag.End) is { } end)
        {
            // Jekyll reads these everywhere, in code too.
            ReportTag(tag);
            Replace(tag.Start, tag.End, "", isTarget: false);
            Replace(end.Start, end.End, "", isTarget: false);
            return end.End;
        }
        if (around is null or { IsIndented: true } && tags.EndOfHidden(tag) is { } hidden)
        {
            // Tags are often indented; nobody means to show what a comment holds.
            return HideTag(tag, hidden);
        }
        return around is null ? ReplaceTag(tag, tags) : Math.Max(tag.Start + 2, Math.Min(tag.End, around.End));
    }

    /// <summary>What stands between shortcodes stays; a picture with its caption becomes a figure.</summary>
    private int ReadShortcode(Shortcode code, bool withHtml)
    {
        if (!code.IsEnd)
        {
            var name = _text[code.Start..code.End];
            _diagnostics.Add(Errors.Markdown.LeftoverTag(_span((code.Start, code.End - code.Start)), name));
            if (withHtml && CaptionedPicture.At(_text, code) is { } figure)
            {
                Replace(code.Start, figure.Picture, "<figure>", isTarget: false);
                Replace(figure.PictureEnd, figure.Caption, "<figcaption>", isTarget: false);
                Replace(figure.CaptionEnd, figure.End, "</figcaption></figure>", isTarget: false);
                return figure.End;
            }
        }
        return Hide(code.Start, code.End);
    }

    private int HideTag(TemplateTag tag, HiddenStretch hidden)
    {
        var name = _text[tag.Start..tag.End];
        var place = _span((tag.Start, tag.End - tag.Start));
        _diagnostics.Add(Errors.Markdown.LeftoverTag(place, name, hidesText: true));
        if (!hidden.IsClosed)
        {
            _diagnostics.Add(Errors.Markdown.UnclosedHtml(place, name, "end it; all that follows is left out"));
        }
        return Hide(tag.Start, hidden.End);
    }

    /// <summary>Takes a stretch out and returns where it ends; what follows must not look indented.</summary>
    private int Hide(int start, int end, string visible = "")
    {
        if (TagPlaces.StartsLine(_text, start))
        {
            while (end < _text.Length && _text[end] is ' ' or '\t')
            {
                end++;
            }
        }
        Replace(start, end, visible, isTarget: false);
        return end;
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
                return Hide(tag.Start, tag.End, tag.VisibleText);
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

    /// <summary>A stretch of code; fences and backticks show that their author means to show it.</summary>
    private sealed record Code(int Start, int End, bool IsIndented);
}
