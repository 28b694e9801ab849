using System.Text;
using NetVips;
using NewsSite.Pictures;
using Xunit;

namespace NewsSite.Tests.Pictures;

public sealed class PictureWorkshopTests
{
    private static readonly PictureFormat[] Made = [PictureFormat.Jpeg, PictureFormat.WebP, PictureFormat.Avif, PictureFormat.Png];

    private static readonly PictureMetadata Credits = new()
    {
        Creator = "Ana & Bo",
        Credit = "Harbour <Post>",
        Copyright = "© Ана",
        Caption = "The quay",
        AltText = "A quay",
        LicenseUrl = "https://example.org/licence",
        AcquireUrl = "https://example.org/buy",
        DigitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    };

    [Fact]
    public void every_format_has_the_size_that_was_asked_for()
    {
        var (source, facts) = Picture(TestPictures.Jpeg(400, 300));
        var recipes = Made.SelectMany(format => new[] { 40, 133, 400 }.Select(width => PictureRecipe.Of(format, width, PictureCrop.Whole(facts), 60))).ToList();
        var files = Make(source, facts, recipes);
        Assert.Equal(
            recipes.Select(recipe => (recipe.Format, recipe.Width, recipe.Height)),
            files.Select(file => PictureReader.Read(file, "a", out _)!).Select(made => (made.Format, made.Width, made.Height)));
    }

    [Fact]
    public void nothing_gets_larger_than_it_was()
    {
        var (_, facts) = Picture(TestPictures.Jpeg(40, 30));
        var recipe = PictureRecipe.Of(PictureFormat.Jpeg, 1920, PictureCrop.Whole(facts), 60);
        Assert.Equal((40, 30), (recipe.Width, recipe.Height));
    }

    /// <summary>Red, green, blue and white, as they lie after each of the eight ways to hold a camera.</summary>
    [Theory]
    [InlineData(1, "RGBW")]
    [InlineData(2, "GRWB")]
    [InlineData(3, "WBGR")]
    [InlineData(4, "BWRG")]
    [InlineData(5, "RBGW")]
    [InlineData(6, "BRWG")]
    [InlineData(7, "WGBR")]
    [InlineData(8, "GWRB")]
    public void every_way_to_hold_a_camera_is_put_upright(int orientation, string corners)
    {
        var (source, facts) = Picture(TestPictures.WithExif(TestPictures.Jpeg(160, 80), TestPictures.Exif(orientation)));
        foreach (var width in new[] { facts.Width, facts.Width / 4 })
        {
            using var made = Image.NewFromBuffer(Make(source, facts, [PictureRecipe.Of(PictureFormat.Png, width, PictureCrop.Whole(facts), 60)])[0]);
            Assert.Equal(corners, Corners(made));
        }
    }

    [Theory]
    [InlineData(0, 0, "RGRG")]
    [InlineData(1, 1, "BWBW")]
    public void a_crop_keeps_its_focus(double x, double y, string corners)
    {
        var (source, facts) = Picture(TestPictures.Jpeg(160, 320));
        var crop = PictureCrop.Of(facts, PictureRatio.Wide, new PictureFocus(x, y));
        Assert.Equal((160, 90), (crop.Width, crop.Height));
        using var made = Image.NewFromBuffer(Make(source, facts, [PictureRecipe.Of(PictureFormat.Png, 80, crop, 60)])[0]);
        Assert.Equal((80, 45, corners), (made.Width, made.Height, Corners(made)));
    }

    [Theory]
    [InlineData(4000, 3000, 16, 9, 0.5, 0.5, 0, 375, 4000, 2250)]
    [InlineData(4000, 3000, 1, 1, 0.9, 0.5, 1000, 0, 3000, 3000)]
    [InlineData(4000, 3000, 4, 3, 0, 0, 0, 0, 4000, 3000)]
    [InlineData(100, 1, 1, 1, 0.5, 0.5, 50, 0, 1, 1)]
    public void the_part_is_as_large_as_it_can_be(int width, int height, int ratioWidth, int ratioHeight, double x, double y, int left, int top, int partWidth, int partHeight)
        => Assert.Equal(
            new PictureCrop(left, top, partWidth, partHeight),
            PictureCrop.Of(new PictureFacts(PictureFormat.Jpeg, width, height), new PictureRatio(ratioWidth, ratioHeight), new PictureFocus(x, y)));

