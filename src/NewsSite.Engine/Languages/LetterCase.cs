using NewsSite.Text;

namespace NewsSite.Languages;

/// <summary>Capitals and small letters without any culture: as everywhere, but for the two i of Turkish and Azerbaijani.</summary>
public static class LetterCase
{
    public static string ToUpper(string text, string language)
        => (HasDotlessI(language) ? text.Replace('i', 'İ').Replace('ı', 'I') : text).ToUpperInvariant();

    public static string ToLower(string text, string language)
        => (HasDotlessI(language) ? text.Replace('I', 'ı').Replace('İ', 'i') : text).ToLowerInvariant();

    private static bool HasDotlessI(string language) => LanguageTag.Primary(language) is "tr" or "az";
}
