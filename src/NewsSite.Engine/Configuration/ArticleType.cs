namespace NewsSite.Configuration;

/// <summary>The kinds of journalistic work; what readers see of them is up to the theme (news-requirements §2.2).</summary>
public enum ArticleType
{
    News,
    Analysis,
    Opinion,
    Editorial,
    Letter,
    Explainer,
    Interview,
    Review,
    Callout,
    FactCheck,
    Obituary,
    Photo,
    Video,
    Podcast,
    Live,
    PressRelease,
    Sponsored,
    Satire,
}
