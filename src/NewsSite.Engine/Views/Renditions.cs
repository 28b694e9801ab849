using NewsSite.Configuration;
using NewsSite.Pictures;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>One file that is made of a picture.</summary>
/// <param name="Path">From the site's root; it names the picture's bytes and all that is done to them.</param>
/// <param name="Width">In pixels.</param>
public sealed record Rendition(Picture Source, PictureRecipe Recipe, string Path, int Width, int Height);

/// <summary>
/// All that can be made of a picture in one cut: every width that it has, in every format. A drawing, and a picture that
/// moves, is kept as it is, so that it has one rendition. Nothing here looks at pixels.
/// </summary>
public sealed class Renditions
{
    /// <summary>Where all of them are published, and nothing else.</summary>
    public const string Folder = "/img/";

    private readonly Picture _picture;
    private readonly ImageConfig _config;
    private readonly PictureFormat _fallback;
    private readonly PictureCrop _crop;

    public Renditions(Picture picture, PictureCut cut, ImageConfig config)
    {
        (_picture, _config) = (picture, config);
        var facts = cut.IsIcon ? picture.Facts.InPixels() : picture.Facts;
        _fallback = cut.IsIcon ? PictureFormat.Png : FallbackOf(facts);
        IsKeptWhole = _fallback is PictureFormat.Svg or PictureFormat.Gif;
        _crop = cut.Shape is { } shape && !IsKeptWhole
            ? PictureCrop.Of(facts, shape, cut.Focus is { } focus ? FocusText.Parse(focus) ?? PictureFocus.Center : PictureFocus.Center)
            : PictureCrop.Whole(facts);
        Widths = IsKeptWhole ? [facts.Width] : WidthsOf(_crop.Width, cut.Most, config);
    }

    /// <summary>Whether there is one rendition, as large as the picture.</summary>
    public bool IsKeptWhole { get; }

    /// <summary>In pixels, the smallest first; never more than the picture has.</summary>
    public IReadOnlyList<int> Widths { get; }

    public bool HasChoice => Widths.Count > 1;

    /// <summary>The formats beside the one that every browser knows, the best first.</summary>
    public IReadOnlyList<PictureFormat> Formats => IsKeptWhole ? [] : _config.Formats;

    /// <summary>The largest in the format that every browser knows.</summary>
    public Rendition Main => At(Widths[^1]);

    public IReadOnlyList<Rendition> Fallbacks => In(_fallback);

    public IReadOnlyList<Rendition> In(PictureFormat format) => [.. Widths.Select(width => Of(format, width))];

    /// <summary>What an order asks for.</summary>
    public IEnumerable<Rendition> For(PictureOrder order)
        => order.Width > 0 ? [At(order.Width)] : Formats.Prepend(_fallback).SelectMany(In);

    /// <summary>In the format that every browser knows, no wider than the picture is.</summary>
    public Rendition At(int width) => Of(_fallback, IsKeptWhole ? _crop.Width : width);

    private static PictureFormat FallbackOf(PictureFacts facts) => facts switch
    {
        { Format: PictureFormat.Svg } => PictureFormat.Svg,
        { IsAnimated: true, Format: PictureFormat.Gif } => PictureFormat.Gif,
        { Format: PictureFormat.Png or PictureFormat.Gif } or { HasAlpha: true } => PictureFormat.Png,
        _ => PictureFormat.Jpeg,
    };

    private static List<int> WidthsOf(int width, int most, ImageConfig config)
    {
        var largest = Math.Min(width, Math.Min(most, config.Widths[^1]));
        return [.. config.Widths.Where(one => one < largest), largest];
    }

    private Rendition Of(PictureFormat format, int width)
    {
        var recipe = PictureRecipe.Of(format, width, _crop, _config.QualityOf(format)) with { KeepsCredits = _config.KeepsCredits };
        var name = Slug.From(System.IO.Path.GetFileNameWithoutExtension(_picture.File.Name));
        var path = $"{Folder}{(name.Length == 0 ? "picture" : name)}.{PictureRecipe.NameOf(_picture.Hash, recipe)}{PictureFormats.ExtensionOf(format)}";
        return new Rendition(_picture, recipe, path, recipe.Width, recipe.Height);
    }
}
