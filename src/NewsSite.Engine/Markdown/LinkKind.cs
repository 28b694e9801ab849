namespace NewsSite.Markdown;

public enum LinkKind
{
    Link,
    Picture,
}
