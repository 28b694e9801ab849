using System.Buffers;

namespace NewsSite.Markdown.Html;

/// <summary>
/// An element of raw HTML that browsers do not show: <c>hidden</c>, <c>style="display: none"</c>, a closed dialog, a template.
/// It is taken out of the source, because what is between its tags may be Markdown.
/// </summary>
/// <param name="Tag">Its start tag.</param>
/// <param name="End">Where the element ends.</param>
/// <param name="IsClosed">Whether it has an end; one without hides all that follows.</param>
internal sealed record HiddenElement(HtmlTag Tag, int End, bool IsClosed)
{
    /// <summary>Longer than any real tag.</summary>
    private const int MaxTag = 2_000;

    private static readonly SearchValues<string> Signs
        = SearchValues.Create(["hidden", "display", "<dialog", "<template"], StringComparison.OrdinalIgnoreCase);

    public static bool Concerns(string text) => text.Contains('<') && text.AsSpan().ContainsAny(Signs);

    /// <summary>The hidden element that starts here, or <c>null</c>.</summary>
    public static HiddenElement? At(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(MaxTag, text.Length - start));
        if (!HtmlTagReader.IsTag(text, start) || !rest.Contains('>') || !rest.ContainsAny(Signs))
        {
            return null;
        }
        if (HtmlTagReader.Read(rest.ToString(), 0) is not { IsEnd: false } tag || !IsHidden(tag))
        {
            return null;
        }
        var from = start + tag.End;
        if (ProseHtml.IsVoid(tag.Name) || tag.Name is "input" or "embed")
        {
            return new HiddenElement(tag, from, IsClosed: true);
        }
        return EndOf(text, from, tag.Name) is var close and >= 0 ? new HiddenElement(tag, close, IsClosed: true)
            : ProseHtml.HasOptionalEnd(tag.Name) ? new HiddenElement(tag, EndOfBlock(text, from), IsClosed: true)
            : new HiddenElement(tag, text.Length, IsClosed: false);
    }

    private static bool IsHidden(HtmlTag tag)
    {
        if (tag.Name is "template" || (tag.Name is "dialog" && tag.Value("open") is null) || tag.Value("hidden") is not null)
        {
            return true;
        }
        var style = string.Concat((tag.Value("style") ?? "").Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return style.Contains("display:none", StringComparison.Ordinal) || style.Contains("visibility:hidden", StringComparison.Ordinal);
    }

    /// <summary>
    /// Behind the end tag, elements of the same name inside it left aside; where one ends the other, before the next element of
    /// that name or the next blank line; -1 if neither tag follows.
    /// </summary>
    private static int EndOf(string text, int from, string name)
    {
        var depth = 1;
        for (var at = text.IndexOf('<', from); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (IsNamed(text, at + 1, name))
            {
                if (ProseHtml.HasOptionalEnd(name))
                {
                    return Math.Min(at, EndOfBlock(text, from));
                }
                depth++;
            }
            else if (at + 1 < text.Length && text[at + 1] == '/' && IsNamed(text, at + 2, name) && --depth == 0)
            {
                var end = text.IndexOf('>', at);
                return end < 0 ? text.Length : end + 1;
            }
        }
        return -1;
    }

    private static bool IsNamed(string text, int at, string name)
        => text.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && at + name.Length < text.Length && text[at + name.Length] is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f';

    private static int EndOfBlock(string text, int from)
    {
        var lf = text.IndexOf("\n\n", from, StringComparison.Ordinal);
        var crlf = text.IndexOf("\n\r\n", from, StringComparison.Ordinal);
        var end = lf < 0 ? crlf : crlf < 0 ? lf : Math.Min(lf, crlf);
        return end < 0 ? text.Length : end;
    }
}
