using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Templating;

/// <summary>The site's own templates over its theme: which file answers to a path, and where it lies.</summary>
public sealed class ThemeFiles
{
    private readonly ImmutableArray<ThemeLayer> _layers;

    private ThemeFiles(ImmutableArray<ThemeLayer> layers) => _layers = layers;

    /// <summary>The layers, first come first served; <c>null</c> if the theme does not exist.</summary>
    public static ThemeFiles? Open(string root, ThemeConfig theme, DiagnosticBag diagnostics)
    {
        var site = ThemeLayer.FromFolder(root, ThemeFile.OwnFolder, diagnostics);
        if (theme.Name == "none")
        {
            return new ThemeFiles([site]);
        }
        var folder = "themes/" + theme.Name;
        // An empty folder is no theme: git does not keep it either.
        if (PathRule.Problem(theme.Name) is null && !theme.Name.Contains('/') && ThemeLayer.FromFolder(root, folder, diagnostics) is var own && own.Paths.Any())
        {
            return new ThemeFiles([site, own]);
        }
        if (ThemeLayer.BuiltInThemes.Contains(theme.Name))
        {
            return new ThemeFiles([site, ThemeLayer.BuiltIn(theme.Name)]);
        }
        var known = SiteDirectory.FolderNames(root, "themes").Concat(ThemeLayer.BuiltInThemes);
        diagnostics.Add(Errors.Config.UnknownTheme(theme.NamePlace, theme.Name, Suggestion.For(theme.Name, known)));
        return null;
    }

    /// <summary>Every path that some layer has, in ordinal order.</summary>
    public IEnumerable<string> Paths => _layers.SelectMany(layer => layer.Paths).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The file that answers to a path, with the name by which messages call it.</summary>
    public ThemeFile? Find(string path)
    {
        foreach (var layer in _layers)
        {
            if (layer.Has(path))
            {
                return new ThemeFile(layer, path);
            }
        }
        return null;
    }

    /// <summary>As <see cref="Find"/>, but not below the layer of another file: what belongs to a file is hidden with it.</summary>
    public ThemeFile? FindBeside(string path, ThemeFile other)
        => Find(path) is { } file && _layers.IndexOf(file.Layer) <= _layers.IndexOf(other.Layer) ? file : null;

    /// <summary>The same path in all layers that have it, the winner first.</summary>
    public IEnumerable<ThemeFile> FindAll(string path) => _layers.Where(layer => layer.Has(path)).Select(layer => new ThemeFile(layer, path));
}

/// <summary>One file of a layer.</summary>
public readonly record struct ThemeFile(ThemeLayer Layer, string Path)
{
    /// <summary>The largest template or file of strings; each is parsed whether or not a page needs it.</summary>
    private const int MaxTextBytes = 1 << 20;

    /// <summary>Where a site's own templates lie.</summary>
    public const string OwnFolder = "templates";

    /// <summary>Whether it is the site's own and not its theme's.</summary>
    public bool IsOwn => Layer.DisplayRoot == OwnFolder;

    /// <summary>Such as <c>themes/broadsheet/article.html</c>.</summary>
    public string DisplayPath => $"{Layer.DisplayRoot}/{Path}";

    public byte[]? ReadBytes(ICollection<Diagnostic> diagnostics) => Layer.Read(Path, diagnostics);

    public string? ReadText(ICollection<Diagnostic> diagnostics)
    {
        if (ReadBytes(diagnostics) is not { } bytes)
        {
            return null;
        }
        if (bytes.Length > MaxTextBytes)
        {
            diagnostics.Add(Errors.Files.TooLarge(DisplayPath, bytes.Length, MaxTextBytes));
            return null;
        }
        return FileText.Decode(DisplayPath, bytes, diagnostics);
    }
}
