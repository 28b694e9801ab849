using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using NetVips;

namespace NewsSite.Tests.Pictures;

/// <summary>Pictures made for a test: pixels by libvips, metadata by hand.</summary>
internal static class TestPictures
{
    /// <summary>Four fields, red and green above blue and white, so that every turn and crop shows.</summary>
    public static Image Fields(int width, int height)
    {
        using var red = Field(width / 2, height / 2, 255, 0, 0);
        using var green = Field(width - width / 2, height / 2, 0, 255, 0);
        using var blue = Field(width / 2, height - height / 2, 0, 0, 255);
        using var white = Field(width - width / 2, height - height / 2, 255, 255, 255);
        return Image.Arrayjoin([red, green, blue, white], across: 2).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>Something with detail everywhere, the same each time.</summary>
    public static Image Scene(int width, int height)
    {
        using var noise = Image.Perlin(width, height, cellSize: 64, seed: 7);
        using var grain = Image.Gaussnoise(width, height, sigma: 6, mean: 0, seed: 7);
        using var grey = noise * 100 + 128 + grain;
        return grey.Bandjoin(grey * 0.7 + 20, 255 - grey).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height)
    {
        using var image = Fields(width, height);
        return image.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.None);
    }

    /// <summary>The segment, put right behind the start of a JPEG.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte marker, ReadOnlySpan<byte> content)
        => [.. jpeg.AsSpan(0, 2), 0xFF, marker, (byte)(content.Length + 2 >> 8), (byte)(content.Length + 2), .. content, .. jpeg.AsSpan(2)];

    public static byte[] WithExif(byte[] jpeg, byte[] tiff) => WithSegment(jpeg, 0xE1, [.. "Exif\0\0"u8, .. tiff]);

    public static byte[] WithXmp(byte[] jpeg, string packet) => WithSegment(jpeg, 0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(packet)]);

    /// <summary>IIM fields of record 2.</summary>
    public static byte[] WithIptc(byte[] jpeg, params (byte Number, byte[] Text)[] fields)
    {
        byte[] records = [.. fields.SelectMany(field => (byte[])[0x1C, 2, field.Number, (byte)(field.Text.Length >> 8), (byte)field.Text.Length, .. field.Text])];
        return WithSegment(jpeg, 0xED, [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, 0, 0, (byte)(records.Length >> 8), (byte)records.Length, .. records, .. new byte[records.Length & 1]]);
    }

    /// <summary>Orientation, a place, and the serial numbers of camera and lens.</summary>
    public static byte[] Exif(int orientation)
    {
        var tiff = new byte[256];
        var at = 0;
        Put("4D4D002A00000008");
        Put("0006");
        Put($"01120003000000010{orientation:x3}0000");
        Put("013B00020000000B00000080"); // Artist
        Put("829800020000000400000000"); // Copyright
        "(c)\0"u8.CopyTo(tiff.AsSpan(at - 4));
        Put("876900040000000100000060"); // Exif at 96
        Put("8825000400000001000000A0"); // GPS at 160
        Put("010F00020000000600000090"); // Make
        Put("00000000");
        "Ana Photo\0\0"u8.CopyTo(tiff.AsSpan(0x80));
        "ACME1\0"u8.CopyTo(tiff.AsSpan(0x90));
        at = 96;
        Put("0001A43100020000000A000000C000000000"); // BodySerialNumber
        at = 160;
        Put("000100010002000000024E00000000000000"); // GPSLatitudeRef N
        "SERIAL0042"u8.CopyTo(tiff.AsSpan(0xC0));
        return tiff;

        void Put(string hex)
        {
            var bytes = Convert.FromHexString(hex);
            bytes.CopyTo(tiff, at);
            at += bytes.Length;
        }
    }

    /// <summary>A PNG that says to have so many pixels, and has its end, and nothing between.</summary>
    public static byte[] PngPromising(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        head[9] = 2;
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IEND", [])];
    }

    public static byte[] Gif(int frames)
    {
        var images = Enumerable.Range(0, frames).Select(i => Field(16, 16, 60 * i, 0, 0)).ToArray();
        using var all = Image.Arrayjoin(images, across: 1);
        using var paged = all.Mutate(fields => fields.Set(GValue.GIntType, "page-height", 16));
        return paged.GifsaveBuffer();
    }

    private static Image Field(int width, int height, params double[] colour)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var coloured = black + colour;
        using var bytes = coloured.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] checkedPart = [.. Encoding.ASCII.GetBytes(type), .. content];
        var length = new byte[4];
        var checksum = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Crc32.HashToUInt32(checkedPart));
        return [.. length, .. checkedPart, .. checksum];
    }
}
