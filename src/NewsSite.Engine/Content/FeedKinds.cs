namespace NewsSite.Content;

/// <summary>The kinds of feeds that can have a story.</summary>
[Flags]
public enum FeedKinds : byte
{
    None = 0,
    Site = 1,
    Section = 2,
    Topic = 4,
    Tag = 8,
    Series = 16,
    Author = 32,
    Partners = 64,
    All = Site | Section | Topic | Tag | Series | Author | Partners,
}
