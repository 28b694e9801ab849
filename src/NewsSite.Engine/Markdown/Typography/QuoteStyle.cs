namespace NewsSite.Markdown.Typography;

/// <summary>The quotation marks of a language, outer and inner; a mark may bring its own no-break space.</summary>
internal sealed record QuoteStyle(string Open, string Close, string InnerOpen, string InnerClose)
{
    private static readonly QuoteStyle English = new("“", "”", "‘", "’");
    private static readonly QuoteStyle German = new("„", "“", "‚", "‘");
    private static readonly QuoteStyle Guillemets = new("«", "»", "„", "“");
    private static readonly QuoteStyle French = new("«\u00A0", "\u00A0»", "“", "”");
    private static readonly QuoteStyle Southern = new("«", "»", "“", "”");
    private static readonly QuoteStyle Polish = new("„", "”", "‚", "’");
    private static readonly QuoteStyle Nordic = new("”", "”", "’", "’");
    private static readonly QuoteStyle Danish = new("»", "«", "›", "‹");

    /// <summary>By the tag's first part; English for languages not in the table.</summary>
    public static QuoteStyle For(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? language : language[..end]).ToLowerInvariant();
        return primary switch
        {
            "ru" or "uk" or "be" or "kk" or "ky" => Guillemets,
            "de" or "cs" or "sk" or "sl" or "bg" or "lt" or "is" or "et" or "ka" => German,
            "fr" => French,
            "es" or "it" or "pt" or "ca" or "gl" or "el" or "no" or "nb" or "nn" or "hy" => Southern,
            "pl" or "ro" or "hu" or "hr" or "sr" => Polish,
            "sv" or "fi" => Nordic,
            "da" => Danish,
            _ => English,
        };
    }
}
