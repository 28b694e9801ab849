using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Html;

/// <summary>
/// Reads the author's HTML tag by tag and writes anew what is on the list of prose elements. It knows the exact place of
/// everything, so the warnings come from here; <see cref="FragmentSanitizer"/> balances the result and is the second lock.
/// </summary>
internal sealed class RawHtmlFilter
{
    private readonly RenderJob _job;
    private readonly AttributeFilter _attributes;
    private readonly OpenElements _open = new();
    private readonly HashSet<(ContainerInline?, string)> _unended = [];
    private bool _tooDeep;

    public RawHtmlFilter(RenderJob job)
    {
        _job = job;
        _attributes = new AttributeFilter(job);
    }

    /// <summary><paramref name="isLast"/>: Markdown follows, not another block of HTML.</summary>
    public void WriteBlock(BodyWriter writer, RawChunk chunk, bool isLast)
    {
        Write(writer, chunk, inline: false);
        _open.EndPhrasing(writer);
        if (isLast)
        {
            _open.EndTable(writer);
        }
    }

    /// <summary>Writes a tag inside a paragraph; returns the element whose content must not be seen, if it opens one.</summary>
    public string? WriteInline(BodyWriter writer, RawChunk chunk) => Write(writer, chunk, inline: true);

    public void CloseInline(BodyWriter writer) => _open.EndInline(writer);

    /// <summary>Takes what stands between a tag and its end tag out of the paragraph.</summary>
    public void HideUntilEnd(HtmlInline start, string element)
    {
        if (_unended.Contains((start.Parent, element)))
        {
            return;
        }
        var end = start.NextSibling;
        while (end is not null && !IsEnd(end, element))
        {
            end = end.NextSibling;
        }
        if (end is null)
        {
            // Remembered, so that a row of such tags is not searched again and again.
            _unended.Add((start.Parent, element));
            return;
        }
        while (start.NextSibling is { } next)
        {
            next.Remove();
            if (next == end)
            {
                return;
            }
        }
    }

    private static bool IsEnd(Inline inline, string element)
        => inline is HtmlInline { Tag: var tag } && tag.StartsWith("</", StringComparison.Ordinal)
            && HtmlTagReader.Read(tag, 0)?.Name == element;

    private string? Write(BodyWriter writer, RawChunk chunk, bool inline)
    {
        var html = chunk.Html;
        var position = 0;
        while (position < html.Length)
        {
            var next = html.IndexOf('<', position);
            if (next < 0)
            {
                next = html.Length;
            }
            writer.Write(html, position, next - position);
            if (next == html.Length)
            {
                break;
            }
            position = WriteMarkup(writer, chunk, next, inline, out var hidden);
            if (hidden is null)
            {
                continue;
            }
            if (inline)
            {
                return hidden;
            }
            position = SkipContent(chunk, position, hidden, next);
        }
        return null;
    }

    /// <summary>Handles what starts with the <c>&lt;</c> at <paramref name="start"/> and returns where it ends.</summary>
    private int WriteMarkup(BodyWriter writer, RawChunk chunk, int start, bool inline, out string? hidden)
    {
        hidden = null;
        var html = chunk.Html;
        if (start + 1 < html.Length && html[start + 1] is '!' or '?')
        {
            return SkipDeclaration(chunk, start);
        }
        if (!HtmlTagReader.IsTag(html, start))
        {
            writer.Write("&lt;");
            return start + 1;
        }
        if (HtmlTagReader.Read(html, start) is not { } tag)
        {
            // All that follows is inside the tag, so it shows as it stands; trying again after each '<' would be quadratic.
            _job.Report(Errors.Markdown.UnclosedHtml(_job.SpanAt(chunk.ToBody(start), 1), html[start..]));
            writer.WriteEscape(html.AsSpan(start));
            return html.Length;
        }
        if (tag.IsEnd)
        {
            if (_open.End(tag.Name) is { } written)
            {
                writer.Write("</").Write(written).Write(">");
            }
            return tag.End;
        }
        hidden = WriteStart(writer, chunk, tag, inline);
        return tag.End;
    }

