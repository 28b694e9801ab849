using System.Collections.Concurrent;
using NewsSite.Io;
using NewsSite.Pictures;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>The colours that stand in the places of pictures until those are there. Each is found once and kept in the cache.</summary>
public sealed class PictureTones(PictureCache cache, PictureWorkshop workshop)
{
    private readonly ConcurrentDictionary<UInt128, Lazy<Colour?>> _tones = new();

    /// <summary>The name under which the cache has a picture's colour.</summary>
    public static string NameOf(Picture picture) => PictureRecipe.NameOf(picture.Hash, "tone");

    /// <summary><c>null</c> for a drawing, for what may be see-through, and for a picture that cannot be decoded.</summary>
    public Colour? Of(Picture picture)
        => picture.Facts is { HasAlpha: false, Format: not (PictureFormat.Svg or PictureFormat.Gif) }
            ? _tones.GetOrAdd(picture.Hash, _ => new Lazy<Colour?>(() => Known(picture) ?? Find(picture))).Value
            : null;

    private Colour? Known(Picture picture) => cache.Get(NameOf(picture)).Span is [var red, var green, var blue] ? new Colour(red, green, blue) : null;

    private Colour? Find(Picture picture)
    {
        if (FileText.ReadBytes(picture.File, []) is not { } bytes || workshop.ToneOf(bytes, picture.Facts) is not { } tone)
        {
            return null;
        }
        cache.Put(NameOf(picture), [tone.Red, tone.Green, tone.Blue]);
        return tone;
    }
}
