using System.Collections.Frozen;

namespace NewsSite.Text;

/// <summary>Language codes by BCP 47, as far as a news site needs them: language, script, region, variants.</summary>
public static class LanguageTag
{
    private const string TwoLetterCodes =
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu "
        + "fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko "
        + "kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi "
        + "pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk "
        + "ur uz ve vi vo wa wo xh yi yo za zh zu";

    private static readonly FrozenSet<string> TwoLetters = TwoLetterCodes.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const string Locales =
        "ar_AR be_BY bg_BG cs_CZ da_DK de_DE el_GR en_US es_ES et_EE fa_IR fi_FI fr_FR he_IL hi_IN hr_HR hu_HU hy_AM id_ID it_IT ja_JP ka_GE kk_KZ "
        + "ko_KR lt_LT lv_LV nb_NO nl_NL no_NO pl_PL pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE tr_TR uk_UA ur_PK vi_VN zh_CN";

    private static readonly FrozenDictionary<string, string> LocaleOf = Locales.Split(' ').ToFrozenDictionary(locale => locale[..2], StringComparer.Ordinal);

    private static readonly FrozenSet<string> RightToLeftLanguages =
        new[] { "ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text is a language's two-letter code (ISO 639-1), in lower case.</summary>
    public static bool IsTwoLetterCode(string text) => TwoLetters.Contains(text);

    /// <summary>The tag with the usual case (<c>zh-Hant-TW</c>), <c>_</c> read as <c>-</c>; <c>null</c> if it is not a tag.</summary>
    public static string? Normalize(string text)
    {
        var parts = text.Trim().Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 8 || (parts[0].Length == 2 && !IsTwoLetterCode(parts[0].ToLowerInvariant())))
        {
            return null;
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit) || (i == 0 && !parts[i].All(char.IsAsciiLetter)))
            {
                return null;
            }
            parts[i] = UsualCase(parts[i], i);
        }
        return string.Join('-', parts);
    }

    private static string UsualCase(string part, int index) => part.Length switch
    {
        _ when index == 0 => part.ToLowerInvariant(),
        2 => part.ToUpperInvariant(),
        4 when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };

    /// <summary>
    /// Whether search engines read the tag in links between translations: language, script and country. They do not read regions
    /// such as 419, variants, and EU or UK, which are no countries (news-requirements §4.7).
    /// </summary>
    public static bool IsHreflang(string tag)
    {
        var parts = tag.Split('-');
        var country = parts.Length > 1 && parts[1].Length == 4 && char.IsAsciiLetter(parts[1][0]) ? 2 : 1;
        return parts.Length <= country || (parts.Length == country + 1 && parts[country].Length == 2 && parts[country] is not ("EU" or "UK"));
    }

    /// <summary>The language alone, without script and region.</summary>
    public static string Primary(string tag)
    {
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? tag : tag[..dash];
    }

    /// <summary>Language and country as Open Graph writes them; of a language alone, the country that it is usually taken for; <c>null</c> if there is none.</summary>
    public static string? Locale(string tag)
    {
        var parts = tag.Split('-');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 2) is { } country ? $"{parts[0]}_{country}"
            : tag.StartsWith("zh-Hant", StringComparison.Ordinal) ? "zh_TW"
            : LocaleOf.GetValueOrDefault(parts[0]);
    }

    /// <summary>As Google News writes a language: the code alone, but for Chinese.</summary>
    public static string OfNews(string tag)
        => !tag.StartsWith("zh", StringComparison.Ordinal) ? Primary(tag) : tag.Contains("Hant", StringComparison.Ordinal) || tag.EndsWith("-TW", StringComparison.Ordinal) ? "zh-tw" : "zh-cn";

    public static bool IsRightToLeft(string tag)
    {
        var parts = tag.Split('-');
        return parts.Length > 1 && parts[1].Length == 4
            ? parts[1] is "Arab" or "Hebr" or "Thaa" or "Syrc" or "Nkoo"
            : RightToLeftLanguages.Contains(parts[0]);
    }
}
