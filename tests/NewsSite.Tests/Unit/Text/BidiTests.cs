using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class BidiTests
{
    [Theory]
    [InlineData("Plain title")]
    [InlineData("עברית ועוד")]
    [InlineData("می\u200Cخواهم")] // Persian non-joiner
    [InlineData("ක්\u200Dෂ")] // Sinhala joiner
    [InlineData("അവന്\u200D വന്നു")] // Malayalam joiner at the end of a word
    [InlineData("👩\u200D🚒 and 👩🏽\u200D⚕\uFE0F and 🏳\uFE0F\u200D🌈")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")] // the flag of Scotland
    [InlineData("soft\u00ADhyphen")]
    public void a_title_without_hidden_characters_passes(string title) => Assert.Null(Bidi.FindHidden(title));

    [Theory]
    [InlineData("abc\u202Etxt", 3, "U+202E (right-to-left override)")]
    [InlineData("a\u2066b", 1, "U+2066 (left-to-right isolate)")]
    [InlineData("a\u200Bb", 1, "U+200B (zero-width space)")]
    [InlineData("a\u200Db", 1, "U+200D (zero-width joiner)")]
    [InlineData("a\u200Cb", 1, "U+200C (zero-width non-joiner)")]
    [InlineData("می\u200C", 2, "U+200C (zero-width non-joiner)")]
    [InlineData("👩\u200D", 2, "U+200D (zero-width joiner)")]
    [InlineData("\uFEFFTitle", 0, "U+FEFF (byte order mark)")]
    [InlineData("a\u200F", 1, "U+200F (right-to-left mark)")]
    [InlineData("x\U000E0041", 1, "U+E0041 (tag character)")]
    [InlineData("\u3164", 0, "U+3164 (Hangul filler)")]
    public void a_hidden_character_is_named_with_its_place(string title, int offset, string name)
    {
        var hidden = Assert.NotNull(Bidi.FindHidden(title));
        Assert.Equal(offset, hidden.Offset);
        Assert.Equal(name, hidden.ToString());
    }

    [Fact]
    public void any_text_can_be_searched()
        => AnyText.Gen.Sample(text => Bidi.FindHidden(text) is not { } hidden || hidden.Offset < text.Length);
}
