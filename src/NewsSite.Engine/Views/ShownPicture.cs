using System.Globalization;
using NewsSite.Pictures;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>
/// A picture as an output shows it: addresses that are known before anything is made, and the order to make what they name.
/// A picture that lies elsewhere or among the static files has one address and no more, but that icons can be made of it.
/// </summary>
internal sealed class ShownPicture
{
    /// <summary>Wide enough for readers of feeds, who have no choice.</summary>
    private const int MostInFeeds = 1280;

    private readonly PublishedFile _file;
    private readonly PictureCut _cut;
    private readonly ViewScope _scope;
    private readonly Renditions? _renditions;

    public ShownPicture(PublishedFile file, PictureCut cut, ViewScope scope)
    {
        _file = file;
        _scope = scope;
        _cut = scope.IsForFeed && cut.Most > MostInFeeds ? cut with { Most = MostInFeeds } : cut;
        Picture = scope.Bodies.PictureOf(file, scope.Log);
        _renditions = Picture is { } picture && (!picture.IsStatic || cut.IsIcon) ? new Renditions(picture, _cut, scope.Site.Config.Images) : null;
    }

    /// <summary><c>null</c> for one that lies elsewhere.</summary>
    public Picture? Picture { get; }

    public bool CanBeCut => _renditions is { IsKeptWhole: false };

    /// <summary>JPEG or PNG, if it is not a drawing or moves.</summary>
    public string Url => _file.IsElsewhere ? _file.Path : _scope.Link(Path);

    public string Permalink => _file.IsElsewhere ? _file.Path : _scope.AbsoluteLink(Path);

    /// <summary>Of the largest rendition that there is, for those who want to see it by itself.</summary>
    public string LargestUrl
    {
        get
        {
            if (_renditions is null)
            {
                return Url;
            }
            var largest = _renditions.At(_scope.Site.Config.Images.MaxOriginal);
            Order(largest.Width);
            return _scope.Link(largest.Path);
        }
    }

    /// <summary>The colour that most of it has; none in feeds.</summary>
    public string? Tone => Picture is { } picture && !_scope.IsForFeed ? _scope.Bodies.ToneOf(picture)?.ToString() : null;

    /// <summary>The picture as an icon of so many pixels, or of as many as it has; <c>null</c> for one that lies elsewhere.</summary>
    public IconLink? IconOf(int size, string rel)
    {
        if (_renditions is null)
        {
            return null;
        }
        Order(size);
        var icon = _renditions.At(size);
        return new IconLink(rel, _scope.Link(icon.Path), string.Create(CultureInfo.InvariantCulture, $"{icon.Width}x{icon.Height}"), PictureFormats.MediaTypeOf(PictureFormat.Png));
    }

    public int? Width => _renditions?.Main.Width ?? Picture?.Facts.Width;

    public int? Height => _renditions?.Main.Height ?? Picture?.Facts.Height;

    /// <summary>The widths of the format that every browser knows; <c>null</c> where there is one only, and in feeds.</summary>
    public string? SourceSet
    {
        get
        {
            if (_scope.IsForFeed || _renditions is not { HasChoice: true })
            {
                return null;
            }
            Order(0);
            return SetOf(_renditions.Fallbacks);
        }
    }

    /// <summary>The other formats, the best first; none in feeds, whose readers may not know them.</summary>
    public IReadOnlyList<PictureSource> Sources
    {
        get
        {
            if (_scope.IsForFeed || _renditions is not { Formats: { Count: > 0 } formats })
            {
                return [];
            }
            Order(0);
            return [.. formats.Select(format => new PictureSource(PictureFormats.MediaTypeOf(format), SetOf(_renditions.In(format))))];
        }
    }

    private string Path
    {
        get
        {
            if (_renditions is null)
            {
                return _file.Path;
            }
            Order(_renditions.Main.Width);
            return _renditions.Main.Path;
        }
    }

    private string SetOf(IReadOnlyList<Rendition> renditions)
        => string.Join(", ", renditions.Select(one => string.Create(CultureInfo.InvariantCulture, $"{_scope.Link(one.Path)} {one.Width}w")));

    private void Order(int width) => _scope.Bodies.Order(new PictureOrder(_file.Source!.Path, _cut, width), _scope.Log);
}
