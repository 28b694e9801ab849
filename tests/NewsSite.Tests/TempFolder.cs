namespace NewsSite.Tests;

/// <summary>A new folder in the system's place for temporary files, removed at the end of the test.</summary>
internal sealed class TempFolder : IDisposable
{
    private const string Prefix = "newssite-test-";

    /// <summary>A file system in memory, on systems that have one there.</summary>
    private const string Memory = "/dev/shm";

    /// <summary>For all that the tests have there at once, several times over; containers often have much less.</summary>
    private const long Enough = 2L << 30;

    public TempFolder()
        : this(Directory.CreateTempSubdirectory(Prefix).FullName)
    {
    }

    private TempFolder(string fullPath) => FullPath = fullPath;

    public string FullPath { get; }

    /// <summary>
    /// For files of which nothing but the bytes matters: where many are made and deleted again and again, ext4 takes longer to
    /// find free inodes than a build takes.
    /// </summary>
    public static TempFolder InMemory()
    {
        var path = Path.Join(Memory, Prefix + Path.GetRandomFileName());
        try
        {
            return Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Enough ? new TempFolder(Directory.CreateDirectory(path).FullName) : new TempFolder();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new TempFolder();
        }
    }

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
