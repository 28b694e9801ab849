namespace NewsSite.Pictures;

/// <summary>The kinds of picture a page may show. The order never changes: it is part of recipes that caches keep.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
    Svg,
}

/// <summary>How each format is called in file names and on the wire.</summary>
public static class PictureFormats
{
    /// <summary>As our own files carry it, with the dot: <c>.jpg</c>.</summary>
    public static string ExtensionOf(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => ".jpg",
        PictureFormat.Png => ".png",
        PictureFormat.Gif => ".gif",
        PictureFormat.WebP => ".webp",
        PictureFormat.Avif => ".avif",
        _ => ".svg",
    };

    /// <summary><c>image/jpeg</c> and so on.</summary>
    public static string MediaTypeOf(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => "image/jpeg",
        PictureFormat.Png => "image/png",
        PictureFormat.Gif => "image/gif",
        PictureFormat.WebP => "image/webp",
        PictureFormat.Avif => "image/avif",
        _ => "image/svg+xml",
    };

    /// <summary>What a file name claims; <c>null</c> where its ending is none of a picture.</summary>
    public static PictureFormat? Claimed(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" or ".jpe" or ".jfif" => PictureFormat.Jpeg,
        ".png" or ".apng" => PictureFormat.Png,
        ".gif" => PictureFormat.Gif,
        ".webp" => PictureFormat.WebP,
        ".avif" => PictureFormat.Avif,
        ".svg" => PictureFormat.Svg,
        _ => null,
    };
}