    [Fact]
    public void readers_do_not_learn_where_and_with_which_camera()
    {
        var (source, facts) = Picture(TestPictures.WithExif(TestPictures.Jpeg(64, 64), TestPictures.Exif(1)));
        Assert.Contains("SERIAL0042", Encoding.Latin1.GetString(source), StringComparison.Ordinal);
        Assert.All(Make(source, facts, [.. Made.Select(format => PictureRecipe.Of(format, 32, PictureCrop.Whole(facts), 60))]), file =>
        {
            var text = Encoding.Latin1.GetString(file);
            Assert.DoesNotContain("SERIAL0042", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ACME", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exif", text, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(new PictureMetadata { Creator = "Ana Photo", Copyright = "(c)" }, PictureReader.Read(file, "a", out _)!.Metadata);
        });
    }

    [Fact]
    public void who_made_it_is_kept_in_every_derivative()
    {
        var (source, facts) = Picture(TestPictures.Jpeg(64, 64));
        Assert.All(
            Make(source, facts with { Metadata = Credits }, [.. Made.Select(format => PictureRecipe.Of(format, 32, PictureCrop.Whole(facts), 60))]),
            file => Assert.Equal(Credits, PictureReader.Read(file, "a", out _)!.Metadata));
    }

    [Fact]
    public void nobody_is_named_where_the_site_wants_it_so()
    {
        var (source, facts) = Picture(TestPictures.Jpeg(64, 64));
        var recipe = PictureRecipe.Of(PictureFormat.Jpeg, 32, PictureCrop.Whole(facts), 60);
        var bare = recipe with { KeepsCredits = false };
        var files = Make(source, facts with { Metadata = Credits }, [recipe, bare]);
        Assert.Equal([Credits, PictureMetadata.None], files.Select(file => PictureReader.Read(file, "a", out _)!.Metadata));
        Assert.NotEqual(PictureRecipe.NameOf(0, recipe), PictureRecipe.NameOf(0, bare));
    }

    [Fact]
    public void colours_for_print_and_of_sixteen_bits_are_shown_on_a_screen()
    {
        using var fields = TestPictures.Fields(64, 64);
        using var print = fields.IccTransform("cmyk", inputProfile: "srgb");
        using var deep = fields.Colourspace(Enums.Interpretation.Rgb16);
        foreach (var content in new[] { print.JpegsaveBuffer(q: 95), print.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.None), deep.PngsaveBuffer() })
        {
            var (source, facts) = Picture(content);
            using var made = Image.NewFromBuffer(Make(source, facts, [PictureRecipe.Of(PictureFormat.Png, 32, PictureCrop.Whole(facts), 60)])[0]);
            Assert.Equal((3, Enums.BandFormat.Uchar, "RGBW"), (made.Bands, made.Format, Corners(made)));
        }
    }

    [Fact]
    public void what_shows_through_is_kept_or_is_paper()
    {
        using var fields = TestPictures.Fields(64, 64);
        using var clear = fields.Bandjoin(0).Copy(interpretation: Enums.Interpretation.Srgb);
        var (source, facts) = Picture(clear.PngsaveBuffer());
        var files = Make(source, facts, [.. Made.Select(format => PictureRecipe.Of(format, 32, PictureCrop.Whole(facts), 60))]);
        Assert.Equal([false, true, true, true], files.Select(file => PictureReader.Read(file, "a", out _)!.HasAlpha));
        using var flat = Image.NewFromBuffer(files[0]);
        Assert.Equal("WWWW", Corners(flat));
    }

    [Fact]
    public void a_moving_picture_shows_its_first_frame()
    {
        var (source, facts) = Picture(TestPictures.Gif(3));
        using var made = Image.NewFromBuffer(Make(source, facts, [PictureRecipe.Of(PictureFormat.Png, 8, PictureCrop.Whole(facts), 60)])[0]);
        Assert.Equal((8, 8, 0.0), (made.Width, made.Height, made.Getpoint(4, 4)[0]));
    }

