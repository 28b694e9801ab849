using NetVips;

namespace NewsSite.Pictures;

/// <summary>
/// A source, upright and in sRGB, at its own size, half, a quarter and an eighth of it. Which of them a derivative is made from follows from
/// its recipe alone, so that its bytes do not depend on what else is made. Each is made at the first need and kept.
/// </summary>
internal sealed class PictureLevels(byte[] source, PictureFacts facts) : IDisposable
{
    private readonly PictureFacts _size = facts.InPixels();

    private const int Levels = 4;

    /// <summary>How many more pixels than wanted the resizing gets to work with, so that nothing gets soft.</summary>
    private const double Reserve = 4 / 3.0;

    private const int SampleSide = 64;

    private readonly Image?[] _levels = new Image?[Levels];

    /// <summary>The picture of a recipe: pixels and nothing else.</summary>
    public Image Render(PictureRecipe recipe)
    {
        var crop = recipe.Crop;
        var level = Level(LevelFor(Math.Min(crop.Width / (double)recipe.Width, crop.Height / (double)recipe.Height)));
        var (scaleX, scaleY) = (level.Width / (double)_size.Width, level.Height / (double)_size.Height);
        var (left, width) = Part(crop.Left * scaleX, crop.Width * scaleX, level.Width);
        var (top, height) = Part(crop.Top * scaleY, crop.Height * scaleY, level.Height);
        using var part = level.ExtractArea(left, top, width, height);
        return Resized(part, recipe.Width, recipe.Height);
    }

    /// <summary>So few pixels that they can be counted one by one, of three bytes each; of a JPEG an eighth is all that is decoded.</summary>
    public byte[] Sample()
    {
        using var some = facts.Format == PictureFormat.Jpeg ? Decoded(1 << (Levels - 1)) : Half(Level(0));
        using var small = Resized(some, Math.Min(some.Width, SampleSide), Math.Min(some.Height, SampleSide));
        using var opaque = small.HasAlpha() ? small.Flatten(background: PictureEncoder.Paper) : small.Copy();
        return opaque.WriteToMemory<byte>();
    }

    public void Dispose() => Array.ForEach(_levels, level => level?.Dispose());

    /// <summary>An image of these bytes in sRGB, or with a fourth of see-through, without any metadata.</summary>
    public static Image Plain(byte[] pixels, int width, int height, int bands)
    {
        using var image = Image.NewFromMemory(pixels, width, height, bands, Enums.BandFormat.Uchar);
        using var named = image.Copy(interpretation: Enums.Interpretation.Srgb);
        return named.CopyMemory();
    }

    private static int LevelFor(double factor)
    {
        var level = 0;
        while (level < Levels - 1 && factor >= (2 << level) * Reserve)
        {
            level++;
        }
        return level;
    }

    /// <summary>A JPEG is decoded at half its size for a fraction of the work; all else is decoded once and halved.</summary>
    private Image Level(int level) => _levels[level] ??= level == 0 || level == 1 && facts.Format == PictureFormat.Jpeg ? Decoded(1 << level) : Half(Level(level - 1));

    private Image Decoded(int shrink)
    {
        using var stored = Load(shrink);
        using var upright = facts.Format == PictureFormat.Avif ? stored.Copy() : stored.Autorot();
        using var colours = PictureColours.ToScreen(upright);
        return Pixels(colours);
    }

    private Image Load(int shrink) => facts.Format switch
    {
        PictureFormat.Jpeg => Image.JpegloadBuffer(source, shrink: shrink, failOn: Enums.FailOn.Error),
        PictureFormat.Png => Image.PngloadBuffer(source, failOn: Enums.FailOn.Error),
        PictureFormat.Gif => Image.GifloadBuffer(source, failOn: Enums.FailOn.Error),
        PictureFormat.WebP => Image.WebploadBuffer(source, failOn: Enums.FailOn.Error),
        PictureFormat.Avif => Image.HeifloadBuffer(source, failOn: Enums.FailOn.Error),
        _ => Image.SvgloadBuffer(source, scale: _size.Width / (double)facts.Width, failOn: Enums.FailOn.Error),
    };

    private static Image Half(Image level)
    {
        using var half = InLight(level, image => image.Shrink(2, 2));
        return Pixels(half);
    }

    private static Image Resized(Image image, int width, int height)
    {
        using var resized = InLight(image, image => image.Resize(width / (double)image.Width, vscale: height / (double)image.Height));
        return Pixels(resized);
    }

    /// <summary>What is see-through must not give its colour to its neighbours.</summary>
    private static Image InLight(Image image, Func<Image, Image> resize)
    {
        if (!image.HasAlpha())
        {
            return resize(image);
        }
        using var weighted = image.Premultiply();
        using var resized = resize(weighted);
        using var plain = resized.Unpremultiply();
        return plain.Cast(Enums.BandFormat.Uchar);
    }

    private static Image Pixels(Image image) => Plain(image.WriteToMemory<byte>(), image.Width, image.Height, image.Bands);

    private static (int Start, int Length) Part(double start, double length, int whole)
    {
        var real = Math.Clamp((int)Math.Floor(length + 0.5), 1, whole);
        return (Math.Clamp((int)Math.Floor(start + 0.5), 0, whole - real), real);
    }
}
