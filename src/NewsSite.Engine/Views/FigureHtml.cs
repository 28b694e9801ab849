using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>A picture with its caption and credit, as a text shows it that leaves the site.</summary>
internal static class FigureHtml
{
    public static string Of(ImageView image)
    {
        var caption = string.Join(' ', new[] { image.Caption?.Value, image.Credit is { } credit ? $"({HtmlText.Escape(credit)})" : null }.OfType<string>());
        return $"<figure><img src=\"{HtmlText.Escape(image.Permalink)}\" alt=\"{HtmlText.Escape(image.Alt)}\">"
            + (caption.Length == 0 ? "" : $"<figcaption>{caption}</figcaption>")
            + "</figure>\n";
    }
}
