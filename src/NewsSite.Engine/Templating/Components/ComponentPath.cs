namespace NewsSite.Templating.Components;

/// <summary>Which templates are components: <c>components/name.html</c>, and <c>components/name.feed.html</c> for feeds.</summary>
internal static class ComponentPath
{
    public const string Folder = "components/";
    public const string Extension = ".html";
    public const string FeedExtension = ".feed.html";

    /// <summary>The name of the component whose template lies at a path, or <c>null</c>; feeds' templates and those in folders below are none.</summary>
    public static string? NameOf(string path)
        => path.StartsWith(Folder, StringComparison.Ordinal) && !path.EndsWith(FeedExtension, StringComparison.Ordinal)
            && path.LastIndexOf('/') == Folder.Length - 1 && path.EndsWith(Extension, StringComparison.Ordinal)
            ? path[Folder.Length..^Extension.Length]
            : null;

    /// <summary>The name of the component whose template for feeds lies at a path, or <c>null</c>.</summary>
    public static string? NameOfFeed(string path)
        => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(FeedExtension, StringComparison.Ordinal)
            ? path[Folder.Length..^FeedExtension.Length]
            : null;
}
