namespace NewsSite.Routing;

/// <summary>The file with which every host answers for a folder, so that nobody need write its name.</summary>
public static class IndexFile
{
    public const string Name = "index.html";

    /// <summary>Whether a path, from wherever, is that of a folder's index.</summary>
    public static bool Is(ReadOnlySpan<char> path) => path.EndsWith(Name, StringComparison.Ordinal) && (path.Length == Name.Length || path[^(Name.Length + 1)] == '/');

    /// <summary>The path of the folder, with the slash at its end, if the path is that of its index; else the path as it is.</summary>
    public static string FolderOf(string path) => Is(path) ? path[..^Name.Length] : path;
}
