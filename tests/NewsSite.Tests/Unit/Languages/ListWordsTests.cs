using NewsSite.Languages;
using Xunit;

namespace NewsSite.Tests.Unit.Languages;

public sealed class ListWordsTests
{
    [Theory]
    [InlineData("en", "A, B, and C")]
    [InlineData("en-GB", "A, B and C")]
    [InlineData("fr", "A, B et C")]
    [InlineData("de", "A, B und C")]
    [InlineData("es", "A, B y C")]
    [InlineData("pl", "A, B i C")]
    [InlineData("uk", "A, B і C")]
    [InlineData("ru", "A, B и C")]
    [InlineData("ar", "A وB وC")]
    [InlineData("he", "A, B ו-C")]
    [InlineData("tr", "A, B ve C")]
    [InlineData("ja", "A、B、C")]
    [InlineData("zh", "A、B和C")]
    public void a_language_lists_three_in_its_way(string language, string expected) => Assert.Equal(expected, List(language, "A", "B", "C"));

    [Theory]
    [InlineData("es", "Ana e Inés", "Ana", "Inés")]
    [InlineData("es", "Ana e Hilario", "Ana", "Hilario")]
    [InlineData("es", "agua y hielo", "agua", "hielo")]
    [InlineData("he", "דנה ויוסי", "דנה", "יוסי")]
    [InlineData("en", "Jo and Mara", "Jo", "Mara")]
    [InlineData("en", "Jo", "Jo")]
    public void two_are_joined_by_a_word(string language, string expected, params string[] names) => Assert.Equal(expected, List(language, names));

    private static string List(string language, params string[] names)
        => string.Concat(names.Select((name, i) => LanguageData.Find(language)!.Lists.Before(i, names.Length, name, language) + name));
}
