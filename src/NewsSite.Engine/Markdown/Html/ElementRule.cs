namespace NewsSite.Markdown.Html;

/// <summary>What becomes of an element in raw HTML.</summary>
internal enum ElementRule
{
    Keep,

    /// <summary>The tags go with a warning, what is between them stays.</summary>
    Unwrap,

    /// <summary>As <see cref="Unwrap"/>, but only counted: presentation of old days.</summary>
    Obsolete,

    /// <summary>The element goes with all that is in it, since that is not prose.</summary>
    Drop,

    /// <summary>A frame: kept if its host is allowed.</summary>
    Frame,
}
