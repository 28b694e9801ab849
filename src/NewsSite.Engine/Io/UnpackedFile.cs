namespace NewsSite.Io;

/// <summary>
/// A file that the program carries in itself and that the system wants to have on disk, such as a library. It lies in a folder
/// of its user alone, under its hash, and counts only if it has the very bytes that the program carries.
/// </summary>
internal static class UnpackedFile
{
    private const int BlockLength = 256 * 1024;
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The full path. Two processes may do it at once: each renames a whole file to the same name.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder is another user's.</exception>
    public static string Place(Func<Stream> open, string folder, string name)
    {
        using var content = open();
        var own = Path.Join(folder, ContentHash.Copy(content, Stream.Null).Hash.ToString());
        var path = Path.Join(own, name);
        MakePrivate(own);
        if (!IsSame(content, path))
        {
            Write(content, path, Path.Join(own, Path.GetRandomFileName()));
        }
        return path;
    }

    /// <summary>Fails where the folder belongs to somebody else, who could change the file between this check and its use.</summary>
    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }
        Directory.CreateDirectory(folder, Private);
        File.SetUnixFileMode(folder, Private);
    }

    private static bool IsSame(Stream content, string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null || file.Length != content.Length)
        {
            return false;
        }
        using var there = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        content.Position = 0;
        var (ours, theirs) = (new byte[BlockLength], new byte[BlockLength]);
        int read;
        do
        {
            read = content.ReadAtLeast(ours, ours.Length, throwOnEndOfStream: false);
            if (there.ReadAtLeast(theirs, theirs.Length, throwOnEndOfStream: false) != read || !ours.AsSpan(0, read).SequenceEqual(theirs.AsSpan(0, read)))
            {
                return false;
            }
        }
        while (read == BlockLength);
        return true;
    }

    private static void Write(Stream content, string path, string temporary)
    {
        content.Position = 0;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Private;
        }
        using (var file = new FileStream(temporary, options))
        {
            content.CopyTo(file);
        }
        File.Move(temporary, path, overwrite: true);
    }
}
