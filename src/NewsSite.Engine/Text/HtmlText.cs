using System.Buffers;
using System.Text;

namespace NewsSite.Text;

/// <summary>Escaping for HTML text and attribute values: only <c>&amp; &lt; &gt; " '</c>, everything else stays as it is.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }
        var result = new StringBuilder(text.Length + 16);
        AppendEscaped(result, text);
        return result.ToString();
    }

    public static void AppendEscaped(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                target.Append(text);
                return;
            }
            target.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(next + 1)..];
        }
    }
}
