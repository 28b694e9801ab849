using System.Text;

namespace NewsSite.Text;

/// <summary>Texts without their markup, for places that hold plain text only.</summary>
public static class PlainText
{
    private const int MaxLength = 4_000;

    /// <summary>Drops emphasis, code marks, link targets and references; what looks like markup but is not stays.</summary>
    public static string OfInlineMarkdown(string text)
    {
        if (text.Length > MaxLength)
        {
            return text;
        }
        text = ReferenceMark.RemoveAll(text);
        if (!text.AsSpan().ContainsAny('*', '_', '`') && !text.Contains("](", StringComparison.Ordinal))
        {
            return text;
        }
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]) is false)
            {
                result.Append(text[++i]);
            }
            else if (text[i] is '[' && LinkEnd(text, i, out var textEnd) is var end && end > 0)
            {
                result.Append(OfInlineMarkdown(text[(i + 1)..textEnd]));
                i = end;
            }
            else if (!IsMark(text, i))
            {
                result.Append(text[i]);
            }
        }
        return result.ToString();
    }

    /// <summary>HTML of ours without its tags.</summary>
    public static string OfHtml(string html)
    {
        var result = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '<')
            {
                i = html.IndexOf('>', i) is >= 0 and var end ? end : html.Length;
            }
            else
            {
                result.Append(html[i]);
            }
        }
        return System.Net.WebUtility.HtmlDecode(result.ToString()).Trim();
    }

    /// <summary>The index of the closing parenthesis of <c>[text](target)</c>, or 0.</summary>
    private static int LinkEnd(string text, int start, out int textEnd)
    {
        textEnd = text.IndexOf("](", start, StringComparison.Ordinal);
        return textEnd < 0 ? 0 : Math.Max(0, text.IndexOf(')', textEnd));
    }

    private static bool IsMark(string text, int index) => text[index] switch
    {
        '*' or '`' => true,
        '_' => index == 0 || index + 1 == text.Length || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(text[index + 1]),
        _ => false,
    };
}
