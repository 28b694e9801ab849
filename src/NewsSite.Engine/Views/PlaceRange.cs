using System.Globalization;

namespace NewsSite.Views;

/// <summary>Places of a list as the member of a question: <c>0-20</c>, the end exclusive; or <c>count</c>.</summary>
public static class PlaceRange
{
    public const string Count = "count";

    public static string Format(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{start}-{end}");

    public static bool TryParse(string text, out int start, out int end)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        end = 0;
        start = 0;
        return dash > 0
            && int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out start)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out end)
            && start < end;
    }
}
