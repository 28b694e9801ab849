using NetVips;

namespace NewsSite.Pictures;

/// <summary>Pixels as a file of the web, with the words about its source in it and nothing else.</summary>
internal static class PictureEncoder
{
    /// <summary>Twice as much effort takes ten times as long and saves a seventh of the bytes of the largest width (docs/performance.md).</summary>
    private const int AvifEffort = 2;

    private const int WebPEffort = 2;
    private const int PngCompression = 8;

    /// <summary>The tables of ImageMagick's N. Robidoux, which spend bits where the eye sees them.</summary>
    private const int QuantTable = 3;

    private const Enums.ForeignKeep Keep = Enums.ForeignKeep.Xmp | Enums.ForeignKeep.Iptc;

    /// <summary>What shows through where a format cannot be see-through.</summary>
    public static double[] Paper => [255, 255, 255];

    public static byte[] Encode(Image pixels, PictureRecipe recipe, PictureCredits credits)
    {
        using var flat = recipe.Format == PictureFormat.Jpeg && pixels.HasAlpha() ? pixels.Flatten(background: Paper) : pixels.Copy();
        using var image = credits.On(flat);
        return recipe.Format switch
        {
            PictureFormat.Jpeg => image.JpegsaveBuffer(
                q: recipe.Quality, optimizeCoding: true, interlace: true, trellisQuant: true, overshootDeringing: true,
                quantTable: QuantTable, subsampleMode: Enums.ForeignSubsample.On, keep: Keep),
            PictureFormat.WebP => image.WebpsaveBuffer(q: recipe.Quality, effort: WebPEffort, keep: Keep),
            PictureFormat.Avif => image.HeifsaveBuffer(
                q: recipe.Quality, effort: AvifEffort, bitdepth: 8, compression: Enums.ForeignHeifCompression.Av1, subsampleMode: Enums.ForeignSubsample.On, keep: Keep),
            PictureFormat.Png => PngText.With(
                image.PngsaveBuffer(compression: PngCompression, filter: Enums.ForeignPngFilter.All, keep: Enums.ForeignKeep.None), credits.Xmp),
            _ => throw new ArgumentException($"no derivative is made as {recipe.Format}", nameof(recipe)),
        };
    }
}
