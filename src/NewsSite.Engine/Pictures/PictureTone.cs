using NewsSite.Text;

namespace NewsSite.Pictures;

/// <summary>The colour that most of a picture has, in sRGB.</summary>
internal static class PictureTone
{
    private const int Shades = 8;

    /// <summary>The mean of the pixels that are alike and the most of that kind.</summary>
    /// <param name="pixels">Three bytes each.</param>
    public static Colour Of(ReadOnlySpan<byte> pixels)
    {
        var kinds = new (int Count, int Red, int Green, int Blue)[Shades * Shades * Shades];
        for (; pixels.Length >= 3; pixels = pixels[3..])
        {
            ref var kind = ref kinds[Shade(pixels[0]) * Shades * Shades + Shade(pixels[1]) * Shades + Shade(pixels[2])];
            kind = (kind.Count + 1, kind.Red + pixels[0], kind.Green + pixels[1], kind.Blue + pixels[2]);
        }
        var most = kinds.MaxBy(kind => kind.Count);
        return most.Count == 0 ? default : new((byte)(most.Red / most.Count), (byte)(most.Green / most.Count), (byte)(most.Blue / most.Count));
    }

    private static int Shade(byte value) => value * Shades / 256;
}
