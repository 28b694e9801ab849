namespace NewsSite.Markdown.Typography;

/// <summary>The marks of a language: quotation marks, outer and inner, each of which may bring its own no-break space, and the dash between words.</summary>
internal sealed record MarkStyle(string Open, string Close, string InnerOpen, string InnerClose)
{
    /// <summary>A dash between words is a long one, held to the word before it by a no-break space.</summary>
    public bool HasLongDash { get; private init; }

    private static readonly MarkStyle English = new("“", "”", "‘", "’");
    private static readonly MarkStyle German = new("„", "“", "‚", "‘");
    private static readonly MarkStyle Guillemets = new("«", "»", "„", "“") { HasLongDash = true };
    private static readonly MarkStyle Bulgarian = German with { HasLongDash = true };
    private static readonly MarkStyle French = new("«\u00A0", "\u00A0»", "“", "”");
    private static readonly MarkStyle Southern = new("«", "»", "“", "”");
    private static readonly MarkStyle Polish = new("„", "”", "‚", "’");
    private static readonly MarkStyle Nordic = new("”", "”", "’", "’");
    private static readonly MarkStyle Danish = new("»", "«", "›", "‹");
    private static readonly MarkStyle Persian = new("«", "»", "‹", "›");
    private static readonly MarkStyle Corners = new("「", "」", "『", "』");

    /// <summary>Those of the site, else those of the language.</summary>
    public static MarkStyle For(MarkdownOptions options) => options.Quotes switch
    {
        [var open, var close] => For(options.Language) with { Open = open, Close = close },
        [var open, var close, var innerOpen, var innerClose] => For(options.Language) with { Open = open, Close = close, InnerOpen = innerOpen, InnerClose = innerClose },
        _ => For(options.Language),
    };

    /// <summary>By the tag's first part; English for languages not in the table.</summary>
    private static MarkStyle For(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? language : language[..end]).ToLowerInvariant();
        return primary switch
        {
            "ru" or "uk" or "be" or "kk" or "ky" => Guillemets,
            "de" or "cs" or "sk" or "sl" or "lt" or "is" or "et" or "ka" or "mk" or "sq" or "bs" => German,
            "bg" => Bulgarian,
            "fr" => French,
            "es" or "it" or "pt" or "ca" or "gl" or "el" or "no" or "nb" or "nn" or "hy" or "eu" or "az" => Southern,
            "pl" or "ro" or "hu" or "hr" or "sr" => Polish,
            "sv" or "fi" => Nordic,
            "da" => Danish,
            "fa" or "ps" or "am" => Persian,
            "ja" => Corners,
            "zh" when language.Contains("Hant", StringComparison.OrdinalIgnoreCase) || language.EndsWith("-TW", StringComparison.OrdinalIgnoreCase) => Corners,
            _ => English,
        };
    }
}
