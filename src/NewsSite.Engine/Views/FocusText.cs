using System.Globalization;
using NewsSite.Pictures;

namespace NewsSite.Views;

/// <summary>
/// The point of a picture that every crop keeps, as front matter writes it: <c>50% 30%</c>, across and down; or words, such as
/// <c>top</c> and <c>left bottom</c>.
/// </summary>
public static class FocusText
{
    private static readonly Dictionary<string, double> Across = new() { ["left"] = 0, ["center"] = 0.5, ["right"] = 1 };

    private static readonly Dictionary<string, double> Down = new() { ["top"] = 0, ["center"] = 0.5, ["bottom"] = 1 };

    /// <summary><c>null</c> for a text that names no point.</summary>
    public static PictureFocus? Parse(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var one] when Share(one, Across) is { } x => new PictureFocus(x, 0.5),
            [var one] when Share(one, Down) is { } y => new PictureFocus(0.5, y),
            [var first, var second] when Share(first, Across) is { } x && Share(second, Down) is { } y => new PictureFocus(x, y),
            [var first, var second] when Share(first, Down) is { } y && Share(second, Across) is { } x => new PictureFocus(x, y),
            _ => null,
        };
    }

    private static double? Share(string word, Dictionary<string, double> words)
        => words.TryGetValue(word, out var share) ? share
            : word.EndsWith('%') && double.TryParse(word.AsSpan(0, word.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100
                ? percent / 100
                : null;
}
