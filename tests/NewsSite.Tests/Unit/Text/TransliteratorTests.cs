using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

/// <summary>Names as their countries write them in Latin letters; those of Ukraine are the examples of resolution 55.</summary>
public sealed class TransliteratorTests
{
    [Theory]
    [InlineData("ru", "Щербаков", "shcherbakov")]
    [InlineData("ru", "Чайковский", "chaykovsky")]
    [InlineData("ru", "Новый год", "novy-god")]
    [InlineData("ru", "Объявление о съезде", "obyavlenie-o-sezde")]
    [InlineData("ru", "Ёлка", "yolka")]
    [InlineData("ru-passport", "Щербаков и чай", "shcherbakov-i-chai")]
    [InlineData("ru-passport", "Юлия Подъячева", "iuliia-podieiacheva")]
    [InlineData("uk", "Алушта", "alushta")]
    [InlineData("uk", "Згурський", "zghurskyi")]
    [InlineData("uk", "Розгон", "rozghon")]
    [InlineData("uk", "Єнакієве", "yenakiieve")]
    [InlineData("uk", "Їжакевич", "yizhakevych")]
    [InlineData("uk", "Кадиївка", "kadyivka")]
    [InlineData("uk", "Йосипівка", "yosypivka")]
    [InlineData("uk", "Стрий", "stryi")]
    [InlineData("uk", "Юрій Крюківка", "yurii-kriukivka")]
    [InlineData("uk", "Ярошенко Костянтин", "yaroshenko-kostiantyn")]
    [InlineData("uk", "Знам'янка Феодосія", "znamianka-feodosiia")]
    [InlineData("uk", "Знам’янка", "znamianka")]
    [InlineData("uk", "Ґалаґан Гадяч", "galagan-hadiach")]
    [InlineData("be", "Магілёў", "mahiliou")]
    [InlineData("be", "Ясень і Аўгустова", "yasien-i-auhustova")]
    [InlineData("be", "Сям'я", "siamya")]
    [InlineData("bg", "София", "sofia")]
    [InlineData("bg", "България", "bulgaria")]
    [InlineData("bg", "Щъркелово гнездо", "shtarkelovo-gnezdo")]
    [InlineData("bg", "Кюстендил", "kyustendil")]
    [InlineData("sr", "Ђорђе Џивџановић", "djordje-dzivdzanovic")]
    [InlineData("sr", "Đorđe Šćepanović", "djordje-scepanovic")]
    [InlineData("mk", "Ѓорѓи Ќосев", "gjorgji-kjosev")]
    [InlineData("el", "Αθήνα", "athina")]
    [InlineData("el", "Ευαγγελία Παπαδοπούλου", "evangelia-papadopoulou")]
    [InlineData("el", "Αυτοκίνητο", "aftokinito")]
    [InlineData("el", "Μπάμπης", "bampis")]
    [InlineData("el", "Πειραιεύς", "peiraiefs")]
    [InlineData("ka", "თბილისი", "tbilisi")]
    [InlineData("hy", "Երևան", "yerevan")]
    [InlineData("kk", "Қазақстан", "qazaqstan")]
    [InlineData("de", "Über Größe und Öl", "ueber-groesse-und-oel")]
    [InlineData("da", "Ærø og Århus", "aeroe-og-aarhus")]
    [InlineData(null, "Ağrı İstanbul IŞIK", "agri-istanbul-isik")]
    [InlineData(null, "Łódź, Žďár, Ştefan, Þór", "lodz-zdar-stefan-thor")]
    [InlineData(null, "Smörgåsbord œuvre Đà Nẵng", "smorgasbord-oeuvre-da-nang")]
    [InlineData(null, "Путин и Αθήνα", "putin-i-athina")]
    [InlineData("ru", "Київ і Љубљана", "kiiv-i-ljubljana")]
    [InlineData("ru", "за́мок", "zamok")]
    [InlineData("ru", "جسر на реке", "جسر-na-reke")]
    public void a_name_becomes_an_address(string? table, string name, string expected)
        => Assert.Equal(expected, Slug.From(name, new Transliterator(table, asciiOnly: false)));

    [Theory]
    [InlineData("جسر на реке", "na-reke")]
    [InlineData("北京 2026", "2026")]
    [InlineData("٣ дня", "3-dnya")]
    [InlineData("جسر", "")]
    public void nothing_but_ascii_is_left_where_that_is_wanted(string name, string expected)
        => Assert.Equal(expected, Slug.From(name, new Transliterator("ru", asciiOnly: true)));

    [Fact]
    public void any_text_gives_a_slug_of_ascii()
    {
        var tables = Transliterator.Names.Select(name => new Transliterator(name, asciiOnly: true)).ToList();
        Gen.Select(AnyText.Gen, Gen.Int[0, tables.Count - 1]).Sample((text, table) => Slug.From(text, tables[table]).All(char.IsAscii));
    }

    [Fact]
    public void what_is_an_address_already_stays()
        => Assert.Equal("iz-moskvy-2026", Slug.From("iz-moskvy-2026", new Transliterator("ru", asciiOnly: false)));
}
