using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class NfcTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")] // Latin
    [InlineData("Tie\u0302\u0301ng Vie\u0323\u0302t", "Ti\u1EBFng Vi\u1EC7t")] // Vietnamese, two marks on one letter
    [InlineData("a\u0302\u0323", "\u1EAD")] // the mark below comes first whatever was typed first
    [InlineData("q\u0307\u0323", "q\u0323\u0307")] // reordered, nothing to compose with
    [InlineData("a\u0305\u0301", "a\u0305\u0301")] // blocked by a mark of the same class
    [InlineData("и\u0306", "й")]
    [InlineData("і\u0308", "ї")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")] // Hangul from three letters
    [InlineData("\uD558\u11AB", "\uD55C")] // Hangul from a syllable and a tail
    [InlineData("\u1112\u1161\u11A7", "\uD558\u11A7")] // U+11A7 is no tail
    [InlineData("\u0928\u093C", "\u0929")] // Devanagari nnna
    [InlineData("\u0958", "\u0915\u093C")] // Devanagari qa is excluded from composition
    [InlineData("\u0627\u0654", "\u0623")] // Arabic alef with hamza above
    [InlineData("\u0648\u0654", "\u0624")]
    [InlineData("\u0627\u0653", "\u0622")] // alef with madda
    [InlineData("\uFB2A", "\u05E9\u05C1")] // Hebrew shin with dot stays apart
    [InlineData("\u05E9\u05BC\u05B8", "\u05E9\u05B8\u05BC")] // Hebrew points in their order
    [InlineData("\u09C7\u09BE", "\u09CB")] // Bengali o
    [InlineData("\u304B\u3099", "\u304C")] // Japanese ga
    [InlineData("\u212B", "\u00C5")] // Angstrom sign
    [InlineData("\u2126", "\u03A9")] // Ohm sign
    [InlineData("\uF900", "\u8C48")] // compatibility ideograph
    [InlineData("\uD87E\uDC00", "\u4E3D")] // U+2F800
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")] // a musical note is excluded
    [InlineData("\uD804\uDC99\uD804\uDCBA", "\uD804\uDC9A")] // Kaithi, beyond the basic plane
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\uFB01", "\uFB01")] // compatibility forms stay
    [InlineData("\u1E9B\u0323", "\u1E9B\u0323")]
    public void text_is_composed_as_unicode_says(string text, string expected)
    {
        Assert.Equal(expected, Nfc.Normalize(text));
        Assert.Equal(text == expected, Nfc.IsNormalized(text));
        Assert.True(Nfc.IsNormalized(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Plain text, naïve café")]
    [InlineData("Ёлка и йод")]
    [InlineData("हिन्दी में समाचार")]
    [InlineData("한국어 新聞 新聞が")]
    public void normal_text_comes_back_as_the_same_instance(string text)
        => Assert.Same(text, Nfc.Normalize(text));

    [Fact]
    public void lone_surrogates_stay_and_the_rest_is_composed()
        => Assert.Equal("\uDC00\u00E9\uD800", Nfc.Normalize("\uDC00e\u0301\uD800"));

    [Fact]
    public void a_long_run_of_marks_is_sorted_in_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 50_000));
        Assert.Equal(100_000, Nfc.Normalize("a" + marks).Length);
    }

    [Fact]
    public void normalizing_twice_changes_nothing()
        => AnyText.Gen.Sample(text =>
        {
            var once = Nfc.Normalize(text);
            return Nfc.IsNormalized(once) && ReferenceEquals(once, Nfc.Normalize(once)) && Nfc.IsNormalized(text) == (once == text);
        });
}
