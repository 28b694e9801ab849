namespace NewsSite.Time;

/// <summary>
/// The plural category of a whole number in a language, by the cardinal rules of CLDR: zero, one, two, few, many or other.
/// A language we do not know is treated like English.
/// </summary>
public static class PluralRules
{
    private const string Zero = "zero";
    private const string One = "one";
    private const string Two = "two";
    private const string Few = "few";
    private const string Many = "many";
    private const string Other = "other";

    /// <summary>All categories that languages have.</summary>
    public static readonly string[] Categories = [Zero, One, Two, Few, Many, Other];

    /// <summary>The category for a language tag such as <c>en</c>, <c>pt-PT</c> or <c>sr_Latn</c>; the sign of the number does not matter.</summary>
    public static string Category(string language, long n)
    {
        var count = n < 0 ? 0UL - (ulong)n : (ulong)n;
        return IsTag(language, "pt-PT") ? Romance(count, count == 1) : OfBaseLanguage(BaseLanguage(language), count);
    }

    private static bool IsTag(string language, string tag)
        => language.Replace('_', '-').Equals(tag, StringComparison.OrdinalIgnoreCase);

    private static string BaseLanguage(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? language : language[..end]).ToLowerInvariant();
    }

    private static string OfBaseLanguage(string language, ulong n) => language switch
    {
        "ja" or "zh" or "yue" or "ko" or "vi" or "th" or "id" or "in" or "ms" or "lo" or "km" or "my" or "bo" or "dz"
            or "jv" or "jw" or "su" or "ig" or "yo" or "wo" or "to" or "sah" or "ii" or "bm" or "sg" or "hnj" => Other,
        "fr" or "pt" => Romance(n, n <= 1),
        "es" or "it" or "ca" or "vec" or "scn" => Romance(n, n == 1),
        "am" or "as" or "bn" or "fa" or "gu" or "hi" or "kn" or "zu" or "doi" or "pcm" or "ff" or "hy" or "kab" or "si"
            or "ak" or "tw" or "bho" or "csw" or "guw" or "ln" or "mg" or "nso" or "pa" or "ti" or "wa" => n <= 1 ? One : Other,
        "ru" or "uk" or "be" => EastSlavic(n, Many),
        "sr" or "hr" or "bs" or "sh" => EastSlavic(n, Other),
        "pl" => n == 1 ? One : n % 10 == 1 ? Many : EastSlavic(n, Many),
        "cs" or "sk" => n == 1 ? One : n is >= 2 and <= 4 ? Few : Other,
        "sl" or "dsb" or "hsb" => Slovenian(n),
        "mk" or "is" => EndsInOne(n) ? One : Other,
        "lt" => Lithuanian(n),
        "lv" or "prg" => n % 10 == 0 || IsTeen(n) ? Zero : EndsInOne(n) ? One : Other,
        "ro" or "mo" => n == 1 ? One : n == 0 || n % 100 is >= 1 and <= 19 ? Few : Other,
        "fil" or "tl" or "ceb" => n is >= 1 and <= 3 || n % 10 is not (4 or 6 or 9) ? One : Other,
        "ar" or "ars" => Arabic(n),
        "he" or "iw" or "se" or "iu" or "smn" or "naq" => n == 1 ? One : n == 2 ? Two : Other,
        "mt" => Maltese(n),
        "ga" => n switch { 1 => One, 2 => Two, <= 6 and > 2 => Few, <= 10 and > 6 => Many, _ => Other },
        "gd" => n switch { 1 or 11 => One, 2 or 12 => Two, (>= 3 and <= 10) or (>= 13 and <= 19) => Few, _ => Other },
        "cy" => n switch { 0 => Zero, 1 => One, 2 => Two, 3 => Few, 6 => Many, _ => Other },
        "br" => Breton(n),
        "gv" => n % 10 == 1 ? One : n % 10 == 2 ? Two : n % 20 == 0 ? Few : Other,
        "tzm" => n <= 1 || n is >= 11 and <= 99 ? One : Other,
        "shi" => n <= 1 ? One : n <= 10 ? Few : Other,
        "lag" or "ksh" => n == 0 ? Zero : n == 1 ? One : Other,
        _ => n == 1 ? One : Other,
    };

    private static bool IsTeen(ulong n) => n % 100 is >= 11 and <= 19;

    private static bool EndsInOne(ulong n) => n % 10 == 1 && n % 100 != 11;

    /// <summary>Whole millions take "de" in front of the noun, and so a category of their own.</summary>
    private static string Romance(ulong n, bool isOne)
        => isOne ? One : n != 0 && n % 1_000_000 == 0 ? Many : Other;

    private static string EastSlavic(ulong n, string rest)
        => EndsInOne(n) ? One : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? Few : rest;

    private static string Slovenian(ulong n) => (n % 100) switch
    {
        1 => One,
        2 => Two,
        3 or 4 => Few,
        _ => Other,
    };

    private static string Lithuanian(ulong n)
        => IsTeen(n) || n % 10 == 0 ? Other : n % 10 == 1 ? One : Few;

    private static string Arabic(ulong n) => n switch
    {
        0 => Zero,
        1 => One,
        2 => Two,
        _ => (n % 100) switch
        {
            >= 3 and <= 10 => Few,
            >= 11 => Many,
            _ => Other,
        },
    };

    private static string Maltese(ulong n) => n switch
    {
        1 => One,
        2 => Two,
        _ => (n % 100) switch
        {
            >= 3 and <= 10 => Few,
            >= 11 and <= 19 => Many,
            _ => n == 0 ? Few : Other,
        },
    };

    private static string Breton(ulong n)
    {
        // Not in the teens, the seventies and the nineties, which are counted in twenties.
        var isRegular = n % 100 is not ((>= 10 and <= 19) or (>= 70 and <= 79) or (>= 90 and <= 99));
        return (n % 10) switch
        {
            1 when isRegular => One,
            2 when isRegular => Two,
            3 or 4 or 9 when isRegular => Few,
            _ => n != 0 && n % 1_000_000 == 0 ? Many : Other,
        };
    }
}
