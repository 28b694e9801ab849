using System.Globalization;
using CsCheck;
using NewsSite.Languages;
using NewsSite.Tests.Unit.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Languages;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", "0 other, 1 one, 2 other, 11 other, 21 other")]
    [InlineData("en-GB", "1 one, 5 other")]
    [InlineData("xx", "1 one, 5 other")]
    [InlineData("", "1 one, 5 other")]
    [InlineData("fr", "0 one, 1 one, 2 other, 1000000 many, 1000001 other")]
    [InlineData("pt_BR", "0 one, 1 one, 2 other")]
    [InlineData("pt-PT", "0 other, 1 one, 2000000 many")]
    [InlineData("es", "0 other, 1 one, 1000000 many")]
    [InlineData("ru", "0 many, 1 one, 2 few, 4 few, 5 many, 11 many, 12 many, 14 many, 21 one, 22 few, 25 many, 101 one, 111 many, 112 many")]
    [InlineData("uk", "1 one, 3 few, 13 many, 31 one")]
    [InlineData("sr-Latn", "1 one, 2 few, 5 other, 11 other, 21 one")]
    [InlineData("pl", "0 many, 1 one, 2 few, 5 many, 12 many, 21 many, 22 few, 101 many")]
    [InlineData("cs", "0 other, 1 one, 2 few, 4 few, 5 other, 22 other")]
    [InlineData("ar", "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 102 other, 103 few, 111 many")]
    [InlineData("he", "0 other, 1 one, 2 two, 3 other, 20 other")]
    [InlineData("lt", "0 other, 1 one, 2 few, 9 few, 10 other, 11 other, 19 other, 21 one, 22 few, 111 other")]
    [InlineData("lv", "0 zero, 1 one, 2 other, 10 zero, 11 zero, 19 zero, 21 one, 22 other, 111 zero")]
    [InlineData("ga", "0 other, 1 one, 2 two, 3 few, 6 few, 7 many, 10 many, 11 other")]
    [InlineData("sl", "0 other, 1 one, 2 two, 3 few, 4 few, 5 other, 101 one, 102 two, 111 other")]
    [InlineData("ro", "0 few, 1 one, 2 few, 19 few, 20 other, 100 other, 101 few, 119 few, 120 other")]
    [InlineData("mt", "0 few, 1 one, 2 two, 10 few, 11 many, 19 many, 20 other, 102 other, 103 few")]
    [InlineData("cy", "0 zero, 1 one, 2 two, 3 few, 4 other, 6 many")]
    [InlineData("gd", "1 one, 11 one, 12 two, 10 few, 19 few, 20 other")]
    [InlineData("br", "1 one, 11 other, 21 one, 71 other, 2 two, 92 other, 9 few, 19 other, 1000000 many, 0 other")]
    [InlineData("hi", "0 one, 1 one, 2 other")]
    [InlineData("is", "1 one, 11 other, 21 one")]
    [InlineData("ja", "0 other, 1 other, 2 other")]
    [InlineData("zh-Hant-TW", "1 other")]
    [InlineData("vi", "1 other")]
    [InlineData("fil", "1 one, 4 other, 5 one, 16 other")]
    public void numbers_take_their_categories(string language, string expected)
    {
        var numbers = expected.Split(", ").Select(pair => long.Parse(pair.Split(' ')[0], null));
        Assert.Equal(expected, string.Join(", ", numbers.Select(n => $"{n} {PluralRules.Category(language, n)}")));
    }

    /// <summary>CLDR's own samples for every language, in plural-samples.txt: <c>few 2~4 1.5</c>.</summary>
    [Fact]
    public void the_samples_of_CLDR_have_their_categories()
    {
        var wrong = new List<string>();
        var languages = Array.Empty<string>();
        var checkedNumbers = 0;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests/NewsSite.Tests/Unit/Languages/plural-samples.txt")).Where(line => !line.StartsWith('#')))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line.StartsWith('@'))
            {
                languages = words.Select(word => word.TrimStart('@')).ToArray();
                continue;
            }
            foreach (var number in words.Skip(1).SelectMany(Range))
            {
                checkedNumbers++;
                wrong.AddRange(languages.Where(language => PluralRules.Category(language, number) != words[0]).Select(language => $"{language}: {number} is {words[0]}"));
            }
        }
        Assert.Empty(wrong);
        Assert.True(checkedNumbers > 1000);
    }

    /// <summary>The numbers from one to another in steps of the last decimal.</summary>
    private static IEnumerable<decimal> Range(string sample)
    {
        var ends = sample.Split('~').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var step = new decimal(1, 0, 0, isNegative: false, ends[0].Scale);
        for (var number = ends[0]; number <= ends[^1]; number += step)
        {
            yield return number;
        }
    }

    [Fact]
    public void Portugal_and_Africa_count_in_their_own_way()
        => Assert.Equal("other one one", $"{PluralRules.Category("pt-AO", 0)} {PluralRules.Category("pt-BR", 0)} {PluralRules.Category("pt", 0)}");

    [Fact]
    public void the_sign_does_not_matter()
    {
        Assert.Equal("one", PluralRules.Category("ru", -21));
        Assert.Equal("many", PluralRules.Category("ru", long.MinValue));
    }

    [Fact]
    public void any_language_and_number_have_a_category()
        => AnyText.Gen.Select(Gen.Long).Sample((language, n) => PluralRules.Category(language, n).Length > 0);
}
