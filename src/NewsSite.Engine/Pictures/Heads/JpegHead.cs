using System.Buffers.Binary;

namespace NewsSite.Pictures;

/// <summary>
/// Walks over the segments of a JPEG file to its pixels. Cameras put previews of any length in front of them, which are jumped
/// over, and turn the picture by a number in the Exif data, which browsers obey.
/// </summary>
internal static class JpegHead
{
    private const int MaxSegments = 1000;
    private const int BlockLength = 64 * 1024;

    public static PictureHead? Read(PictureBytes file)
    {
        var head = new PictureHead(PictureFormat.Jpeg, 0, 0);
        var position = 2L;
        Span<byte> segment = stackalloc byte[10];
        for (var i = 0; i < MaxSegments && file.Read(position, segment) >= 4 && segment[0] == 0xFF; i++)
        {
            var marker = segment[1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                // Padding, and markers that stand alone.
                position += marker == 0xFF ? 1 : 2;
                continue;
            }
            if (marker is 0xD9 or 0xDA)
            {
                head = head with { IsWhole = marker == 0xDA && HasEnd(file, position) };
                break;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
            head = IsFrame(marker) ? Framed(head, segment) : With(head, marker, file, position + 4, length - 2);
            position += 2 + length;
        }
        return head.Width > 0 ? head : null;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureHead Framed(PictureHead head, ReadOnlySpan<byte> segment) => head with
    {
        Height = BinaryPrimitives.ReadUInt16BigEndian(segment[5..]),
        Width = BinaryPrimitives.ReadUInt16BigEndian(segment[7..]),
        IsWide = segment[4] > 8 || segment[9] == 4,
    };

    private static PictureHead With(PictureHead head, byte marker, PictureBytes file, long position, int length)
    {
        if (marker is not (0xE1 or 0xED))
        {
            return head;
        }
        var content = file.Part(position, length);
        return (marker, After(content, "Exif\0\0"u8), After(content, "http://ns.adobe.com/xap/1.0/\0"u8), After(content, "Photoshop 3.0\0"u8)) switch
        {
            (0xE1, { } exif, _, _) when head.Exif.Length == 0 => head with { Exif = exif, IsTurned = ExifData.Read(exif).IsTurned },
            (0xE1, _, { } xmp, _) when head.Xmp.Length == 0 => head with { Xmp = xmp },
            (0xED, _, _, { } resources) when head.Iptc.Length == 0 => head with { Iptc = IptcData.InResources(resources) },
            _ => head,
        };
    }

    private static byte[]? After(byte[] content, ReadOnlySpan<byte> signature)
        => content.AsSpan().StartsWith(signature) ? content[signature.Length..] : null;

    /// <summary>Among pixels the marker of the end cannot occur by chance. Phones put whole videos behind it.</summary>
    private static bool HasEnd(PictureBytes file, long start)
    {
        for (var end = file.Length; end > start; end -= BlockLength - 1)
        {
            var from = Math.Max(start, end - BlockLength);
            if (file.Part(from, end - from).AsSpan().LastIndexOf([(byte)0xFF, (byte)0xD9]) >= 0)
            {
                return true;
            }
        }
        return false;
    }
}