    private int SkipDeclaration(RawChunk chunk, int start)
    {
        var html = chunk.Html;
        var rest = html.AsSpan(start);
        var isComment = rest.StartsWith("<!--");
        var mark = isComment ? "-->" : rest.StartsWith("<![CDATA[") ? "]]>" : rest.StartsWith("<?") ? "?>" : ">";
        // "<!-->" is a whole comment to browsers.
        var end = html.IndexOf(mark, isComment ? start + 2 : start + 1, StringComparison.Ordinal);
        if (end < 0)
        {
            _job.Report(Errors.Markdown.UnclosedHtml(_job.SpanAt(chunk.ToBody(start), isComment ? 4 : 2), isComment ? "<!--" : "<" + html[start + 1]));
            return html.Length;
        }
        if (!isComment)
        {
            _job.Report(Errors.Markdown.ElementRemoved(_job.SpanAt(chunk.ToBody(start), end + mark.Length - start), html[(start + 1)..end]));
        }
        return end + mark.Length;
    }

    private string? WriteStart(BodyWriter writer, RawChunk chunk, HtmlTag tag, bool inline)
    {
        var name = ProseHtml.NameOf(tag.Name);
        switch (ProseHtml.RuleOf(name))
        {
            case ElementRule.Keep:
                WriteKept(writer, chunk, tag, name, inline);
                return null;
            case ElementRule.Obsolete:
                _job.CountObsolete(chunk.ToBody(tag.Start));
                return null;
            case ElementRule.Frame:
                if (_attributes.FrameTitle(chunk, tag) is { } title)
                {
                    WriteFrame(writer, tag, title);
                }
                return tag.Name;
            case ElementRule.Drop:
                Report(chunk, tag);
                return tag.Name is "embed" or "frame" ? null : tag.Name;
            default:
                Report(chunk, tag);
                return null;
        }
    }

    private void WriteFrame(BodyWriter writer, HtmlTag tag, string title)
    {
        if (_job.IsForFeed)
        {
            AttributeFilter.AppendFrameLink(writer.Attributes, tag);
            writer.WriteStartTag("a");
            writer.WriteEscape(title).Write("</a>");
            return;
        }
        AttributeFilter.AppendFrame(writer.Attributes, tag, title);
        writer.WriteStartTag("iframe");
        writer.Write("</iframe>");
    }

    private void WriteKept(BodyWriter writer, RawChunk chunk, HtmlTag tag, string name, bool inline)
    {
        if (name != tag.Name)
        {
            _job.CountObsolete(chunk.ToBody(tag.Start));
        }
        _open.EndBefore(name);
        if (_open.IsFull)
        {
            if (!_tooDeep)
            {
                _tooDeep = true;
                _job.Report(Errors.Markdown.TooDeep(Place(chunk, tag), "HTML elements are"));
            }
            return;
        }
        var kept = _attributes.Append(writer.Attributes, chunk, tag, name, out var own);
        if (kept)
        {
            writer.Write("<").Write(name).Write(own);
            // The name stands already: only what is ours follows, out of the sanitiser's sight.
            writer.WriteTrusted();
            writer.Write(">");
        }
        if (!ProseHtml.IsVoid(name))
        {
            _open.Push(tag.Name, kept ? name : null, inline);
        }
    }

    /// <summary>Where the content of an unseen element ends.</summary>
    private int SkipContent(RawChunk chunk, int position, string element, int start)
    {
        var html = chunk.Html;
        var end = html.IndexOf("</" + element, position, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _job.Report(Errors.Markdown.UnclosedHtml(_job.SpanAt(chunk.ToBody(start), element.Length + 1), "<" + element));
            return html.Length;
        }
        return HtmlTagReader.Read(html, end)?.End ?? html.Length;
    }

    private void Report(RawChunk chunk, HtmlTag tag) => _job.Report(Errors.Markdown.ElementRemoved(Place(chunk, tag), tag.Name));

    private SourceSpan Place(RawChunk chunk, HtmlTag tag) => _job.SpanAt(chunk.ToBody(tag.Start), tag.End - tag.Start);
}
