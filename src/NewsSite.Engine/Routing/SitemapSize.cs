using NewsSite.Model;

namespace NewsSite.Routing;

/// <summary>How many bytes an entry takes in a sitemap, or a few more.</summary>
internal sealed class SitemapSize(Site site)
{
    /// <summary>Of an entry besides its address, each character of which may become six.</summary>
    private const int BytesPerEntry = 120;

    private const int BytesPerPicture = 80;

    /// <summary>Room for the pictures of a text that may have some; nobody has read it yet.</summary>
    private const int BytesPerText = 8_000;

    private const int BytesPerCharacter = 6;

    private readonly int _origin = site.Config.Site.Url.Absolute("").Length;
    private readonly bool _hasPictures = site.Config.Sitemap.Images;

    public long Of(SitemapEntry entry)
        => OfAddress(entry.Article?.Url ?? entry.Listing!.Url) + PicturesOf(entry).Sum(OfPicture)
            + (_hasPictures && entry.Article is { Source.MayHavePictures: true } ? BytesPerText : 0);

    /// <summary>No less than <see cref="Of"/>, and sooner known: any text may have pictures, and none in the front matter has a longer path than all of that.</summary>
    public long AtMost(SitemapEntry entry) => entry.Article switch
    {
        { FrontMatter.HasGallery: true } => Of(entry),
        { Url: var url, Source.File.Path.Length: var path, FrontMatter.Size: var front } => OfAddress(url) + (_hasPictures ? BytesPerText : 0) + OfPicture(path + front),
        null => OfAddress(entry.Listing!.Url),
    };

    private long OfAddress(string url) => BytesPerEntry + _origin + (BytesPerCharacter * url.Length);

    private long OfPicture(int path) => BytesPerPicture + _origin + (BytesPerCharacter * path);

    /// <summary>The most characters that the path of each picture may have.</summary>
    private IEnumerable<int> PicturesOf(SitemapEntry entry)
        => !_hasPictures || entry.Article is not { FrontMatter: var front, Source.File.Folder.Length: var folder } ? []
            : front.Pictures.Select(picture => folder + 1 + picture.Source.Value.Length);
}
