using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;

namespace NewsSite.Model;

/// <summary>What passes between this site and others: stories offered to them, and hosts that count readers of theirs.</summary>
public sealed partial class Site
{
    /// <summary>The hosts from which pages load pictures by which publishers count readers, in ordinal order.</summary>
    public ImmutableArray<string> PixelOrigins => _pixelOrigins.Value;

    private ImmutableArray<string> FindPixelOrigins()
        => [.. Articles.Concat(Pages)
            .Where(article => article.Publisher is not null)
            .Select(article => PixelRule.OriginOf(article.FrontMatter.Source!.Pixel?.Value ?? article.Publisher!.Record?.Pixel?.Template))
            .OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether others are offered the story: what is somebody else's, paid for or taken back is not ours to give, and what goes on is not yet whole.</summary>
    public bool IsOffered(Article article)
        => (article.FrontMatter.Republish?.Allow?.Value ?? Config.Republish.Enabled) && WhyNotOffered(article) is null && article is { IsPage: false, IsExpired: false, Live: null } && article.Url.EndsWith('/');

    /// <summary>Why a story cannot be offered to others, if so.</summary>
    public static string? WhyNotOffered(Article article)
        => article.Publisher is not null ? "it is a copy itself"
            : article.Sponsor is not null || article.FrontMatter.Type == ArticleType.Sponsored ? "somebody paid for it"
            : article.FrontMatter.Corrections.Any(correction => correction.Kind == CorrectionKind.Retraction) ? "it has been taken back"
            : null;
}
