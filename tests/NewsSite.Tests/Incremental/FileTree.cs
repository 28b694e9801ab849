namespace NewsSite.Tests.Incremental;

/// <summary>Files below a folder, by paths relative to it with forward slashes, in ordinal order.</summary>
internal static class FileTree
{
    public static IEnumerable<string> Paths(string root, string folder = "")
    {
        var top = Path.Join(root, folder);
        return Directory.Exists(top)
            ? Directory.EnumerateFiles(top, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];
    }

    public static SortedDictionary<string, byte[]> Read(string root, IEnumerable<string> paths)
        => new(paths.ToDictionary(path => path, path => File.ReadAllBytes(Path.Join(root, path))), StringComparer.Ordinal);

    public static void Write(string root, string path, byte[] bytes)
    {
        var fullPath = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllBytes(fullPath, bytes);
    }

    /// <summary>Folders that are empty then go, too, as git has it.</summary>
    public static void Delete(string root, string path)
    {
        File.Delete(Path.Join(root, path));
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFileSystemEntries(Path.Join(root, folder)).Any())
            {
                return;
            }
            Directory.Delete(Path.Join(root, folder));
        }
    }

    /// <summary>Copies with the times of the files kept, as archives do.</summary>
    public static void Copy(string from, string to, string folder = "")
    {
        foreach (var path in Paths(from, folder))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(to, path))!);
            File.Copy(Path.Join(from, path), Path.Join(to, path), overwrite: true);
            File.SetLastWriteTimeUtc(Path.Join(to, path), File.GetLastWriteTimeUtc(Path.Join(from, path)));
        }
    }
}
