namespace NewsSite.Configuration;

/// <summary>From when on a change of a story is told.</summary>
public enum UpdatedRule
{
    /// <summary>From the midnight after the story's date.</summary>
    NextMidnight,

    /// <summary>A given time after the story's date.</summary>
    After,

    Never,
}
