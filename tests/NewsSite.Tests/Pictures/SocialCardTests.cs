using NetVips;
using NewsSite.Pictures;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Pictures;

public sealed class SocialCardTests
{
    [Theory]
    [InlineData("Harbour opens", true)]
    [InlineData("Порт відкрито — ґанок", true)]
    [InlineData("Το λιμάνι άνοιξε", true)]
    [InlineData("Łódź, Ærø, Đặng “quoted” – 50 €", true)]
    [InlineData("שלום", false)]
    [InlineData("مرحبا", false)]
    [InlineData("港", false)]
    [InlineData("⚓ 🚢", false)]
    public void the_font_has_latin_cyrillic_and_greek(string text, bool canSet) => Assert.Equal(canSet, SocialCard.CanSet(text));

    [Theory]
    [InlineData("Short")]
    [InlineData("Порт відкрито після трьох років ремонту, перші кораблі прибули в понеділок")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and very much more of it that goes on and on, and does not end where a headline should, but is longer than any card is high, whatever the type it is set in may be, and then some more of it")]
    public void a_headline_stays_inside_the_card(string headline)
    {
        using var image = Image.NewFromBuffer(Card(headline));
        using var text = image.Crop(0, 190, SocialCard.Width, 340);
        Assert.Equal((SocialCard.Width, SocialCard.Height), (image.Width, image.Height));
        // Ink is there, and none of it near an edge.
        Assert.True(text.Max() > 240);
        using var right = image.Crop(SocialCard.Width - 70, 0, 70, SocialCard.Height);
        using var left = image.Crop(0, 0, 70, SocialCard.Height);
        Assert.All([right, left], edge => Assert.True(edge.Max() < 110));
    }

    [Fact]
    public void the_same_words_give_the_same_pixels()
    {
        Assert.Equal(Card("Harbour opens"), Card("Harbour opens"));
        var card = new SocialCard { Headline = "A", SiteName = "B" };
        Assert.Equal(3, new[] { card, card with { Headline = "C" }, card with { Accent = default } }.Select(each => each.Name).Distinct().Count());
    }

    /// <summary>An I is a stem with serifs, an O has a hole: what is filled is what is inside.</summary>
    [Fact]
    public void letters_are_filled_where_they_are_black()
    {
        var canvas = new Canvas(200, 120, new Colour(255, 255, 255));
        using var resource = typeof(SocialCard).Assembly.GetManifestResourceStream("fonts/NotoSerif-Bold.ttf")!;
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        var font = new FontFile(data);
        canvas.Write(font, "O", 20, 100, 100, default);
        var width = font.WidthOf("O") * 100 / font.UnitsPerEm;
        Assert.Equal(255, canvas.Pixels[(64 * 200 + 20 + width / 2) * 3]);
        Assert.Equal(0, canvas.Pixels[(64 * 200 + 20 + 14) * 3]);
        Assert.Equal(255, canvas.Pixels[(64 * 200 + 20 + width + 5) * 3]);
    }

    private static byte[] Card(string headline)
    {
        using var workshop = new PictureWorkshop(new PictureLibrary(), 1);
        return new SocialCard { Headline = headline, Kicker = "Town", SiteName = "The Harbour Post" }.Make(workshop, out _)!;
    }
}
