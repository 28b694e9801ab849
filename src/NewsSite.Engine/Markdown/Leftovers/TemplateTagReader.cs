namespace NewsSite.Markdown.Leftovers;

/// <summary>Reads tags between <c>{{&lt; &gt;}}</c>, <c>{{% %}}</c>, <c>{{ }}</c>, <c>{% %}</c> and <c>{# #}</c>, front to back and in linear time.</summary>
internal sealed class TemplateTagReader(string text)
{
    /// <summary>Longer than any real tag; braces further apart do not belong together.</summary>
    private const int MaxLength = 2_000;

    /// <summary>A search found no end, so that a row of openings is not searched again and again.</summary>
    private bool _noEndOfRaw;

    public TemplateTag? Next(int position)
    {
        while (position < text.Length)
        {
            var next = text.IndexOf('{', position);
            if (next < 0)
            {
                return null;
            }
            if (At(next) is { } tag)
            {
                return tag;
            }
            position = next + 1;
        }
        return null;
    }

    public TemplateTag? At(int start)
    {
        var rest = text.AsSpan(start, Math.Min(MaxLength, text.Length - start));
        var (opening, closing) = rest switch
        {
            ['{', '{', '<', ..] => (3, ">}}"),
            ['{', '{', '%', ..] => (3, "%}}"),
            ['{', '{', ..] => (2, "}}"),
            ['{', '%', ..] => (2, "%}"),
            ['{', '#', ' ' or '\t' or '\r' or '\n' or '-', ..] => (2, "#}"),
            _ => (0, ""),
        };
        if (opening == 0)
        {
            return null;
        }
        var length = rest[opening..].IndexOf(closing);
        if (length < 0 || HasBlankLine(rest.Slice(opening, length)))
        {
            return null;
        }
        return new TemplateTag(start, start + opening + length + closing.Length, text.Substring(start + opening, length));
    }

    /// <summary>The tag that ends a <c>{% raw %}</c>.</summary>
    public TemplateTag? EndOfRaw(int position)
    {
        while (!_noEndOfRaw)
        {
            var next = text.IndexOf("{%", position, StringComparison.Ordinal);
            if (next < 0)
            {
                _noEndOfRaw = true;
                break;
            }
            if (At(next) is { Name: "endraw" } end)
            {
                return end;
            }
            position = next + 2;
        }
        return null;
    }

    /// <summary>
    /// The end of what a tag hides from readers: a comment, or what stands under a condition that never holds. <c>null</c> of
    /// any other tag.
    /// </summary>
    public HiddenStretch? EndOfHidden(TemplateTag tag)
    {
        if (!IsCommand(tag) || HiddenPart.Of(tag) is not { } part)
        {
            return null;
        }
        var depth = 1;
        for (var next = text.IndexOf('{', tag.End); next >= 0 && next + 2 < text.Length; next = text.IndexOf('{', next + 2))
        {
            if (At(next) is not { } other || !IsCommand(other))
            {
                continue;
            }
            if (depth == 1 && part.Alternatives.Contains(other.Name))
            {
                // It is shown, and its tag is read like any other.
                return new HiddenStretch(other.Start, IsClosed: true);
            }
            depth += other.Name == part.Name ? 1 : part.Ends.Contains(other.Name) ? -1 : 0;
            if (depth == 0)
            {
                return new HiddenStretch(other.End, IsClosed: true);
            }
        }
        return new HiddenStretch(text.Length, IsClosed: false);
    }

    /// <summary>Between <c>{% %}</c> or <c>{{&lt; &gt;}}</c>; what <c>{{ }}</c> holds is a value.</summary>
    private bool IsCommand(TemplateTag tag) => text[tag.Start + 1] == '%' || text[tag.Start + 2] is '%' or '<';

    private static bool HasBlankLine(ReadOnlySpan<char> content)
        => content.Contains("\n\n", StringComparison.Ordinal) || content.Contains("\r\n\r\n", StringComparison.Ordinal);
}
