namespace NewsSite.Configuration;

public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}
