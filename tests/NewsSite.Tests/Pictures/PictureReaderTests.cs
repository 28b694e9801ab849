using System.Text;
using NetVips;
using NewsSite.Pictures;
using Xunit;

namespace NewsSite.Tests.Pictures;

public sealed class PictureReaderTests
{
    private const string Packet = """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
          xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
          photoshop:Credit="Harbour Post / Ana" xmpRights:WebStatement="https://example.org/licence" exif:GPSLatitude="52,1N">
          <dc:creator><rdf:Seq><rdf:li>Ana  Foto</rdf:li><rdf:li>Bo</rdf:li></rdf:Seq></dc:creator>
          <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Ana &amp; Bo</rdf:li></rdf:Alt></dc:rights>
          <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The quay at
            dawn</rdf:li></rdf:Alt></dc:description>
          <core:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A quay</rdf:li></rdf:Alt></core:AltTextAccessibility>
          <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://example.org/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
          <ext:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/>
        </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """;

    public static TheoryData<string, int, int> Kinds => new() { { "jpg", 60, 40 }, { "png", 60, 40 }, { "webp", 60, 40 }, { "avif", 60, 40 }, { "gif", 60, 40 } };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void every_format_tells_its_size(string extension, int width, int height)
    {
        using var image = TestPictures.Fields(width, height);
        var facts = Facts(image.WriteToBuffer("." + extension), "a." + extension);
        Assert.Equal((extension, width, height, false, false), (PictureFormats.ExtensionOf(facts.Format)[1..], facts.Width, facts.Height, facts.IsAnimated, facts.IsWide));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void a_file_that_ends_too_soon_is_truncated(string extension, int width, int height)
    {
        using var image = TestPictures.Fields(width, height);
        var content = image.WriteToBuffer("." + extension);
        Assert.Equal(PictureFaultKind.Truncated, Fault(content[..^20], "a." + extension).Kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void no_byte_of_a_file_can_make_the_reader_fail(string extension, int width, int height)
    {
        using var image = TestPictures.Fields(width, height);
        var content = image.WriteToBuffer("." + extension);
        for (var i = 0; i < Math.Min(content.Length, 700); i++)
        {
            PictureReader.Read(content.AsMemory(0, i), "a", out _);
            var changed = content.ToArray();
            changed[i] ^= 0xFF;
            PictureReader.Read(changed, "a", out _);
        }
    }

    [Fact]
    public void a_name_must_not_claim_another_format()
    {
        var jpeg = TestPictures.Jpeg(8, 8);
        Assert.Equal(new PictureFault(PictureFaultKind.WrongName, "its name says Png, its content is Jpeg"), Fault(jpeg, "a.png"));
        Assert.Equal(PictureFormat.Jpeg, Facts(jpeg, "a.JPEG").Format);
        Assert.Equal(PictureFaultKind.Unknown, Fault("%PDF-1.7"u8.ToArray(), "a.pdf").Kind);
        Assert.Equal(PictureFaultKind.Damaged, Fault("%PDF-1.7"u8.ToArray(), "a.jpg").Kind);
        Assert.Equal(PictureFaultKind.Truncated, Fault([], "a.jpg").Kind);
    }

    [Fact]
    public void a_bomb_is_known_by_its_promise()
    {
        Assert.Equal(
            new PictureFault(PictureFaultKind.TooLarge, "60000x60000 pixels are 3600 megapixels, allowed are 100"),
            Fault(TestPictures.PngPromising(60_000, 60_000), "a.png"));
        Assert.Equal(PictureFaultKind.Damaged, Fault(TestPictures.PngPromising(-1, 1), "a.png").Kind);
        PictureReader.Read(TestPictures.Jpeg(64, 64), "a.jpg", out var fault, new PictureLimits(100, 1_000_000));
        Assert.Equal(PictureFaultKind.TooLarge, fault?.Kind);
    }

    [Fact]
    public void what_is_too_wide_for_a_screen_is_told()
    {
        using var fields = TestPictures.Fields(16, 16);
        using var print = fields.Colourspace(Enums.Interpretation.Cmyk);
        using var deep = fields.Colourspace(Enums.Interpretation.Rgb16);
        using var clear = fields.Bandjoin(128);
        Assert.True(Facts(print.JpegsaveBuffer(), "a.jpg").IsWide);
        Assert.True(Facts(deep.PngsaveBuffer(), "a.png").IsWide);
        Assert.True(Facts(deep.HeifsaveBuffer(bitdepth: 12, compression: Enums.ForeignHeifCompression.Av1), "a.avif").IsWide);
        Assert.All(
            [clear.PngsaveBuffer(), clear.WebpsaveBuffer(), clear.WebpsaveBuffer(lossless: true), clear.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1)],
            content => Assert.True(Facts(content, "a").HasAlpha));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public void a_gif_moves_if_it_has_frames(int frames, bool isAnimated)
    {
        var facts = Facts(TestPictures.Gif(frames), "a.gif");
        Assert.Equal((isAnimated, 16, 16), (facts.IsAnimated, facts.Width, facts.Height));
    }

    [Theory]
    [InlineData(1, 60, 40)]
    [InlineData(4, 60, 40)]
    [InlineData(5, 40, 60)]
    [InlineData(8, 40, 60)]
    public void width_and_height_are_upright(int orientation, int width, int height)
    {
        var facts = Facts(TestPictures.WithExif(TestPictures.Jpeg(60, 40), TestPictures.Exif(orientation)), "a.jpg");
        Assert.Equal((width, height), (facts.Width, facts.Height));
    }

    [Fact]
    public void exif_tells_names_places_and_serials()
    {
        var metadata = Facts(TestPictures.WithExif(TestPictures.Jpeg(8, 8), TestPictures.Exif(1)), "a.jpg").Metadata;
        Assert.Equal(new PictureMetadata { Creator = "Ana Photo", Copyright = "(c)", HasLocation = true, HasSerial = true }, metadata);
        Assert.Equal(PictureMetadata.None, Facts(TestPictures.Jpeg(8, 8), "a.jpg").Metadata);
    }

    [Fact]
    public void xmp_tells_all_there_is_to_tell()
        => Assert.Equal(
            new PictureMetadata
            {
                Creator = "Ana Foto; Bo",
                Credit = "Harbour Post / Ana",
                Copyright = "© 2026 Ana & Bo",
                Caption = "The quay at dawn",
                AltText = "A quay",
                LicenseUrl = "https://example.org/licence",
                AcquireUrl = "https://example.org/buy",
                DigitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
                HasLocation = true,
            },
            Facts(TestPictures.WithXmp(TestPictures.Jpeg(8, 8), Packet), "a.jpg").Metadata);

    [Fact]
    public void iptc_is_read_in_utf8_and_latin1_and_counts_after_xmp()
    {
        var jpeg = TestPictures.WithIptc(
            TestPictures.Jpeg(8, 8), (80, "Zoë"u8.ToArray()), (80, "Bo"u8.ToArray()), (110, Encoding.Latin1.GetBytes("Agência")), (116, "©"u8.ToArray()), (120, " A\r\nquay "u8.ToArray()));
        Assert.Equal(new PictureMetadata { Creator = "Zoë; Bo", Credit = "Agência", Copyright = "©", Caption = "A quay" }, Facts(jpeg, "a.jpg").Metadata);
        Assert.Equal("Harbour Post / Ana", Facts(TestPictures.WithXmp(jpeg, Packet), "a.jpg").Metadata.Credit);
    }

    [Theory]
    [InlineData("<x:xmpmeta")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("")]
    public void a_damaged_packet_says_nothing(string packet)
        => Assert.Equal(PictureMetadata.None, Facts(TestPictures.WithXmp(TestPictures.Jpeg(8, 8), packet), "a.jpg").Metadata);

    private static PictureFacts Facts(byte[] content, string name)
    {
        var facts = PictureReader.Read(content, name, out var fault);
        Assert.Null(fault);
        return facts!;
    }

    private static PictureFault Fault(byte[] content, string name)
    {
        Assert.Null(PictureReader.Read(content, name, out var fault));
        return fault!;
    }
}
