namespace NewsSite.Tests;

/// <summary>A new folder in the system's place for temporary files, removed at the end of the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("newssite-test-").FullName;

    public string PathOf(string path) => Path.Join(FullPath, path);

    /// <summary>Writes a text file and the folders above it.</summary>
    public string Write(string path, string text)
    {
        var fullPath = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, text);
        return fullPath;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>All files below a folder with their texts; paths relative to it, with forward slashes.</summary>
    public SortedDictionary<string, string> Files(string folder)
    {
        var top = PathOf(folder);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(top) ? Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories) : [])
        {
            files.Add(Path.GetRelativePath(top, file).Replace('\\', '/'), File.ReadAllText(file));
        }
        return files;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
