using System.Text;

namespace NewsSite.Cli.Init;

/// <summary>The folder of a site. It writes all files or, where one of them is there already, none.</summary>
internal sealed class SiteFolder(string root)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Those of the paths that cannot be made because something is there, each once.</summary>
    public IReadOnlyList<string> Taken(IEnumerable<string> paths)
        => [.. paths.Select(InTheWay).OfType<string>().Distinct()];

    public void Write(IEnumerable<(string Path, string Text)> files)
    {
        Directory.CreateDirectory(root);
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // Never overwrites, even what appeared a moment ago.
            using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Utf8.GetBytes(text));
        }
    }

    /// <summary>A file that may be there gets another text.</summary>
    public void Replace(string path, string text)
    {
        var target = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text, Utf8);
    }

    /// <summary>The path itself, or a file where a folder on the way to it would have to be.</summary>
    private string? InTheWay(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Exists(path[..slash]) && !Directory.Exists(Path.Combine(root, path[..slash])))
            {
                return path[..slash];
            }
        }
        return Exists(path) ? path : null;
    }

    /// <summary>A link that leads nowhere is there, too.</summary>
    private bool Exists(string path)
    {
        var full = Path.Combine(root, path);
        return Path.Exists(full) || new FileInfo(full).LinkTarget is not null;
    }
}
