using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("fine\t\r\n 🔥 мост", -1)]
    [InlineData("", -1)]
    [InlineData("a\0", 1)]
    [InlineData("ab\u000B", 2)]
    [InlineData("🔥\uFFFE", 2)]
    [InlineData("\uFFFF", 0)]
    public void the_first_forbidden_character_is_found(string text, int expected)
        => Assert.Equal(expected, XmlText.IndexOfForbidden(text));

    [Fact]
    public void half_a_surrogate_pair_is_forbidden()
    {
        Assert.Equal(2, XmlText.IndexOfForbidden("🔥\uD800x"));
        Assert.Equal(0, XmlText.IndexOfForbidden("\uDC00\uD800"));
    }

    [Fact]
    public void forbidden_characters_are_stripped()
    {
        Assert.Equal("a🔥b", XmlText.Strip("\u0001a🔥\uD800b\uFFFF"));
        var clean = "a🔥b";
        Assert.Same(clean, XmlText.Strip(clean));
    }

    [Fact]
    public void what_is_left_is_what_xml_allows()
        => AnyText.Gen.Sample(text =>
        {
            System.Xml.XmlConvert.VerifyXmlChars(XmlText.Strip(text));
            return XmlText.IndexOfForbidden(XmlText.Strip(text)) < 0;
        });
}
