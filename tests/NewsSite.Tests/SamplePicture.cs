using System.Globalization;
using NetVips;

namespace NewsSite.Tests;

/// <summary>Pictures of one colour, in the format that their name says.</summary>
internal static class SamplePicture
{
    /// <summary>Where all tests, of this run and of later ones, keep what they made of pictures.</summary>
    public static string Cache { get; } = Path.Join(Path.GetTempPath(), "newssite-test-pictures");

    /// <param name="name">A file name, of which the ending counts.</param>
    /// <param name="words">The size in pixels, such as <c>64x48</c>; then perhaps <c>moving</c>, <c>place</c>, <c>spoilt</c> for one whose head alone is fine, and <c>copyright=Ada</c> as a camera writes it.</param>
    public static byte[] Of(string name, string words)
    {
        var parts = words.Split(' ');
        var sides = parts[0].Split('x');
        var (width, height) = (int.Parse(sides[0], CultureInfo.InvariantCulture), int.Parse(sides[1], CultureInfo.InvariantCulture));
        using var still = Still(width, height, shade: 128);
        using var other = Still(width, height, shade: 200);
        using var frames = parts.Contains("moving") ? still.Join(other, Enums.Direction.Vertical) : still.Copy();
        using var picture = frames.Mutate(image => Describe(image, parts, height));
        var bytes = picture.WriteToBuffer(Path.GetExtension(name));
        if (parts.Contains("spoilt"))
        {
            bytes.AsSpan(bytes.Length / 2, bytes.Length / 8).Fill(0x55);
        }
        return bytes;
    }

    private static void Describe(MutableImage image, string[] words, int height)
    {
        if (words.Contains("moving"))
        {
            image.Set(GValue.GIntType, "page-height", height);
        }
        if (words.Contains("place"))
        {
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "50/1 5/1 0/1");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
        }
        if (Array.Find(words, word => word.StartsWith("copyright=", StringComparison.Ordinal)) is { } copyright)
        {
            image.Set(GValue.GStrType, "exif-ifd0-Copyright", copyright["copyright=".Length..]);
        }
    }

    /// <param name="shade">0 to 255: two pictures that differ in it differ.</param>
    public static byte[] Of(string name, int width, int height, int shade = 128)
    {
        using var picture = Still(width, height, shade);
        return picture.WriteToBuffer(Path.GetExtension(name));
    }

    private static Image Still(int width, int height, int shade)
    {
        using var black = Image.Black(width, height, bands: 3);
        return black.Linear([1], [shade, 96, 64]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
