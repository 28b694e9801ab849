using NewsSite.Text;

namespace NewsSite.Languages;

/// <summary>
/// The plural category of a number in a language, by the cardinal rules of CLDR: zero, one, two, few, many or other.
/// A language we do not know is treated like English.
/// </summary>
public static class PluralRules
{
    internal const string Zero = "zero";
    internal const string One = "one";
    internal const string Two = "two";
    internal const string Few = "few";
    internal const string Many = "many";
    internal const string Other = "other";

    /// <summary>All categories that languages have.</summary>
    public static readonly string[] Categories = [Zero, One, Two, Few, Many, Other];

    /// <summary>
    /// The category for a language tag such as <c>en</c>, <c>pt-PT</c> or <c>sr_Latn</c>; the sign of the number does not
    /// matter, its decimals do, also those that are 0.
    /// </summary>
    public static string Category(string language, decimal number)
        => PluralTable.Category(RulesOf(language.Replace('_', '-')), new PluralNumber(number));

    /// <summary>Portuguese counts as in Brazil or as in Portugal, which the other countries follow.</summary>
    private static string RulesOf(string tag)
    {
        var primary = LanguageTag.Primary(tag).ToLowerInvariant();
        return primary == "pt" && tag.Length > 2 && !tag.EndsWith("-BR", StringComparison.OrdinalIgnoreCase) ? "pt-PT" : primary;
    }
}
