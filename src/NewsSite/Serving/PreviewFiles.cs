using NewsSite.Routing;

namespace NewsSite.Cli.Serving;

/// <summary>The files of a preview as a host would find them.</summary>
/// <param name="folder">Where the preview is built.</param>
internal sealed class PreviewFiles(string folder)
{
    /// <summary>What hosts read themselves and send to nobody.</summary>
    private static readonly string[] OfHosts = ["_headers", "_redirects", ".htaccess"];

    /// <summary>Whether anything was ever built.</summary>
    public bool HasAny => Directory.Exists(folder);

    /// <summary>The file that answers at a path from the site's root, not encoded; <c>null</c> if none does.</summary>
    public FileInfo? At(string path) => Find(path.EndsWith('/') ? path + IndexFile.Name : path);

    /// <summary>Whether a page answers as soon as the path ends in a slash.</summary>
    public bool IsFolder(string path) => !path.EndsWith('/') && Find($"{path}/{IndexFile.Name}") is not null;

    /// <summary>The page for unknown addresses that is nearest to one: each edition has its own.</summary>
    public FileInfo? NotFound(string path)
    {
        for (var end = path.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : path.LastIndexOf('/', end - 1))
        {
            if (Find(path[..end] + "/404.html") is { } page)
            {
                return page;
            }
        }
        return null;
    }

    private FileInfo? Find(string path)
    {
        var names = path[1..].Split('/');
        if (names[0] == ".hosting" || OfHosts.Contains(path[1..]) || Array.Exists(names, name => name is "" or "." or ".." || name.AsSpan().ContainsAny("\\:\0")))
        {
            return null;
        }
        var file = new FileInfo(Path.Join(folder, path[1..]));
        return file.Exists ? file : null;
    }
}
