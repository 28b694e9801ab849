namespace NewsSite.Markdown.Leftovers;

internal enum TagPlace
{
    Text,

    /// <summary>The address of a Markdown link, picture or definition.</summary>
    Target,

    /// <summary>The value of an HTML attribute.</summary>
    Attribute,
}
