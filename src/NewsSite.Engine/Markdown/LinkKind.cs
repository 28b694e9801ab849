namespace NewsSite.Markdown;

public enum LinkKind
{
    Link,
    Picture,

    /// <summary>A file to load or play, not a page.</summary>
    File,
}
