using System.Globalization;
using NewsSite.Pictures;

namespace NewsSite.Configuration;

/// <summary>The shape of a picture as people write it: <c>16:9</c>.</summary>
public static class RatioText
{
    private const int Most = 10_000;

    public static PictureRatio? Parse(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && Parse(parts[0], out var width) && Parse(parts[1], out var height) ? new PictureRatio(width, height) : null;
    }

    public static string Of(PictureRatio ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio.Width}:{ratio.Height}");

    private static bool Parse(string text, out int number)
        => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and <= Most;
}
