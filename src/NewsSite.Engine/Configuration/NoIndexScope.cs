namespace NewsSite.Configuration;

/// <summary>Which search engines shall leave a republished story alone (news-requirements §2.5).</summary>
public enum NoIndexScope
{
    None,
    GooglebotNews,
    Googlebot,
    All,
}
