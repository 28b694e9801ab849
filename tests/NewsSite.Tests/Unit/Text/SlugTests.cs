using System.Globalization;
using System.Text;
using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Bridge Reopens", "bridge-reopens")]
    [InlineData("  --Hello,   World!--  ", "hello-world")]
    [InlineData("C++", "cplusplus")]
    [InlineData("C#", "csharp")]
    [InlineData("Don't O’Brien", "dont-obrien")]
    [InlineData("Мэрия открыла мост", "мэрия-открыла-мост")]
    [InlineData("И\u0306од", "йод")]
    [InlineData("Café_au.lait", "café-au-lait")]
    [InlineData("हिन्दी समाचार", "हिन्दी-समाचार")]
    [InlineData("العربية ٢٠٢٦", "العربية-٢٠٢٦")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("新聞、日本", "新聞-日本")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("e\u200B\u0301", "é")]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("I ❤\uFE0F \u0031\uFE0F\u20E3 news", "i-1-news")]
    [InlineData("🔥", "")]
    [InlineData("\u0301", "")]
    [InlineData("", "")]
    public void a_name_becomes_one_segment(string text, string expected) => Assert.Equal(expected, Slug.From(text));

    [Theory]
    [InlineData("C++ & C#", "c-c")]
    [InlineData("What’s new in v1.2?", "whats-new-in-v12")]
    [InlineData("snake_case and/or Q&A", "snake_case-and-or-qa")]
    [InlineData("Before — after\tall", "before-after-all")]
    [InlineData("Выборы: итоги", "выборы-итоги")]
    [InlineData("ستٌّ وعشرون", "ست-وعشرون")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("\uD800a b", "a-b")]
    [InlineData("?!", "")]
    public void a_heading_becomes_an_id_as_elsewhere(string text, string expected) => Assert.Equal(expected, Slug.OfHeading(text));

    [Theory]
    [InlineData("bridge-reopens-2026")]
    [InlineData("")]
    [InlineData("мост-2")]
    public void a_slug_comes_back_as_the_same_instance(string slug) => Assert.Same(slug, Slug.From(slug));

    [Fact]
    public void half_a_surrogate_pair_is_no_letter() => Assert.Equal("a-b", Slug.From("\uD800a\uDC00b"));

    [Fact]
    public void a_long_slug_is_cut_at_a_hyphen()
        => Assert.Equal(string.Join('-', Enumerable.Repeat("слово", 18)), Slug.From(string.Join(' ', Enumerable.Repeat("слово", 40))));

    [Fact]
    public void a_long_word_is_cut_between_letters()
    {
        Assert.Equal(new string('a', 200), Slug.From(new string('a', 300)));
        Assert.Equal(new string('新', 66), Slug.From(new string('新', 300)));
        Assert.Equal("aa" + string.Concat(Enumerable.Repeat("q\u0323", 66)), Slug.From("aa" + string.Concat(Enumerable.Repeat("q\u0323", 90))));
    }

    [Fact]
    public void a_slug_is_its_own_slug_and_holds_only_safe_characters()
        => AnyText.Gen.Sample(text =>
        {
            var slug = Slug.From(text);
            return Slug.From(slug) == slug
                && Nfc.IsNormalized(slug)
                && Encoding.UTF8.GetByteCount(slug) <= Slug.MaxBytes
                && !slug.StartsWith('-') && !slug.EndsWith('-') && !slug.Contains("--", StringComparison.Ordinal)
                && slug.EnumerateRunes().All(IsSafe);
        });

    private static bool IsSafe(Rune rune)
        => rune.Value == '-' || Rune.IsLetter(rune) || Rune.IsNumber(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
