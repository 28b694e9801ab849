using System.Text;
using NewsSite.Markdown.Html;

namespace NewsSite.Markdown.Leftovers;

/// <summary>The quick way for excerpts: tags and what is hidden vanish, targets become empty ones; nobody asks for places or code.</summary>
internal static class PlainTags
{
    public static string Remove(string text)
    {
        if (!LeftoverReader.Concerns(text, withHtml: true))
        {
            return text;
        }
        var tags = new TemplateTagReader(text);
        var html = new HtmlScan(text, HiddenElement.Concerns(text));
        var result = new StringBuilder(text.Length);
        var copied = 0;
        var position = 0;
        while (position < text.Length && text.AsSpan(position).IndexOfAny('{', '<', '[') is >= 0 and var next)
        {
            var start = position + next;
            var tag = text[start] == '{' ? tags.At(start) : null;
            var end = tag is not null ? tags.EndOfHidden(tag)?.End ?? tag.End
                : text[start] == '<' ? html.HiddenAt(start)?.End
                : text[start] == '[' ? ShortcodeReader.At(text, start)?.End
                : null;
            position = end ?? start + 1;
            if (end is null)
            {
                continue;
            }
            result.Append(text, copied, start - copied);
            if (tag is not null && TagPlaces.Of(text, tag) == TagPlace.Target)
            {
                result.Append("<>");
            }
            copied = position;
        }
        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
