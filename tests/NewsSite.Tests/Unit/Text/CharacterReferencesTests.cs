using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class CharacterReferencesTests
{
    [Theory]
    [InlineData("It&#8217;s", "It’s", 1)]
    [InlineData("It&#x2019;s &#X41;", "It’s A", 2)]
    [InlineData("Marks &amp; Spencer &lt;3", "Marks & Spencer <3", 2)]
    [InlineData("a&nbsp;b&rsquo;&Eacute;&yuml;&times;&hellip;", "a\u00A0b’Éÿ×…", 6)]
    [InlineData("&#146;&#x93;", "’“", 2)] // as windows-1252, like browsers
    [InlineData("&#128293;", "🔥", 1)]
    [InlineData("&amp;#8217;", "&#8217;", 1)]
    [InlineData("&#00008217;", "’", 1)]
    public void references_are_decoded_once_and_counted(string text, string expected, int count)
        => Assert.Equal(new DecodedText(expected, count), CharacterReferences.Decode(text));

    [Theory]
    [InlineData("AT&T; R&D &c.")]
    [InlineData("&amp &unknown; &; &#; &#x; &#xZZ; & ;")]
    [InlineData("&#0; &#xD800; &#x110000; &#99999999; &#xFFFFFFFF; &#xFFFE; &#129; &#7; &#-5; &# 5;")]
    [InlineData("&Amp; &NBSP;")]
    [InlineData("nothing here")]
    public void anything_else_stays(string text)
    {
        var decoded = CharacterReferences.Decode(text);
        Assert.Same(text, decoded.Text);
        Assert.Equal(0, decoded.Count);
    }

    [Fact]
    public void any_text_can_be_decoded_and_nothing_forbidden_comes_in()
        => AnyText.Gen.Sample(text =>
        {
            var decoded = CharacterReferences.Decode($"&#{text};&{text}");
            return XmlText.IndexOfForbidden(text) >= 0 || XmlText.IndexOfForbidden(decoded.Text) < 0;
        });
}
