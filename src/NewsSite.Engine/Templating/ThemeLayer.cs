using System.Reflection;
using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Templating;

/// <summary>
/// One place where templates, assets and strings come from: the site's <c>templates/</c>, a theme's folder, or the theme in
/// the binary. Layers are asked in order and the first that has a path wins, always (decision 2).
/// </summary>
public sealed class ThemeLayer
{
    private const string ResourcePrefix = "themes/";

    private readonly SortedDictionary<string, Func<ICollection<Diagnostic>, byte[]?>> _files = new(StringComparer.Ordinal);

    private ThemeLayer(string displayRoot) => DisplayRoot = displayRoot;

    /// <summary>How messages name the layer's files, such as <c>themes/broadsheet</c>.</summary>
    public string DisplayRoot { get; }

    /// <summary>Paths relative to the layer, in ordinal order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    public bool Has(string path) => _files.ContainsKey(path);

    public byte[]? Read(string path, ICollection<Diagnostic> diagnostics) => _files[path](diagnostics);

    public static ThemeLayer FromFolder(string root, string folder, DiagnosticBag diagnostics)
    {
        var layer = new ThemeLayer(folder);
        foreach (var file in SiteDirectory.List(root, folder, diagnostics).Where(file => !file.Name.StartsWith('.')))
        {
            layer._files.Add(file.Path[(folder.Length + 1)..], found => FileText.ReadBytes(file, found));
        }
        return layer;
    }

    public static IEnumerable<string> BuiltInThemes
        => Resources.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => name.Split('/')[1])
            .Distinct();

    /// <summary>A theme that the binary carries.</summary>
    public static ThemeLayer BuiltIn(string theme)
    {
        var prefix = $"{ResourcePrefix}{theme}/";
        var layer = new ThemeLayer(prefix.TrimEnd('/'));
        foreach (var name in Resources.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            layer._files.Add(name[prefix.Length..], _ => ReadResource(name));
        }
        return layer;
    }

    private static Assembly Resources => typeof(ThemeLayer).Assembly;

    private static byte[] ReadResource(string name)
    {
        using var stream = Resources.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
