using NetVips;

namespace NewsSite.Pictures;

/// <summary>The words about a picture as its derivatives carry them: XMP in every format, IPTC-IIM in JPEG as well.</summary>
internal sealed class PictureCredits(PictureMetadata metadata)
{
    private readonly byte[] _iptc = IptcData.Write(metadata);

    /// <summary>Empty if there is nothing to say.</summary>
    public byte[] Xmp { get; } = XmpData.Write(metadata);

    public Image On(Image image) => image.Mutate(fields =>
    {
        if (Xmp.Length > 0)
        {
            fields.Set(GValue.BlobType, "xmp-data", Xmp);
        }
        if (_iptc.Length > 0)
        {
            fields.Set(GValue.BlobType, "iptc-data", _iptc);
        }
    });
}
