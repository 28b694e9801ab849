using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class SortKeyTests
{
    [Theory]
    [InlineData("Ёлка", "Елка")]
    [InlineData("Ångström", "angstrom")]
    [InlineData("A\u030Angstro\u0308m", "angstrom")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("«The  End», ", "the end")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Tiếng Việt", "tieng viet")]
    [InlineData("أحمد", "احمد")]
    [InlineData("Ὀδυσσεύς", "οδυσσευσ")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    public void these_sort_alike(string left, string right) => Assert.Equal(SortKey.For(right), SortKey.For(left));

    [Theory]
    [InlineData("apple", "Banana", "Éclair", "zebra")]
    [InlineData("еда", "Ёж", "ель", "жук")]
    [InlineData("игла", "йод", "кот", "яма")]
    [InlineData("газ", "гість", "ґанок", "день", "екран", "єдність", "жінка")]
    [InlineData("ива", "іній", "їжак", "йод")]
    [InlineData("가방", "나무", "한국")]
    [InlineData("a b", "ab")]
    [InlineData("क", "कि", "कु", "ख")]
    public void these_sort_in_this_order(params string[] words)
        => Assert.Equal(words, words.Reverse().OrderBy(SortKey.For, StringComparer.Ordinal));

    [Fact]
    public void punctuation_alone_has_an_empty_key() => Assert.Equal("", SortKey.For(" … — ’"));

    [Fact]
    public void a_key_is_made_of_any_text_and_does_not_depend_on_its_form()
        => AnyText.Gen.Sample(text => SortKey.For(text) == SortKey.For(Nfc.Normalize(text)));
}
