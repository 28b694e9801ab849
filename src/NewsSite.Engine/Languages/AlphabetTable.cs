namespace NewsSite.Languages;

/// <summary>Where letters stand in the alphabets of languages, by the rules of <see cref="Text.LetterOrder"/>. A test holds them against CLDR's collation.</summary>
internal static class AlphabetTable
{
    private const string SouthSlavic = "c<č<ć d<dž<đ l<lj n<nj s<š z<ž";
    private const string Scandinavian = "z<æ=ä<ø=ö=ő<å=aa y=ü";
    private const string Spanish = "n<ñ";

    /// <summary>Empty for a language whose letters stand where they do in all languages at once.</summary>
    public static string RulesOf(string language) => language switch
    {
        "ar" => "ا=ء=أ=ؤ=إ=ئ<آ ب<پ ت=ة ج<چ ز<ژ ك<ک<گ ي=ى=ی",
        "az" => "c<ç e<ə g<ğ h<x<ı k<q o<ö s<ş u<ü z<w",
        "be" => "е<ё",
        "bs" or "hr" or "sr" => SouthSlavic,
        "cs" => "c<č h<ch r<ř s<š z<ž",
        "cy" => "c<ch d<dd f<ff g<ng l<ll p<ph r<rh t<th",
        "da" or "nb" or "nn" or "no" => Scandinavian,
        "es" or "eu" or "gl" => Spanish,
        "et" => "s<š<z<ž w<õ<ä<ö<ü",
        "fa" => "ؠ<آ<ا<ء=أ=إ=ؤ=ئ ب<پ ج<چ ز<ژ ق<ک=ك<گ ن<و<ه=ة<ی=ى=ي",
        "fi" or "sv" => "z<å<ä=æ<ö=ø y=ü",
        "fil" => "n<ñ<ng",
        "hu" => "c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs",
        "is" => "a<á d<ð e<é i<í o<ó u<ú y<ý z<þ<æ=ä<ö=ø<å",
        "kk" => "а<ә г<ғ е<ё к<қ н<ң о<ө у<ұ<ү х<һ ы<і",
        "ky" => "е<ё н<ң о<ө у<ү",
        "lt" => "c<č i=y s<š z<ž",
        "lv" => "a<ā c<č e<ē g<ģ i<y<ī k<ķ l<ļ n<ņ o<ō r<ŗ s<š u<ū z<ž",
        "mk" => "д<ѓ т<ќ",
        "mn" => "о<ө у<ү",
        "pl" => "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż",
        "ps" => "ؠ<آ<ا=أ<ء ب<پ ت<ټ ج<ځ<چ<څ د<ډ ر<ړ ز<ژ<ږ ش<ښ ق<ک=ك<ګ=گ ن<ڼ ه=ة و=ؤ<ی=ي=ى=ې=ۍ=ئ",
        "ro" => "a<ă<â i<î s<ș=ş t<ț=ţ",
        "sk" => "a<ä c<č h<ch o<ô r<ř s<š z<ž",
        "sl" => "c<č<ć d<đ s<š z<ž",
        "sq" => "c<ç d<dh e<ë g<gj l<ll n<nj r<rr s<sh t<th x<xh z<zh",
        "tg" => "г<ғ к<қ х<ҳ ч<ҷ",
        "tk" => "c<ç e<ä j<ž n<ň o<ö s<ş u<ü y<ý",
        "tr" => "c<ç g<ğ h<ı o<ö s<ş u<ü",
        "ur" => "ا=أ<آ ب<پ ت<ٹ ج<چ د<ڈ ر<ڑ ز<ژ ق<ک=ك<گ ن<ں و=ؤ<ہ=ۂ=ه<ھ<ۃ<ء<ی=ى=ي=ئ<ے",
        "uz" => "z<oʻ=o‘=o’<gʻ=g‘=g’<sh<ch",
        "vi" => "a<ă=ặ<â=ậ d<đ e<ê=ệ o<ô=ộ<ơ u<ư",
        _ => "",
    };
}
