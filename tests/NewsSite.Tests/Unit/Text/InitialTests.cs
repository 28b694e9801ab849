using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class InitialTests
{
    [Theory]
    [InlineData("harbour", "H")]
    [InlineData("Élan", "E")]
    [InlineData("‘Quoted’ name", "Q")]
    [InlineData("їжак", "Ї")]
    [InlineData("Йод", "Й")]
    [InlineData("الميناء", "ا")]
    [InlineData("2026", "#")]
    [InlineData("…", "#")]
    [InlineData("𐐨 Deseret", "𐐀")]
    public void An_index_lists_a_name_under_its_first_letter(string name, string letter) => Assert.Equal(letter, Initial.Of(name));
}
