using System.Globalization;
using System.Text;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>
/// Writes a story as others can copy it: headline, authors, lead picture, text with absolute addresses, and where it comes from.
/// Pictures that may not be passed on are left out, in the text too.
/// </summary>
internal static class ReprintText
{
    public static string Of(Article story, ViewScope scope)
    {
        var article = new ArticleView(story, scope);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<article lang=\"{HtmlText.Escape(article.Language)}\" dir=\"{article.Direction}\">\n<h1>{HtmlText.Escape(article.Title)}</h1>\n");
        var byline = article.Byline ?? scope.ListOf([.. article.Authors.Select(credit => (credit.Name, credit.Name))], words => words);
        if (byline.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Escape(byline)}</p>\n");
        }
        if (article.Image is { CanDistribute: true, Position: not "hidden" } image)
        {
            html.Append(FigureHtml.Of(image));
        }
        html.Append(WithoutPictures(article.FeedBody.Value, Kept(article)));
        AppendCredit(html, article, scope);
        return html.Append("</article>\n").ToString();
    }

    /// <summary>The addresses of pictures that stay ours.</summary>
    private static HashSet<string> Kept(ArticleView article)
        => article.Gallery.Append(article.Image).Append(article.SocialImage).Where(image => image is { CanDistribute: false }).Select(image => image!.Permalink).ToHashSet(StringComparer.Ordinal);

    private static void AppendCredit(StringBuilder html, ArticleView article, ViewScope scope)
    {
        var (terms, name) = (article.Republish, scope.ViewSite().Name);
        var credit = scope.Word("republish_credit")?.Replace("{site}", name, StringComparison.Ordinal) ?? name;
        html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{HtmlText.Escape(article.Permalink)}\">{HtmlText.Escape(credit)}</a>");
        if (terms?.License is { } license)
        {
            var label = HtmlText.Escape(license);
            html.Append(CultureInfo.InvariantCulture, $" {(terms.LicenseUrl is { } url ? $"<a rel=\"license\" href=\"{HtmlText.Escape(url)}\">{label}</a>" : label)}");
        }
        html.Append("</p>\n");
        if (terms?.Pixel is { } pixel)
        {
            html.Append(CultureInfo.InvariantCulture, $"<img src=\"{HtmlText.Escape(pixel)}\" alt=\"\" width=\"1\" height=\"1\" referrerpolicy=\"no-referrer-when-downgrade\">\n");
        }
    }

    /// <summary>The text without some pictures, each with the figure around it.</summary>
    private static string WithoutPictures(string html, HashSet<string> addresses)
    {
        foreach (var source in addresses.Select(address => $"src=\"{HtmlText.Escape(address)}\""))
        {
            for (var at = html.IndexOf(source, StringComparison.Ordinal); at >= 0; at = html.IndexOf(source, StringComparison.Ordinal))
            {
                var (start, end) = ElementAround(html, at);
                html = html.Remove(start, end - start);
            }
        }
        return html;
    }

    private static (int Start, int End) ElementAround(string html, int at)
    {
        var figure = html.LastIndexOf("<figure", at, StringComparison.Ordinal);
        var closed = html.LastIndexOf("</figure>", at, StringComparison.Ordinal);
        return figure > closed && html.IndexOf("</figure>", at, StringComparison.Ordinal) is >= 0 and var end
            ? (figure, end + "</figure>".Length)
            : (html.LastIndexOf('<', at), html.IndexOf('>', at) is >= 0 and var close ? close + 1 : html.Length);
    }
}
