namespace NewsSite.Configuration;

/// <summary>What becomes of a story after its <c>expires</c>.</summary>
public enum ExpiredPolicy
{
    /// <summary>The page stays, with a notice, and leaves lists, feeds and sitemaps.</summary>
    Keep,

    /// <summary>The page is not made.</summary>
    Drop,
}
