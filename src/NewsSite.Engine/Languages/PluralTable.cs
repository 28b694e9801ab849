// Made from the Unicode Common Locale Data Repository, CLDR 48.2.0, by generate_tables.py; do not edit.
// Copyright © 2004-2026 Unicode, Inc. The data are under the Unicode License v3: LICENSE-Unicode.txt. SPDX: Unicode-3.0
namespace NewsSite.Languages;

/// <summary>The cardinal rules. Languages that CLDR does not know are treated like English.</summary>
internal static class PluralTable
{
    private const string Zero = PluralRules.Zero;
    private const string One = PluralRules.One;
    private const string Two = PluralRules.Two;
    private const string Few = PluralRules.Few;
    private const string Many = PluralRules.Many;
    private const string Other = PluralRules.Other;

    public static string Category(string language, in PluralNumber n) => language switch
    {
        "af" or "an" or "asa" or "az" or "bal" or "bem" or "bez" or "bg" or "brx" or "ce" or "cgg" or "chr" or "ckb" or "dv" or "ee" or "el"
            or "eo" or "eu" or "fo" or "fur" or "gsw" or "ha" or "haw" or "hu" or "jgo" or "jmc" or "ka" or "kaj" or "kcg" or "kk" or "kkj"
            or "kl" or "ks" or "ksb" or "ku" or "ky" or "lb" or "lg" or "mas" or "mgo" or "ml" or "mn" or "mr" or "nah" or "nb" or "nd" or "ne"
            or "nn" or "nnh" or "no" or "nr" or "ny" or "nyn" or "om" or "or" or "os" or "pap" or "ps" or "rm" or "rof" or "rwk" or "saq" or "sd"
            or "sdh" or "seh" or "sn" or "so" or "sq" or "ss" or "ssy" or "st" or "syr" or "ta" or "te" or "teo" or "tig" or "tk" or "tn" or "tr"
            or "ts" or "ug" or "uz" or "ve" or "vo" or "vun" or "wae" or "xh" or "xog" =>
            n.N == 1
            ? One
            : Other,
        "ak" or "bho" or "csw" or "guw" or "ln" or "mg" or "nso" or "pa" or "ti" or "wa" =>
            n.IsWhole && n.N is >= 0 and <= 1
            ? One
            : Other,
        "am" or "as" or "bn" or "doi" or "fa" or "gu" or "hi" or "kn" or "kok" or "kok-Latn" or "pcm" or "zu" =>
            n.I == 0 || n.N == 1
            ? One
            : Other,
        "ar" or "ars" =>
            n.N == 0
            ? Zero
            : n.N == 1
            ? One
            : n.N == 2
            ? Two
            : n.IsWhole && (n.N % 100) is >= 3 and <= 10
            ? Few
            : n.IsWhole && (n.N % 100) is >= 11 and <= 99
            ? Many
            : Other,
        "ast" or "de" or "en" or "et" or "fi" or "fy" or "gl" or "ia" or "ie" or "io" or "lij" or "nl" or "sc" or "sv" or "sw" or "ur" or "yi" =>
            n.I == 1 && n.V == 0
            ? One
            : Other,
        "be" =>
            n.N % 10 == 1 && n.N % 100 != 11
            ? One
            : n.IsWhole && (n.N % 10) is >= 2 and <= 4 && (!n.IsWhole || (n.N % 100) is not (>= 12 and <= 14))
            ? Few
            : n.N % 10 == 0 || n.IsWhole && (n.N % 10) is >= 5 and <= 9 || n.IsWhole && (n.N % 100) is >= 11 and <= 14
            ? Many
            : Other,
        "blo" or "cv" or "ksh" =>
            n.N == 0
            ? Zero
            : n.N == 1
            ? One
            : Other,
        "bm" or "bo" or "dz" or "hnj" or "id" or "ig" or "ii" or "ja" or "jbo" or "jv" or "jw" or "kde" or "kea" or "km" or "ko" or "lkt"
            or "lo" or "ms" or "my" or "nqo" or "osa" or "sah" or "ses" or "sg" or "su" or "th" or "to" or "tpi" or "und" or "vi" or "wo" or "yo"
            or "yue" or "zh" =>
            Other,
        "br" =>
            n.N % 10 == 1 && (n.N % 100) is not (11 or 71 or 91)
            ? One
            : n.N % 10 == 2 && (n.N % 100) is not (12 or 72 or 92)
            ? Two
            : n.IsWhole && (n.N % 10) is (>= 3 and <= 4) or 9 && (!n.IsWhole || (n.N % 100) is not ((>= 10 and <= 19) or (>= 70 and <= 79) or (>= 90 and <= 99)))
            ? Few
            : n.N != 0 && n.N % 1000000 == 0
            ? Many
            : Other,
        "bs" or "hr" or "sh" or "sr" =>
            n.V == 0 && n.I % 10 == 1 && n.I % 100 != 11 || n.F % 10 == 1 && n.F % 100 != 11
            ? One
            : n.V == 0 && (n.I % 10) is >= 2 and <= 4 && (n.I % 100) is not (>= 12 and <= 14) || (n.F % 10) is >= 2 and <= 4 && (n.F % 100) is not (>= 12 and <= 14)
            ? Few
            : Other,
        "ca" or "it" or "lld" or "pt-PT" or "scn" or "vec" =>
            n.I == 1 && n.V == 0
            ? One
            : n.I != 0 && n.I % 1000000 == 0 && n.V == 0
            ? Many
            : Other,
        "ceb" or "fil" or "tl" =>
            n.V == 0 && n.I is 1 or 2 or 3 || n.V == 0 && (n.I % 10) is not (4 or 6 or 9) || n.V != 0 && (n.F % 10) is not (4 or 6 or 9)
            ? One
            : Other,
        "cs" or "sk" =>
            n.I == 1 && n.V == 0
            ? One
            : n.I is >= 2 and <= 4 && n.V == 0
            ? Few
            : n.V != 0
            ? Many
            : Other,
        "cy" =>
            n.N == 0
            ? Zero
            : n.N == 1
            ? One
            : n.N == 2
            ? Two
            : n.N == 3
            ? Few
            : n.N == 6
            ? Many
            : Other,
        "da" =>
            n.N == 1 || n.T != 0 && n.I is 0 or 1
            ? One
            : Other,
        "dsb" or "hsb" =>
            n.V == 0 && n.I % 100 == 1 || n.F % 100 == 1
            ? One
            : n.V == 0 && n.I % 100 == 2 || n.F % 100 == 2
            ? Two
            : n.V == 0 && (n.I % 100) is >= 3 and <= 4 || (n.F % 100) is >= 3 and <= 4
            ? Few
            : Other,
        "es" =>
            n.N == 1
            ? One
            : n.I != 0 && n.I % 1000000 == 0 && n.V == 0
            ? Many
            : Other,
        "ff" or "hy" or "kab" =>
            n.I is 0 or 1
            ? One
            : Other,
        "fr" =>
            n.I is 0 or 1
            ? One
            : n.I != 0 && n.I % 1000000 == 0 && n.V == 0
            ? Many
            : Other,
        "ga" =>
            n.N == 1
            ? One
            : n.N == 2
            ? Two
            : n.IsWhole && n.N is >= 3 and <= 6
            ? Few
            : n.IsWhole && n.N is >= 7 and <= 10
            ? Many
            : Other,
        "gd" =>
            n.N is 1 or 11
            ? One
            : n.N is 2 or 12
            ? Two
            : n.IsWhole && n.N is (>= 3 and <= 10) or (>= 13 and <= 19)
            ? Few
            : Other,
        "gv" =>
            n.V == 0 && n.I % 10 == 1
            ? One
            : n.V == 0 && n.I % 10 == 2
            ? Two
            : n.V == 0 && (n.I % 100) is 0 or 20 or 40 or 60 or 80
            ? Few
            : n.V != 0
            ? Many
            : Other,
        "he" =>
            n.I == 1 && n.V == 0 || n.I == 0 && n.V != 0
            ? One
            : n.I == 2 && n.V == 0
            ? Two
            : Other,
        "is" =>
            n.T == 0 && n.I % 10 == 1 && n.I % 100 != 11 || n.T % 10 == 1 && n.T % 100 != 11
            ? One
            : Other,
        "iu" or "naq" or "sat" or "se" or "sma" or "smi" or "smj" or "smn" or "sms" =>
            n.N == 1
            ? One
            : n.N == 2
            ? Two
            : Other,
        "kw" =>
            n.N == 0
            ? Zero
            : n.N == 1
            ? One
            : (n.N % 100) is 2 or 22 or 42 or 62 or 82 || n.N % 1000 == 0 && n.IsWhole && (n.N % 100000) is (>= 1000 and <= 20000) or 40000 or 60000 or 80000 || n.N != 0 && n.N % 1000000 == 100000
            ? Two
            : (n.N % 100) is 3 or 23 or 43 or 63 or 83
            ? Few
            : n.N != 1 && (n.N % 100) is 1 or 21 or 41 or 61 or 81
            ? Many
            : Other,
        "lag" =>
            n.N == 0
            ? Zero
            : n.I is 0 or 1 && n.N != 0
            ? One
            : Other,
        "lt" =>
            n.N % 10 == 1 && (!n.IsWhole || (n.N % 100) is not (>= 11 and <= 19))
            ? One
            : n.IsWhole && (n.N % 10) is >= 2 and <= 9 && (!n.IsWhole || (n.N % 100) is not (>= 11 and <= 19))
            ? Few
            : n.F != 0
            ? Many
            : Other,
        "lv" or "prg" =>
            n.N % 10 == 0 || n.IsWhole && (n.N % 100) is >= 11 and <= 19 || n.V == 2 && (n.F % 100) is >= 11 and <= 19
            ? Zero
            : n.N % 10 == 1 && n.N % 100 != 11 || n.V == 2 && n.F % 10 == 1 && n.F % 100 != 11 || n.V != 2 && n.F % 10 == 1
            ? One
            : Other,
        "mk" =>
            n.V == 0 && n.I % 10 == 1 && n.I % 100 != 11 || n.F % 10 == 1 && n.F % 100 != 11
            ? One
            : Other,
        "mo" or "ro" =>
            n.I == 1 && n.V == 0
            ? One
            : n.V != 0 || n.N == 0 || n.N != 1 && n.IsWhole && (n.N % 100) is >= 1 and <= 19
            ? Few
            : Other,
        "mt" =>
            n.N == 1
            ? One
            : n.N == 2
            ? Two
            : n.N == 0 || n.IsWhole && (n.N % 100) is >= 3 and <= 10
            ? Few
            : n.IsWhole && (n.N % 100) is >= 11 and <= 19
            ? Many
            : Other,
        "pl" =>
            n.I == 1 && n.V == 0
            ? One
            : n.V == 0 && (n.I % 10) is >= 2 and <= 4 && (n.I % 100) is not (>= 12 and <= 14)
            ? Few
            : n.V == 0 && n.I != 1 && (n.I % 10) is <= 1 || n.V == 0 && (n.I % 10) is >= 5 and <= 9 || n.V == 0 && (n.I % 100) is >= 12 and <= 14
            ? Many
            : Other,
        "pt" =>
            n.I is <= 1
            ? One
            : n.I != 0 && n.I % 1000000 == 0 && n.V == 0
            ? Many
            : Other,
        "ru" or "uk" =>
            n.V == 0 && n.I % 10 == 1 && n.I % 100 != 11
            ? One
            : n.V == 0 && (n.I % 10) is >= 2 and <= 4 && (n.I % 100) is not (>= 12 and <= 14)
            ? Few
            : n.V == 0 && n.I % 10 == 0 || n.V == 0 && (n.I % 10) is >= 5 and <= 9 || n.V == 0 && (n.I % 100) is >= 11 and <= 14
            ? Many
            : Other,
        "sgs" =>
            n.N % 10 == 1 && n.N % 100 != 11
            ? One
            : n.N == 2
            ? Two
            : n.N != 2 && n.IsWhole && (n.N % 10) is >= 2 and <= 9 && (!n.IsWhole || (n.N % 100) is not (>= 11 and <= 19))
            ? Few
            : n.F != 0
            ? Many
            : Other,
        "shi" =>
            n.I == 0 || n.N == 1
            ? One
            : n.IsWhole && n.N is >= 2 and <= 10
            ? Few
            : Other,
        "si" =>
            n.N is 0 or 1 || n.I == 0 && n.F == 1
            ? One
            : Other,
        "sl" =>
            n.V == 0 && n.I % 100 == 1
            ? One
            : n.V == 0 && n.I % 100 == 2
            ? Two
            : n.V == 0 && (n.I % 100) is >= 3 and <= 4 || n.V != 0
            ? Few
            : Other,
        "tzm" =>
            n.IsWhole && n.N is >= 0 and <= 1 || n.IsWhole && n.N is >= 11 and <= 99
            ? One
            : Other,
        _ => n.I == 1 && n.V == 0 ? One : Other,
    };
}
