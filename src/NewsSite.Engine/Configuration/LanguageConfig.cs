using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Languages;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>One language of the site.</summary>
/// <param name="Code">BCP 47.</param>
public sealed record LanguageConfig(string Code)
{
    public static readonly FieldTable Keys = new(
        new Field("code", "BCP 47, required", "the language"),
        new Field("name", "text", "the language's own name"),
        new Field("site_name", "text", "the site's name in this language"),
        new Field("tagline", "text", "the tagline in this language"),
        new Field("dir", "ltr or rtl", "direction of writing; known for the usual languages"),
        new Field("date_format", "pattern", "how dates are shown, such as d MMMM yyyy"),
        new Field("time_format", "pattern", "how times are shown, such as HH:mm"),
        new Field("digits", "latin or native", "whether dates and numbers are shown in 0 to 9 or in the language's own digits; default latin"),
        new Field("calendar", "gregorian, persian, islamic, islamic-umalqura, islamic-civil or buddhist", "the calendar in which pages show dates; islamic is that of the country; default gregorian"),
        new Field("quotes", "list of texts", "the quotation marks that straight ones become: opening and closing, then those of a quotation in a quotation; default the language's own"),
        new Field("root", "path", "the folder in which the language lives, or / for none; default none for the site's own language, else its code"),
        new Field("slug", "unicode, transliterate or ascii", "in which letters names become parts of addresses; default unicode"),
        new Field("translit", "word", "the table by which letters become Latin ones; default the language's own"),
        new Field("wpm", "whole number", "how many words a reader reads in a minute, in Chinese and Japanese how many characters; default 220, zh 260, ja 360"));

    private const int UsualWordsPerMinute = 220;

    private enum SlugLetters
    {
        Unicode,
        Transliterate,
        Ascii,
    }

    private static readonly Dictionary<string, SlugLetters> Slugs = Enum.GetValues<SlugLetters>().ToDictionary(letters => letters.ToString().ToLowerInvariant());

    private static readonly Dictionary<string, string> Tables = Transliterator.Names.ToDictionary(name => name);

    private static readonly Dictionary<string, TextDirection> Directions = new()
    {
        ["ltr"] = TextDirection.LeftToRight,
        ["rtl"] = TextDirection.RightToLeft,
    };

    private static readonly Dictionary<string, bool> Digits = new()
    {
        ["latin"] = false,
        ["native"] = true,
    };

    private static readonly Dictionary<string, DateCalendar> Calendars = new()
    {
        ["gregorian"] = DateCalendar.Gregorian,
        ["persian"] = DateCalendar.Persian,
        [Islamic] = DateCalendar.IslamicCivil,
        ["islamic-umalqura"] = DateCalendar.IslamicUmalqura,
        ["islamic-civil"] = DateCalendar.IslamicCivil,
        ["buddhist"] = DateCalendar.Buddhist,
    };

    private const string Islamic = "islamic";

    /// <summary>Countries whose Islamic calendar is that of Umm al-Qura, by CLDR's preferences.</summary>
    private static readonly HashSet<string> UmalquraCountries = ["AE", "BH", "KW", "QA", "SA"];

    /// <summary>The language's own name, such as "Русский"; the code where none is given.</summary>
    public string? Name { get; init; }

    /// <summary>In which pages show dates.</summary>
    public DateCalendar Calendar { get; init; }

    /// <summary>The site's name in this language.</summary>
    public string? SiteName { get; init; }

    public string? Tagline { get; init; }

    public TextDirection? Direction { get; init; }

    public string? DateFormat { get; init; }

    public string? TimeFormat { get; init; }

    /// <summary>Whether dates and numbers are shown in the language's own digits.</summary>
    public bool HasNativeDigits { get; init; }

    /// <summary>Two or four quotation marks; empty for the language's own.</summary>
    public ImmutableArray<string> Quotes { get; init; } = [];

    /// <summary>What its addresses begin with, such as <c>/ru</c>; empty for the site's root, <c>null</c> for the usual.</summary>
    public string? Root { get; init; }

    /// <summary>What writes names as addresses in Latin letters; <c>null</c> where they keep their own.</summary>
    public Transliterator? Letters { get; init; }

