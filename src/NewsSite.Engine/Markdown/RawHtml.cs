namespace NewsSite.Markdown;

/// <summary>What becomes of HTML an author writes into an article (the key <c>markdown.html</c>).</summary>
public enum RawHtml
{
    /// <summary>Ordinary prose elements stay, everything else is removed with a warning.</summary>
    Sanitize,

    /// <summary>Tags show as text.</summary>
    Escape,

    /// <summary>Passes through untouched: only for sites whose authors are all trusted.</summary>
    Allow,
}
