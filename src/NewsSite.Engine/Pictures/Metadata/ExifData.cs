using System.Buffers.Binary;

namespace NewsSite.Pictures;

/// <summary>What is of use in Exif data: how the camera was held, who pressed the button, and what readers must not learn. Damaged data say nothing.</summary>
internal readonly record struct ExifData(int Orientation, string? Artist, string? Copyright, string? Description, bool HasLocation, bool HasSerial)
{
    private const int MaxText = 4096;
    private const int DescriptionTag = 0x010E;
    private const int OrientationTag = 0x0112;
    private const int ArtistTag = 0x013B;
    private const int CopyrightTag = 0x8298;
    private const int ExifDirectoryTag = 0x8769;
    private const int LocationDirectoryTag = 0x8825;

    /// <summary>BodySerialNumber, LensSerialNumber, ImageUniqueID, CameraOwnerName and what makers put where nobody looks.</summary>
    private static readonly int[] SerialTags = [0xA431, 0xA435, 0xA420, 0xA430, 0xC62F, 0x927C];

    public bool IsTurned => Orientation is >= 5 and <= 8;

    /// <param name="data">A TIFF structure, with or without the signature that goes before it in JPEG.</param>
    public static ExifData Read(ReadOnlySpan<byte> data)
    {
        var tiff = data.StartsWith("Exif\0\0"u8) ? data[6..] : data;
        if (tiff.Length < 8)
        {
            return default;
        }
        var isLittle = tiff[0] == 'I';
        return Directory(default, tiff, UInt32(tiff, 4, isLittle), isLittle, isMain: true);
    }

    private static ExifData Directory(ExifData found, ReadOnlySpan<byte> tiff, long start, bool isLittle, bool isMain)
    {
        var count = start + 2 <= tiff.Length ? UInt16(tiff, (int)start, isLittle) : 0;
        for (var entry = start + 2; count > 0 && entry + 12 <= tiff.Length; count--, entry += 12)
        {
            var at = (int)entry;
            found = UInt16(tiff, at, isLittle) switch
            {
                OrientationTag when isMain => found with { Orientation = UInt16(tiff, at + 8, isLittle) },
                DescriptionTag when isMain => found with { Description = Text(tiff, at, isLittle) },
                ArtistTag when isMain => found with { Artist = Text(tiff, at, isLittle) },
                CopyrightTag when isMain => found with { Copyright = Text(tiff, at, isLittle) },
                LocationDirectoryTag when isMain => found with { HasLocation = true },
                ExifDirectoryTag when isMain => Directory(found, tiff, UInt32(tiff, at + 8, isLittle), isLittle, isMain: false),
                var tag when SerialTags.Contains(tag) => found with { HasSerial = true },
                _ => found,
            };
        }
        return found;
    }

    /// <summary>Told to be ASCII, in fact often UTF-8; the copyright of the photographer may be followed by a zero and that of the editor.</summary>
    private static string? Text(ReadOnlySpan<byte> tiff, int entry, bool isLittle)
    {
        var length = UInt32(tiff, entry + 4, isLittle);
        var start = length <= 4 ? entry + 8 : UInt32(tiff, entry + 8, isLittle);
        return length is 0 or > MaxText || start + length > tiff.Length ? null : MetadataText.Clean(MetadataText.Decode(tiff.Slice((int)start, (int)length)));
    }

    private static int UInt16(ReadOnlySpan<byte> data, int at, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static long UInt32(ReadOnlySpan<byte> data, int at, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