    /// <summary>The order of its letters.</summary>
    public Alphabet Alphabet { get; } = Alphabet.Of(Code);

    /// <summary>How many words a reader reads in a minute; Chinese and Japanese are counted by characters.</summary>
    public int WordsPerMinute { get; init; } = LanguageTag.Primary(Code) switch
    {
        "zh" => 260,
        "ja" => 360,
        _ => UsualWordsPerMinute,
    };

    public static ImmutableArray<LanguageConfig> ReadAll(ConfigSection root) => root.Items("languages", Keys, Read);

    private static LanguageConfig? Read(ConfigSection language)
    {
        if (language.Required("code") is null || language.Language("code") is not { } code)
        {
            return null;
        }
        var usual = new LanguageConfig(code);
        return usual with
        {
            Name = language.Prose("name")?.Value,
            SiteName = language.Prose("site_name")?.Value,
            Tagline = language.Prose("tagline")?.Value,
            Direction = language.Fields.Choice("dir", Directions)?.Value,
            DateFormat = language.DateFormat("date_format"),
            TimeFormat = language.DateFormat("time_format"),
            HasNativeDigits = NativeDigits(language, code),
            Calendar = CalendarOf(language, code),
            Quotes = QuotesOf(language),
            Root = RootOf(language),
            Letters = LettersOf(language, code),
            WordsPerMinute = language.Fields.Number("wpm", 20, 2_000)?.Value ?? usual.WordsPerMinute,
        };
    }

    private static ImmutableArray<string> QuotesOf(ConfigSection language)
    {
        var marks = language.Fields.Texts("quotes");
        if (marks.Count is 0 or 2 or 4 && marks.All(mark => mark.Value.Trim().Length > 0))
        {
            return [.. marks.Select(mark => mark.Value)];
        }
        language.Fields.Diagnostics.Add(Errors.Config.BadQuotes(language.Fields.PlaceOf("quotes"), marks.Count));
        return [];
    }

    private static string? RootOf(ConfigSection language)
    {
        if (language.Fields.Text("root") is not { } root)
        {
            return null;
        }
        var path = root.Value.Trim('/');
        if (path.Length > 0 && PathRule.Problem(path) is { } problem)
        {
            language.Fields.Diagnostics.Add(Errors.FrontMatter.UnsafePath(root.In(language.Fields.Path), "root", root.Value, problem));
            return null;
        }
        return path.Length == 0 ? "" : "/" + path;
    }

    private static Transliterator? LettersOf(ConfigSection language, string code)
    {
        var letters = language.Fields.Choice("slug", Slugs)?.Value ?? SlugLetters.Unicode;
        var table = language.Fields.Choice("translit", Tables)?.Value ?? Tables.GetValueOrDefault(LanguageTag.Primary(code));
        return letters == SlugLetters.Unicode ? null : new Transliterator(table, asciiOnly: letters == SlugLetters.Ascii);
    }

    private static DateCalendar CalendarOf(ConfigSection language, string code)
    {
        if (language.Fields.Choice("calendar", Calendars) is not { } calendar || calendar.Value == DateCalendar.Gregorian)
        {
            return DateCalendar.Gregorian;
        }
        if (LanguageData.Find(code, calendar.Value) is null)
        {
            language.Fields.Diagnostics.Add(Errors.Config.NoCalendar(calendar.In(language.Fields.Path), code));
            return DateCalendar.Gregorian;
        }
        var isOfCountry = language.Fields.Text("calendar")!.Value.Equals(Islamic, StringComparison.OrdinalIgnoreCase);
        return isOfCountry && UmalquraCountries.Contains(code.Split('-')[^1]) ? DateCalendar.IslamicUmalqura : calendar.Value;
    }

    private static bool NativeDigits(ConfigSection language, string code)
    {
        if (language.Fields.Choice("digits", Digits) is not { Value: true } digits)
        {
            return false;
        }
        var hasThem = LanguageData.Find(code)?.NativeNumbers is not null;
        if (!hasThem)
        {
            language.Fields.Diagnostics.Add(Errors.Config.NoNativeDigits(digits.In(language.Fields.Path), code));
        }
        return hasThem;
    }
}
