using NewsSite.Languages;
using Xunit;

namespace NewsSite.Tests.Unit.Languages;

/// <summary>Names stand where readers of a language look for them.</summary>
public sealed class AlphabetTests
{
    private static readonly Dictionary<string, string> Letters = File.ReadLines(Path.Join(Repository.Root, "tests", "NewsSite.Tests", "Unit", "Languages", "alphabets.txt"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1]);

    public static TheoryData<string> Languages => [.. Letters.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void letters_stand_in_the_order_of_CLDR(string language)
    {
        var alphabet = Alphabet.Of(language);
        var groups = Letters[language].Split(' ').Select(group => group.Split('=')).ToList();
        Assert.True(groups.Count > 15);
        Assert.All(groups, same => Assert.Single(same.Select(alphabet.KeyOf).Distinct()));
        Assert.All(groups.Zip(groups.Skip(1)), pair
            => Assert.True(string.CompareOrdinal(alphabet.KeyOf(pair.First[0]), alphabet.KeyOf(pair.Second[0])) < 0, $"{pair.First[0]} before {pair.Second[0]}"));
    }

    [Theory]
    [InlineData("sv", "Alingsås", "Zinkgruvan", "Åmål", "Älmhult", "Örebro")]
    [InlineData("da", "Bornholm", "Ærø", "Ølstykke", "Aabenraa", "Århus")]
    [InlineData("de", "Ahlen", "Älteren", "Ansbach", "Olpe", "Öxle")]
    [InlineData("es", "nube", "ñandú", "oca")]
    [InlineData("pl", "lad", "los", "łąka", "źdźbło", "żaba")]
    [InlineData("cs", "cena", "čas", "hrad", "chata", "jih")]
    [InlineData("tr", "ılık", "iz", "jale")]
    [InlineData("hu", "cukor", "csak", "dal")]
    [InlineData("hr", "luk", "ljeto", "more")]
    [InlineData("ru", "2026", "ежи", "ёлка", "заря", "Alpha", "NASA")]
    [InlineData("uk", "газ", "ґанок", "день", "екран", "єдність", "інжир", "їжак", "йод")]
    [InlineData("be", "еду", "ёлка")]
    [InlineData("ar", "أحمد", "باب", "تاج", "BBC")]
    [InlineData("fa", "آب", "اسب", "پدر", "تاب", "گل", "یار")]
    [InlineData("th", "กา", "เก", "ขา", "แขก", "คน")]
    [InlineData("ja", "あめ", "カメ", "がめん", "さくら")]
    [InlineData("vi", "an", "ăn", "ân", "ba", "đi", "ôm", "ơn")]
    public void names_stand_in_the_order_of_dictionaries(string language, params string[] names)
        => Assert.Equal(names, names.Reverse().OrderBy(Alphabet.Of(language).KeyOf, StringComparer.Ordinal));

    [Theory]
    [InlineData("en", "harbour", "H")]
    [InlineData("en", "Élan", "E")]
    [InlineData("en", "‘Quoted’ name", "Q")]
    [InlineData("en", "їжак", "Ї")]
    [InlineData("en", "الميناء", "ا")]
    [InlineData("en", "2026", "#")]
    [InlineData("en", "…", "#")]
    [InlineData("en", "𐐨 Deseret", "𐐀")]
    [InlineData("ru", "Йод", "Й")]
    [InlineData("ru", "Ёлка", "Е")]
    [InlineData("ru", "NASA", "N")]
    [InlineData("be", "Ёлка", "Ё")]
    [InlineData("sv", "Åmål", "Å")]
    [InlineData("sv", "Ærø", "Ä")]
    [InlineData("en", "Åmål", "A")]
    [InlineData("da", "Aabenraa", "Å")]
    [InlineData("cs", "chata", "Ch")]
    [InlineData("es", "Ñandú", "Ñ")]
    [InlineData("tr", "Isparta", "I")]
    [InlineData("tr", "İzmir", "İ")]
    [InlineData("ka", "თბილისი", "თ")]
    [InlineData("ko", "까치", "ㄱ")]
    [InlineData("ja", "ガラス", "か")]
    [InlineData("fa", "آب", "آ")]
    [InlineData("ar", "أحمد", "ا")]
    public void an_index_lists_a_name_under_its_first_letter(string language, string name, string letter)
        => Assert.Equal(letter, Alphabet.Of(language).InitialOf(name));
}
