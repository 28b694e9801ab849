using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using NewsSite.Io;

namespace NewsSite.Pictures;

/// <summary>
/// All that is to be said about a derivative beside its source: the bytes are a function of the two (and of the library, and the
/// processor's architecture). <see cref="Width"/> and <see cref="Height"/> are the pixels of the result, never more than those of
/// <see cref="Crop"/>, the part of the upright source that it shows. <see cref="Quality"/> is 1 to 100, without meaning for PNG.
/// </summary>
public sealed record PictureRecipe(PictureFormat Format, int Width, int Height, PictureCrop Crop, int Quality)
{
    /// <summary>Changes whenever the same recipe would give other bytes: with the library and with how this code uses it.</summary>
    public const string Library = "libvips 8.18.7/2";

    /// <summary>Whether the result carries the words about the picture that its source has.</summary>
    public bool KeepsCredits { get; init; } = true;

    /// <summary>A stable text that is the same for equal recipes only.</summary>
    public string Key => string.Create(
        CultureInfo.InvariantCulture,
        $"{PictureFormats.ExtensionOf(Format)} {Width}x{Height} of {Crop.Left},{Crop.Top},{Crop.Width},{Crop.Height} q{Quality}{(KeepsCredits ? "" : " bare")}");

    /// <summary>A derivative as wide as asked, or as wide as there are pixels if those are fewer; its height follows.</summary>
    public static PictureRecipe Of(PictureFormat format, int width, PictureCrop crop, int quality)
    {
        var real = Math.Clamp(width, 1, crop.Width);
        var height = Math.Clamp((int)Math.Floor((double)crop.Height * real / crop.Width + 0.5), 1, crop.Height);
        return new PictureRecipe(format, real, height, crop, format == PictureFormat.Png ? 100 : quality);
    }

    /// <summary>The hash of source, recipe and library that the file name of a derivative carries: 16 hexadecimal digits.</summary>
    /// <param name="sourceHash">The value of the source's <see cref="ContentHash"/>.</param>
    public static string NameOf(UInt128 sourceHash, PictureRecipe recipe) => NameOf(sourceHash, recipe.Key);

    /// <summary>The same for what is no picture.</summary>
    public static string NameOf(UInt128 sourceHash, string key)
    {
        Span<byte> source = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(source, sourceHash);
        return ContentHash.Of([.. source, .. Encoding.UTF8.GetBytes($"{Library} {key}")]).ToString()[..16];
    }
}
