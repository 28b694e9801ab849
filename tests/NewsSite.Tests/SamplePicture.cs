using System.Globalization;
using NetVips;

namespace NewsSite.Tests;

/// <summary>Pictures of one colour, in the format that their name says.</summary>
internal static class SamplePicture
{
    /// <summary>Where all tests, of this run and of later ones, keep what they made of pictures.</summary>
    public static string Cache { get; } = Path.Join(Path.GetTempPath(), "newssite-test-pictures");

    /// <param name="name">A file name, of which the ending counts.</param>
    /// <param name="size">Such as <c>64x48</c>, in pixels.</param>
    public static byte[] Of(string name, string size)
    {
        var sides = size.Split('x');
        return Of(name, int.Parse(sides[0], CultureInfo.InvariantCulture), int.Parse(sides[1], CultureInfo.InvariantCulture));
    }

    /// <param name="shade">0 to 255: two pictures that differ in it differ.</param>
    public static byte[] Of(string name, int width, int height, int shade = 128)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var picture = black.Linear([1], [shade, 96, 64]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.WriteToBuffer(Path.GetExtension(name));
    }
}
