using NewsSite.Pictures;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Knows which pictures social networks show.</summary>
internal static class SocialPicture
{
    private const long MaxBytes = 5_000_000;

    private static readonly string[] Unknown = [".webp", ".avif", ".svg"];

    /// <summary>Why they do not show a picture that somebody named for them; <c>null</c> if they do.</summary>
    /// <param name="source">As it is written.</param>
    /// <param name="picture">What is known of it; <c>null</c> for one that lies elsewhere or is not there.</param>
    public static string? ProblemOf(string source, Picture? picture) => picture switch
    {
        null => UrlRule.WebAddress(source) is not null && Unknown.Any(ending => source.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? "has a format that they do not know" : null,
        { Facts.Format: PictureFormat.Svg } => "is a drawing",
        { Facts: { Format: PictureFormat.Gif, IsAnimated: true } } => "moves",
        { IsStatic: true, Facts.Format: PictureFormat.WebP or PictureFormat.Avif } => "has a format that they do not know",
        { IsStatic: true, File.Length: > MaxBytes } => "has more than 5 MB",
        _ => null,
    };
}
