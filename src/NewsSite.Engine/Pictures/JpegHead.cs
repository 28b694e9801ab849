using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace NewsSite.Pictures;

/// <summary>
/// Walks over the segments of a JPEG file to its frame. Cameras put previews of any length in front of it, which are jumped
/// over, and turn the picture by a number in the Exif data, which browsers obey.
/// </summary>
internal static class JpegHead
{
    private const int MaxSegments = 200;
    private const int ExifLength = 4096;
    private const int OrientationTag = 0x0112;

    public static PictureSize? Size(SafeFileHandle handle)
    {
        var position = 2L;
        var isTurned = false;
        Span<byte> segment = stackalloc byte[9];
        for (var i = 0; i < MaxSegments && RandomAccess.Read(handle, segment, position) == segment.Length && segment[0] == 0xFF; i++)
        {
            var marker = segment[1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                // Padding, and markers that stand alone.
                position += marker == 0xFF ? 1 : 2;
                continue;
            }
            if (IsFrame(marker))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[5..]), BinaryPrimitives.ReadUInt16BigEndian(segment[7..]));
                return isTurned ? new PictureSize(height, width) : new PictureSize(width, height);
            }
            if (marker is 0xD9 or 0xDA)
            {
                return null;
            }
            if (marker == 0xE1)
            {
                isTurned |= IsTurned(handle, position + 4);
            }
            position += 2 + BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
        }
        return null;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Whether the Exif data turn the picture by a quarter, so that width and height change places.</summary>
    private static bool IsTurned(SafeFileHandle handle, long position)
    {
        var buffer = new byte[ExifLength];
        ReadOnlySpan<byte> exif = buffer.AsSpan(0, RandomAccess.Read(handle, buffer, position));
        if (exif.Length < 14 || !exif.StartsWith("Exif\0\0"u8))
        {
            return false;
        }
        var tiff = exif[6..];
        var isLittle = tiff[0] == 'I';
        var directory = UInt32(tiff, 4, isLittle);
        if (directory + 2 > tiff.Length)
        {
            return false;
        }
        var count = UInt16(tiff, (int)directory, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + i * 12;
            if (entry + 12 > tiff.Length)
            {
                return false;
            }
            if (UInt16(tiff, (int)entry, isLittle) == OrientationTag)
            {
                return UInt16(tiff, (int)entry + 8, isLittle) is >= 5 and <= 8;
            }
        }
        return false;
    }

    private static int UInt16(ReadOnlySpan<byte> data, int at, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static long UInt32(ReadOnlySpan<byte> data, int at, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
