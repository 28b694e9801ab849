using System.Text.RegularExpressions;

namespace NewsSite.Text;

/// <summary>Takes the pictures out of HTML: figures with a picture, captions and all, and pictures that stand alone. An end that nothing began counts for nothing.</summary>
public static partial class PicturelessHtml
{
    public static string Of(string html) => html.Contains("<img", StringComparison.OrdinalIgnoreCase) ? Picture().Replace(WithoutFigures(html), "") : html;

    /// <summary>Without the outermost figures that hold a picture.</summary>
    private static string WithoutFigures(string html)
    {
        var (result, depth, start, end) = ("", 0, 0, 0);
        foreach (Match tag in FigureTag().Matches(html))
        {
            var isOpening = tag.Value[1] != '/';
            if (!isOpening && depth == 0)
            {
                continue;
            }
            start = isOpening && depth == 0 ? tag.Index : start;
            depth += isOpening ? 1 : -1;
            var after = tag.Index + tag.Length;
            if (depth == 0 && html.AsSpan(start, after - start).Contains("<img", StringComparison.OrdinalIgnoreCase))
            {
                result += html[end..start];
                end = after;
            }
        }
        return result + html[end..];
    }

    [GeneratedRegex("</?figure\\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FigureTag();

    [GeneratedRegex("</?picture\\b[^>]*>|<(?:img|source)\\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();
}
