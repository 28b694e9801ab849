using NewsSite.Configuration;
using NewsSite.Io;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// Tells a build what was saved since the last one, as the watcher of a preview does; and nothing where something happened to
/// the output or to what builds remember, which a preview's watcher does not see and which does not happen there.
/// </summary>
internal sealed class SourceWatch
{
    private static readonly string[] Sources = ["content", "templates", "themes"];

    private Dictionary<string, string>? _sources;
    private Dictionary<string, string>? _others;

    public IReadOnlySet<string>? Saved(BuildOptions options)
    {
        if (_sources is not { } before || _others is not { } left || !Same(left, Others(options)))
        {
            return null;
        }
        var now = States(options.Root, Sources);
        return before.Keys.Union(now.Keys).Where(path => before.GetValueOrDefault(path) != now.GetValueOrDefault(path)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Remembers how everything is after a build.</summary>
    public void Look(BuildOptions options) => (_sources, _others) = (States(options.Root, Sources), Others(options));

    private static Dictionary<string, string> Others(BuildOptions options)
        => States(options.Root, [Path.GetRelativePath(options.Root, options.Output), BuildLock.StateFolderName]);

    private static Dictionary<string, string> States(string root, IEnumerable<string> folders)
        => folders.SelectMany(folder => FileTree.Paths(root, folder)).Append(ConfigReader.FileName).Where(path => File.Exists(Path.Join(root, path))).ToDictionary(path => path, path => StateOf(Path.Join(root, path)));

    /// <summary>Two writings of one content within a tick of the clock are no change for anybody.</summary>
    private static string StateOf(string path)
    {
        var file = new FileInfo(path);
        var content = File.Exists(path) && file.Length > 0 ? ContentHash.OfFile(path).ToString() : "";
        return $"{file.LinkTarget} {file.LastWriteTimeUtc.Ticks} {content}";
    }

    private static bool Same(Dictionary<string, string> left, Dictionary<string, string> right)
        => left.Count == right.Count && left.All(pair => right.GetValueOrDefault(pair.Key) == pair.Value);
}
