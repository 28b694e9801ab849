using NetVips;

namespace NewsSite.Pictures;

/// <summary>Colours of a camera or a printing press as a screen of the web shows them: sRGB, eight bits a channel.</summary>
internal static class PictureColours
{
    private const string Profile = "icc-profile-data";

    public static Image ToScreen(Image image)
    {
        using var known = Known(image);
        using var screen = known.Interpretation == Enums.Interpretation.Srgb ? known.Copy() : known.Colourspace(Enums.Interpretation.Srgb);
        return screen.Format == Enums.BandFormat.Uchar ? screen.Copy() : screen.Cast(Enums.BandFormat.Uchar);
    }

    /// <summary>By the profile in the file, or that of ordinary print; a profile that is damaged or of other channels counts as none.</summary>
    private static Image Known(Image image)
    {
        var isPrint = image.Interpretation == Enums.Interpretation.Cmyk;
        if (!isPrint && !image.Contains(Profile))
        {
            return image.Copy();
        }
        try
        {
            using var converted = image.IccTransform("srgb", embedded: true, inputProfile: isPrint ? "cmyk" : null, intent: Enums.Intent.Perceptual, depth: 8);
            return converted.CopyMemory();
        }
        catch (VipsException) when (!isPrint)
        {
            return image.Copy();
        }
    }
}
