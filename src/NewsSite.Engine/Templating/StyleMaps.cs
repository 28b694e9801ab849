namespace NewsSite.Templating;

/// <summary>
/// The source maps of a build's style sheets, each made when a browser asks for it: by them its tools show the files of theme and
/// site in the place of the one that is made of them. No output has any.
/// </summary>
public sealed class StyleMaps
{
    private readonly AssetTable _assets;

    internal StyleMaps(AssetTable assets) => _assets = assets;

    /// <summary>Whether there is a map of what lies at a path from the site's root.</summary>
    public bool Has(string path) => _assets.NameAt(path) is { } name && _assets.IsStyleSheet(name);

    /// <summary>The map of the style sheet at a path, as JSON; <c>null</c> if none lies there.</summary>
    public ReadOnlyMemory<byte>? Take(string path) => _assets.NameAt(path) is { } name ? _assets.StyleMapOf(name) : null;
}
