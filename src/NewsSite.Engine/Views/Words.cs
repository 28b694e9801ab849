using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Model;

namespace NewsSite.Views;

/// <summary>The words by which templates know the model's enumerations.</summary>
public static class Words
{
    public static string Of(ArticleType type) => type switch
    {
        ArticleType.PressRelease => "press_release",
        ArticleType.FactCheck => "fact_check",
        _ => type.ToString().ToLowerInvariant(),
    };

    public static string Of(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    public static string Of(CorrectionKind kind) => kind == CorrectionKind.EditorsNote ? "editors_note" : kind.ToString().ToLowerInvariant();

    public static string Of(EmbedMode mode) => mode.ToString().ToLowerInvariant();

    public static string Of(FeedPictures pictures) => pictures.ToString().ToLowerInvariant();

    public static string Of(EpisodeKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(Distributor distributor) => distributor.ToString().ToLowerInvariant();

    public static string Of(TermKind kind) => kind.ToString().ToLowerInvariant();
}
