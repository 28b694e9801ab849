using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsSite.Pictures;

/// <summary>
/// Tells what a file of a picture is, from its bytes alone: managed code that reads heads and metadata, decodes nothing,
/// and never throws for what the bytes are.
/// </summary>
public static class PictureReader
{
    /// <param name="name">The file's name: its ending must not claim another format.</param>
    /// <param name="fault">What is wrong; <c>null</c> together with an answer.</param>
    /// <param name="limits"><see cref="PictureLimits.Default"/> unless given.</param>
    public static PictureFacts? Read(ReadOnlyMemory<byte> content, string name, out PictureFault? fault, PictureLimits? limits = null)
    {
        var bytes = MemoryMarshal.TryGetArray(content, out var segment) ? segment : content.ToArray();
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        return Read(stream, name, out fault, limits);
    }

    /// <param name="content">One that can seek; only parts of it are read.</param>
    public static PictureFacts? Read(Stream content, string name, out PictureFault? fault, PictureLimits? limits = null)
    {
        var head = PictureHead.Read(new PictureBytes(content));
        fault = head is null ? Unreadable(content.Length, name) : FaultOf(head, content.Length, name, limits ?? PictureLimits.Default);
        return fault is null ? Facts(head!) : null;
    }

    private static PictureFault Unreadable(long length, string name)
        => PictureFormats.Claimed(name) is null ? new(PictureFaultKind.Unknown, "its content is none of JPEG, PNG, GIF, WebP, AVIF or SVG")
            : length == 0 ? new(PictureFaultKind.Truncated, "it is empty")
            : new(PictureFaultKind.Damaged, "its beginning is none of a picture's");

    private static PictureFault? FaultOf(PictureHead head, long length, string name, PictureLimits limits)
    {
        var (width, height) = (head.Size.Width, head.Size.Height);
        if (PictureFormats.Claimed(name) is { } claimed && claimed != head.Format)
        {
            return new(PictureFaultKind.WrongName, $"its name says {claimed}, its content is {head.Format}");
        }
        if (!head.Size.IsReal)
        {
            return new(PictureFaultKind.Damaged, Invariant($"it says to have {width}x{height} pixels"));
        }
        if ((long)width * height > limits.MaxPixels && head.Format != PictureFormat.Svg)
        {
            return new(PictureFaultKind.TooLarge, Invariant($"{width}x{height} pixels are {(long)width * height / 1_000_000} megapixels, allowed are {limits.MaxPixels / 1_000_000}"));
        }
        if (length > limits.MaxBytes)
        {
            return new(PictureFaultKind.TooLarge, Invariant($"{length >> 20} MB, allowed are {limits.MaxBytes >> 20}"));
        }
        return head.IsWhole ? null : new(PictureFaultKind.Truncated, Invariant($"its end is missing after {length} bytes"));
    }

    private static PictureFacts Facts(PictureHead head) => new(head.Format, head.Size.Width, head.Size.Height)
    {
        IsAnimated = head.IsAnimated,
        HasAlpha = head.HasAlpha,
        IsWide = head.IsWide,
        Metadata = Metadata(ExifData.Read(head.Exif), IptcData.Read(head.Iptc), XmpData.Read(head.Xmp)),
    };

    private static PictureMetadata Metadata(ExifData exif, PictureMetadata iptc, PictureMetadata xmp) => xmp with
    {
        Creator = xmp.Creator ?? iptc.Creator ?? exif.Artist,
        Credit = xmp.Credit ?? iptc.Credit,
        Copyright = xmp.Copyright ?? iptc.Copyright ?? exif.Copyright,
        Caption = xmp.Caption ?? iptc.Caption ?? exif.Description,
        HasLocation = xmp.HasLocation || exif.HasLocation,
        HasSerial = xmp.HasSerial || exif.HasSerial,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
