using System.Text;
using NewsSite.Io;
using NewsSite.Pictures;
using Xunit;

namespace NewsSite.Tests.Pictures;

public sealed class PictureSizeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D494844520000 0190 0000012C 08", 400, 300)]
    [InlineData("474946383961 9001 2C01 00", 400, 300)]
    [InlineData("52494646 00000000 57454250 56503858 0A000000 00000000 8F0100 2B0100", 400, 300)]
    [InlineData("52494646 00000000 57454250 5650384C 0A000000 2F 8FC14A00 0000000000", 400, 300)]
    [InlineData("52494646 00000000 57454250 56503820 0A000000 000000 9D012A 9001 2C01", 400, 300)]
    [InlineData("FFD8 FFC0 0011 08 012C 0190 03", 400, 300)]
    [InlineData("FFD8 FFFFE0 0004 1010 FFC2 0011 08 012C 0190 03", 400, 300)]
    [InlineData("FFD8 FFE0 0004 1010 FFFFC2 0011 08 012C 0190 03", 400, 300)]
    [InlineData("FFD8 FFC4 0004 1010 FFD9 0000 0000 0000 0000", null, null)]
    [InlineData("FFD8 FFC0 0011 08 0000 0190 03", null, null)]
    [InlineData("FFD8 FFC0", null, null)]
    [InlineData("89504E47", null, null)]
    [InlineData("00", null, null)]
    [InlineData("", null, null)]
    public void the_size_stands_in_the_head(string hex, int? width, int? height)
        => Assert.Equal((width, height), Of(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData(1, 400, 300)]
    [InlineData(6, 300, 400)]
    [InlineData(8, 300, 400)]
    public void a_camera_turns_its_picture_in_the_exif_data(int orientation, int width, int height)
    {
        Assert.Equal((width, height), Of(Jpeg($"4949 2A00 08000000 0100 1201 0300 01000000 {orientation:X2}00 0000", preview: 0)));
        Assert.Equal((width, height), Of(Jpeg($"4D4D 002A 00000008 0001 0112 0003 00000001 00{orientation:X2} 0000", preview: 0)));
    }

    [Fact]
    public void previews_in_front_of_the_frame_are_jumped_over()
        => Assert.Equal((300, 400), Of(Jpeg("4949 2A00 08000000 0100 1201 0300 01000000 0600 0000", preview: 3 * 65_000)));

    [Theory]
    [InlineData("4949 2A00 FFFFFFFF 0100")]
    [InlineData("4949 2A00 08000000 FFFF 0000")]
    [InlineData("4949")]
    public void damaged_exif_data_turn_nothing(string exif) => Assert.Equal((400, 300), Of(Jpeg(exif, preview: 0)));

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"300\"/>", 400, 300)]
    [InlineData("<svg width=\"400px\" height=\"3in\"/>", 400, 288)]
    [InlineData("<svg width=\"99.6\" height=\".2\"/>", 100, 1)]
    [InlineData("<svg viewBox=\"0 0 400 300\"/>", 400, 300)]
    [InlineData("<svg viewBox=\"-5,-5,400.4,300\" width=\"100%\" height=\"100%\"/>", 400, 300)]
    [InlineData("<svg viewBox=\"0 0 400 300\" width=\"200\"/>", 200, 150)]
    [InlineData("<svg viewBox=\"0 0 400 300\" height=\"150\"/>", 200, 150)]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY a \"b\">]>\n<!-- c --><svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\">", 4, 3)]
    [InlineData("<svg/>", null, null)]
    [InlineData("<svg width=\"a\" height=\"NaN\" viewBox=\"0 0 0 1\"/>", null, null)]
    [InlineData("<svg width=\"1e300\" height=\"2\"/>", null, null)]
    [InlineData("<svg width=\"&a;\" height=\"2\"/>", null, null)]
    [InlineData("<html width=\"4\" height=\"3\"/>", null, null)]
    [InlineData("  no", null, null)]
    public void drawings_state_theirs(string svg, int? width, int? height) => Assert.Equal((width, height), Of(Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void a_file_that_is_gone_has_none()
    {
        using var folder = new TempFolder();
        Assert.Null(PictureSize.Read(new SourceFile(folder.FullPath, "gone.png", "gone.png", default)));
    }

    private static byte[] Jpeg(string exif, int preview)
    {
        var data = Convert.FromHexString(exif.Replace(" ", "", StringComparison.Ordinal));
        var bytes = new List<byte> { 0xFF, 0xD8 };
        Segment(0xE1, [.. "Exif\0\0"u8, .. data, .. new byte[8]]);
        for (var left = preview; left > 0; left -= 65_000)
        {
            Segment(0xED, new byte[65_000]);
        }
        Segment(0xC2, [8, 0x01, 0x2C, 0x01, 0x90, 3]);
        return [.. bytes];

        void Segment(byte marker, byte[] content)
        {
            var length = content.Length + 2;
            bytes.AddRange([0xFF, marker, (byte)(length >> 8), (byte)length, .. content]);
        }
    }

    private static (int?, int?) Of(byte[] content)
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.PathOf("picture"), content);
        var size = PictureSize.Read(new SourceFile(folder.FullPath, "picture", "picture", new FileIdentity(content.Length)));
        return (size?.Width, size?.Height);
    }
}