    [Fact]
    public void bytes_depend_on_source_and_recipe_alone()
    {
        using var scene = TestPictures.Scene(900, 600);
        var (source, facts) = Picture(scene.JpegsaveBuffer(q: 90));
        var recipes = Made.SelectMany(format => new[] { 64, 300, 700 }.Select(width => PictureRecipe.Of(format, width, PictureCrop.Whole(facts), 50))).ToList();
        var together = Make(source, facts, recipes, jobs: 8);
        Assert.Equal(together, recipes.Select(recipe => Make(source, facts, [recipe])[0]));
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    public void a_file_that_is_damaged_inside_is_a_fault_or_a_picture(string extension)
    {
        using var scene = TestPictures.Scene(128, 128);
        var content = scene.WriteToBuffer("." + extension);
        content.AsSpan(content.Length / 2, 200).Fill(0x55);
        var (source, facts) = Picture(content);
        using var workshop = new PictureWorkshop(new PictureLibrary(), 1);
        var files = workshop.Make(source, facts, [PictureRecipe.Of(PictureFormat.Jpeg, 32, PictureCrop.Whole(facts), 60)], out var fault);
        Assert.Equal(files is null, fault?.Kind == PictureFaultKind.Damaged);
        Assert.DoesNotContain('\n', fault?.Detail ?? "");
    }

    [Fact]
    public void a_promise_of_pixels_that_are_not_there_is_a_fault()
    {
        var (source, facts) = Picture(TestPictures.PngPromising(60, 60));
        using var workshop = new PictureWorkshop(new PictureLibrary(), 1);
        Assert.Null(workshop.Make(source, facts, [PictureRecipe.Of(PictureFormat.Jpeg, 32, PictureCrop.Whole(facts), 60)], out var fault));
        Assert.Equal(PictureFaultKind.Damaged, fault?.Kind);
    }

    [Fact]
    public void the_tone_is_the_colour_of_the_most()
    {
        using var fields = TestPictures.Fields(64, 64);
        using var mostlyRed = fields.Crop(0, 0, 48, 48);
        using var workshop = new PictureWorkshop(new PictureLibrary(), 1);
        var (png, ofPng) = Picture(mostlyRed.PngsaveBuffer());
        Assert.Equal("#ff0000", workshop.ToneOf(png, ofPng)?.ToString());
        var (jpeg, ofJpeg) = Picture(mostlyRed.JpegsaveBuffer(q: 100));
        var tone = workshop.ToneOf(jpeg, ofJpeg)!.Value;
        Assert.True(tone.Red > 240 && tone.Green < 16 && tone.Blue < 16, tone.ToString());
        Assert.Null(workshop.ToneOf(jpeg.AsMemory(0, 200), ofJpeg));
    }

    [Fact]
    public void a_drawing_becomes_an_icon_larger_than_it_says_it_is()
    {
        var (source, facts) = Picture("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='4' fill='#f00'/></svg>"u8.ToArray());
        var file = Assert.Single(Make(source, facts, [PictureRecipe.Of(PictureFormat.Png, 180, PictureCrop.Whole(facts.InPixels()), 100)]));
        using var icon = Image.NewFromBuffer(file);
        Assert.Equal((180, 180), (icon.Width, icon.Height));
        Assert.Equal([255, 0, 0, 255], icon.Getpoint(90, 45));
        Assert.Equal(0, icon.Getpoint(90, 135)[3]);
    }

    [Fact]
    public void a_drawing_reaches_out_for_no_file()
    {
        var picture = Path.Join(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        File.WriteAllBytes(picture, SamplePicture.Of("a.png", 8, 8));
        try
        {
            var svg = $"<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><image href='file://{picture}' width='8' height='8'/><image href='{picture}' width='8' height='8'/></svg>";
            var (source, facts) = Picture(Encoding.UTF8.GetBytes(svg));
            using var icon = Image.NewFromBuffer(Make(source, facts, [PictureRecipe.Of(PictureFormat.Png, 64, PictureCrop.Whole(facts.InPixels()), 100)])[0]);
            Assert.Equal(0, icon.ExtractBand(3).Max());
        }
        finally
        {
            File.Delete(picture);
        }
    }

    [Fact]
    public void names_change_with_source_recipe_and_library()
    {
        var recipe = PictureRecipe.Of(PictureFormat.Avif, 640, new PictureCrop(0, 375, 4000, 2250), 50);
        Assert.Equal(".avif 640x360 of 0,375,4000,2250 q50", recipe.Key);
        Assert.Matches("^[0-9a-f]{16}$", PictureRecipe.NameOf(1, recipe));
        Assert.Equal(4, new[] { PictureRecipe.NameOf(1, recipe), PictureRecipe.NameOf(2, recipe), PictureRecipe.NameOf(1, recipe with { Quality = 51 }), PictureRecipe.NameOf(1, recipe with { Format = PictureFormat.WebP }) }.Distinct().Count());
        Assert.StartsWith($"libvips {NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}/", PictureRecipe.Library, StringComparison.Ordinal);
    }

    private static (byte[] Source, PictureFacts Facts) Picture(byte[] content) => (content, PictureReader.Read(content, "a", out _)!);

    private static IReadOnlyList<byte[]> Make(byte[] source, PictureFacts facts, IReadOnlyList<PictureRecipe> recipes, int jobs = 1)
    {
        using var workshop = new PictureWorkshop(new PictureLibrary(), jobs);
        var files = workshop.Make(source, facts, recipes, out var fault);
        Assert.Null(fault);
        return files!;
    }

    /// <summary>The nearest of red, green, blue and white in each quarter.</summary>
    private static string Corners(Image image)
        => string.Concat(new[] { (1, 1), (3, 1), (1, 3), (3, 3) }.Select(at => image.Getpoint(image.Width * at.Item1 / 4, image.Height * at.Item2 / 4) switch
        {
            [> 200, > 200, > 200, ..] => 'W',
            [var r, var g, var b, ..] when r > g && r > b => 'R',
            [var r, var g, var b, ..] when g > r && g > b => 'G',
            [var r, var g, var b, ..] when b > r && b > g => 'B',
            _ => '?',
        }));
}
