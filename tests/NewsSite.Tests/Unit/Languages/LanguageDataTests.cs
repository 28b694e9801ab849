using NewsSite.Languages;
using NewsSite.Time;
using Xunit;

namespace NewsSite.Tests.Unit.Languages;

/// <summary>What the table says, against what people who write these languages know; none of it was read off the table.</summary>
public sealed class LanguageDataTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateTimeOffset Evening = new(2026, 8, 27, 18, 5, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("en", "August 27, 2026")]
    [InlineData("en-US", "August 27, 2026")]
    [InlineData("en-GB", "27 August 2026")]
    [InlineData("en-AU", "27 August 2026")]
    [InlineData("fr", "27 août 2026")]
    [InlineData("fr-BE", "27 août 2026")]
    [InlineData("de", "27. August 2026")]
    [InlineData("es", "27 de agosto de 2026")]
    [InlineData("pt", "27 de agosto de 2026")]
    [InlineData("it", "27 agosto 2026")]
    [InlineData("nl", "27 augustus 2026")]
    [InlineData("sv", "27 augusti 2026")]
    [InlineData("pl", "27 sierpnia 2026")]
    [InlineData("cs", "27. srpna 2026")]
    [InlineData("ro", "27 august 2026")]
    [InlineData("hu", "2026. augusztus 27.")]
    [InlineData("uk", "27 серпня 2026")]
    [InlineData("ru", "27 августа 2026")]
    [InlineData("be", "27 жніўня 2026")]
    [InlineData("bg", "27 август 2026\u202Fг.")]
    [InlineData("sr", "27. август 2026.")]
    [InlineData("sr-Latn", "27. avgust 2026.")]
    [InlineData("el", "27 Αυγούστου 2026")]
    [InlineData("ar", "27 أغسطس 2026")]
    [InlineData("ar-SY", "27 آب 2026")]
    [InlineData("he", "27 באוגוסט 2026")]
    [InlineData("fa", "27 اوت 2026")]
    [InlineData("tr", "27 Ağustos 2026")]
    [InlineData("zh", "2026年8月27日")]
    [InlineData("zh-TW", "2026年8月27日")]
    [InlineData("ja", "2026年8月27日")]
    [InlineData("ko", "2026년 8월 27일")]
    [InlineData("hi", "27 अगस्त 2026")]
    [InlineData("ka", "27 აგვისტო, 2026")]
    public void a_date_is_written_as_the_language_does(string language, string expected)
        => Assert.Equal(expected, Format(language, data => data.DatePattern));

    [Theory]
    [InlineData("en", "August 2026")]
    [InlineData("ru", "август 2026")]
    [InlineData("uk", "серпень 2026")]
    [InlineData("pl", "sierpień 2026")]
    [InlineData("cs", "srpen 2026")]
    [InlineData("el", "Αύγουστος 2026")]
    [InlineData("zh", "2026年8月")]
    [InlineData("hu", "2026. augusztus")]
    [InlineData("pt", "agosto de 2026")]
    public void a_month_stands_alone(string language, string expected)
        => Assert.Equal(expected, Format(language, data => data.Dates.MonthPattern));

    [Theory]
    [InlineData("ru", "27 авг. четверг")]
    [InlineData("pl", "27 sie czwartek")]
    [InlineData("de", "27 Aug. Donnerstag")]
    [InlineData("ar", "27 أغسطس الخميس")]
    [InlineData("tr", "27 Ağu Perşembe")]
    [InlineData("ja", "27 8月 木曜日")]
    public void short_months_and_days_have_names(string language, string expected)
        => Assert.Equal(expected, Format(language, _ => "d MMM dddd"));

    [Theory]
    [InlineData("ru", "5 мая", "май")]
    [InlineData("uk", "5 трав.", "трав.")]
    public void short_months_have_a_form_beside_the_day(string language, string beside, string alone)
    {
        var may = new DateTimeOffset(2026, 5, 5, 0, 0, 0, TimeSpan.Zero);
        var names = LanguageData.Find(language)!.Dates;
        Assert.Equal((beside, alone), (DateFormat.Format(may, "d MMM", names), DateFormat.Format(may, "MMM", names)));
    }

    [Theory]
    [InlineData("en", "6:05\u202FPM")]
    [InlineData("en-GB", "18:05")]
    [InlineData("de", "18:05")]
    [InlineData("ru", "18:05")]
    [InlineData("fi", "18.05")]
    [InlineData("ja", "18:05")]
    [InlineData("zh-Hant", "18:05")]
    [InlineData("ar", "6:05 م")]
    public void a_time_is_written_as_the_language_does(string language, string expected)
        => Assert.Equal(expected, Format(language, data => data.TimePattern));

    [Theory]
    [InlineData("en", "1,234,567.50", "1,234")]
    [InlineData("de", "1.234.567,50", "1.234")]
    [InlineData("de-CH", "1'234'567.50", "1'234")]
    [InlineData("fr", "1\u202F234\u202F567,50", "1\u202F234")]
    [InlineData("ru", "1\u00A0234\u00A0567,50", "1\u00A0234")]
    [InlineData("es", "1.234.567,50", "1234")]
    [InlineData("es-MX", "1,234,567.50", "1,234")]
    [InlineData("pl", "1\u00A0234\u00A0567,50", "1234")]
    [InlineData("hi", "12,34,567.50", "1,234")]
    [InlineData("ar", "1,234,567.50", "1,234")]
    [InlineData("fa", "1,234,567.50", "1,234")]
    public void numbers_are_grouped(string language, string expected, string small)
    {
        var numbers = LanguageData.Find(language)!.Numbers;
        Assert.Equal((expected, small), (numbers.Format(1234567.5m, 2), numbers.Format(1234, 0)));
    }

    [Theory]
    [InlineData("ar", "١٬٢٣٤٫٥")]
    [InlineData("fa", "۱٬۲۳۴٫۵")]
    [InlineData("hi", "१,२३४.५")]
    [InlineData("bn", "১,২৩৪.৫")]
    public void a_language_may_have_digits_of_its_own(string language, string expected)
        => Assert.Equal(expected, LanguageData.Find(language)!.NativeNumbers!.Format(1234.5m, 1));

    [Theory]
    [InlineData("en")]
    [InlineData("he")]
    [InlineData("zh")]
    public void others_have_none(string language) => Assert.Null(LanguageData.Find(language)!.NativeNumbers);

    [Fact]
    public void numbers_below_nought_have_the_sign_of_the_language()
    {
        Assert.Equal("-1,000", LanguageData.Find("en")!.Numbers.Format(-1000, 0));
        Assert.Equal("\u22121\u00A0000", LanguageData.Find("sv")!.Numbers.Format(-1000, 0));
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("e")]
    [InlineData("months")]
    public void other_languages_are_not_known(string language) => Assert.Null(LanguageData.Find(language));

    [Fact]
    public void every_record_is_whole()
    {
        foreach (var tag in Tags())
        {
            var data = LanguageData.Find(tag)!;
            Assert.Equal((12, 12, 12, 12, 7, 7), (data.Dates.Months.Length, data.Dates.MonthsInDate.Length, data.Dates.MonthsShort.Length, data.Dates.MonthsShortInDate.Length, data.Dates.Days.Length, data.Dates.DaysShort.Length));
            Assert.All([data.DatePattern, data.TimePattern, data.Dates.MonthPattern], pattern => Assert.Null(DateFormat.Problem(pattern)));
            Assert.All(data.Dates.All, name => Assert.NotEqual("", name));
        }
    }

    [Theory]
    [InlineData("tr", "IŞIK istanbul", "ışık istanbul", "IŞIK İSTANBUL")]
    [InlineData("en", "IŞIK istanbul", "işik istanbul", "IŞIK ISTANBUL")]
    public void turkish_has_two_letters_i(string language, string text, string lower, string upper)
        => Assert.Equal((lower, upper), (LetterCase.ToLower(text, language), LetterCase.ToUpper(text, language)));

    private static IEnumerable<string> Tags()
        => System.Text.Encoding.UTF8.GetString(CldrTable.Utf8).Split('\n').Where(line => line.StartsWith('@')).Select(line => line[1..].Split(' ')[0]);

    private static string Format(string language, Func<LanguageData, string> pattern)
    {
        var data = LanguageData.Find(language)!;
        return DateFormat.Format(Evening, pattern(data), data.Dates);
    }
}
