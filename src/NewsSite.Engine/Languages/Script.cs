namespace NewsSite.Languages;

/// <summary>In which letters languages are written.</summary>
public static class Script
{
    /// <summary>Fewer letters may be a name or a sign that is the same everywhere.</summary>
    private const int FewestLetters = 6;

    private const string Latin = "Latn";
    private const string Cyrillic = "Cyrl";
    private const string Arabic = "Arab";

    /// <summary>Whether a text of some length has no letter that its language is written in. Of a language we do not know, nothing is foreign.</summary>
    public static bool IsForeign(string text, string language)
    {
        if (Of(language) is not { } scripts)
        {
            return false;
        }
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                letters++;
                if (Of(c) is not { } script || scripts.Contains(script, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }
        return letters >= FewestLetters;
    }

    /// <summary>
    /// The first words in a row, <paramref name="fewest"/> or more, that have no letter of the given scripts; <c>null</c> if there are
    /// none. Latin names stand in texts of all scripts, so of Latin words only those count that begin with a small letter. Where
    /// words are written without spaces, two letters count as one.
    /// </summary>
    public static Range? ForeignWords(ReadOnlySpan<char> text, string scripts, int fewest)
    {
        if (scripts == Latin && !text.ContainsAnyInRange('\u0370', '\u1DFF') && !text.ContainsAnyInRange('\u1F00', '\u1FFF') && !text.ContainsAnyInRange('\u2E80', '\uD7FF'))
        {
            return null;
        }
        var (start, end, count) = (-1, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var length = WordAt(text[at..]);
            if (length == 0)
            {
                at++;
                continue;
            }
            var word = text.Slice(at, length);
            if (Of(word[0]) is { } script && !scripts.Contains(script, StringComparison.Ordinal))
            {
                start = start < 0 ? at : start;
                end = at + length;
                count += script is "Hani" or "Kana" ? (length + 1) / 2 : script == Latin && !char.IsLower(word[0]) ? 0 : 1;
            }
            else if (count >= fewest)
            {
                break;
            }
            else
            {
                (start, count) = (-1, 0);
            }
            at += length;
        }
        return count >= fewest ? start..end : null;
    }

    private static int WordAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }
        return length;
    }

    /// <summary>The scripts of a language, by the codes of ISO 15924; <c>null</c> if they are not known.</summary>
    public static string? Of(string language)
    {
        var parts = language.Split('-');
        if (parts.Length > 1 && parts[1].Length == 4)
        {
            return parts[1] is "Hans" or "Hant" ? "Hani" : parts[1];
        }
        return parts[0] switch
        {
            "ru" or "uk" or "be" or "bg" or "mk" or "ky" or "tg" or "mn" => Cyrillic,
            "sr" or "kk" or "uz" or "bs" or "az" => Cyrillic + Latin,
            "el" => "Grek",
            "ar" or "fa" or "ur" or "ps" or "sd" or "ckb" => Arabic,
            "he" or "yi" => "Hebr",
            "zh" => "Hani",
            "ja" => "HaniKana",
            "ko" => "HangHani",
            "hi" or "mr" or "ne" => "Deva",
            "bn" => "Beng",
            "ka" => "Geor",
            "hy" => "Armn",
            "th" => "Thai",
            "en" or "de" or "fr" or "es" or "it" or "pt" or "nl" or "pl" or "cs" or "sk" or "sl" or "hr" or "hu" or "ro" or "sv" or "da" or "nb" or "nn" or "no"
                or "fi" or "et" or "lv" or "lt" or "tr" or "sq" or "ca" or "gl" or "eu" or "is" or "ga" or "cy" or "id" or "ms" or "vi" or "af" or "sw" => Latin,
            _ => null,
        };
    }

    /// <summary>The letters of a language that is written in one script other than Latin, marks left aside; <c>null</c> for any other language.</summary>
    public static (char First, char Last)? RangeOf(string language) => Of(language) switch
    {
        Cyrillic => ('\u0400', '\u052F'),
        Arabic => ('\u0600', '\u077F'),
        "Grek" => ('\u0370', '\u03FF'),
        "Armn" => ('\u0530', '\u058F'),
        "Hebr" => ('\u0590', '\u05FF'),
        "Deva" => ('\u0900', '\u097F'),
        "Beng" => ('\u0980', '\u09FF'),
        "Thai" => ('\u0E00', '\u0E7F'),
        "Geor" => ('\u10A0', '\u10FF'),
        "Hani" or "HaniKana" or "HangHani" => ('\u3040', '\uD7AF'),
        _ => null,
    };

    /// <summary>The script of a letter; <c>null</c> if it is one of those that we do not tell apart.</summary>
    private static string? Of(char c) => c switch
    {
        < '\u0370' or (>= '\u1E00' and <= '\u1EFF') => Latin,
        <= '\u03FF' or (>= '\u1F00' and <= '\u1FFF') => "Grek",
        <= '\u052F' => Cyrillic,
        <= '\u058F' => "Armn",
        <= '\u05FF' => "Hebr",
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') => Arabic,
        >= '\u0900' and <= '\u097F' => "Deva",
        >= '\u0980' and <= '\u09FF' => "Beng",
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u10A0' and <= '\u10FF' => "Geor",
        (>= '\u1100' and <= '\u11FF') or (>= '\uAC00' and <= '\uD7AF') => "Hang",
        >= '\u3040' and <= '\u30FF' => "Kana",
        (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') => "Hani",
        _ => null,
    };
}
