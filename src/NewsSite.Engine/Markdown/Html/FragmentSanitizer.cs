using AngleSharp.Html.Parser;
using Ganss.Xss;
using NewsSite.Markdown.Components;

namespace NewsSite.Markdown.Html;

/// <summary>
/// Parses a rendered body as a browser would, drops whatever is not on the list, and writes it as a balanced fragment.
/// Not safe for two threads at once: every body at work has its own.
/// </summary>
internal sealed class FragmentSanitizer
{
    private readonly HtmlSanitizer _sanitizer;
    private string _trusted = "";

    public FragmentSanitizer()
    {
        var parser = new HtmlParser();
        _sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = ProseHtml.Elements.Append("iframe").ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = ProseHtml.AllAttributes.ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["cite", "href", "src"], StringComparer.OrdinalIgnoreCase),
        })
        {
            KeepChildNodes = true,
            HtmlParserFactory = () => parser,
        };
        _sanitizer.RemovingAttribute += (_, e) => e.Cancel = e.Attribute.Name == _trusted;
    }

    public SlottedHtml Sanitize(string html, TrustedAttributes trusted)
    {
        _trusted = trusted.Name;
        using var document = _sanitizer.SanitizeDom(html);
        return document.Body is { } body ? new FragmentWriter(trusted).Write(body) : SlottedHtml.Empty;
    }
}
