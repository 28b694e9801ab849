namespace NewsSite.Tests.Incremental;

/// <summary>Drawings.</summary>
internal static class Pictures
{
    public static string Svg(int width, int height, string title = "")
        => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><title>{title}</title></svg>\n";
}
