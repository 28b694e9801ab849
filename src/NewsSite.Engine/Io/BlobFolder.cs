namespace NewsSite.Io;

/// <summary>
/// Files under names of hexadecimal digits, each whole or not there, spread over folders by their first two digits.
/// Any number of threads and processes may use one at a time.
/// </summary>
internal sealed class BlobFolder(string folder, string kind)
{
    /// <summary>The content; nothing of a file that is missing or damaged.</summary>
    public ReadOnlyMemory<byte> Read(string name) => SealedFile.ReadBytes(PathOf(name), kind);

    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>Where it cannot be written, it will be missing.</summary>
    public void Write(string name, ReadOnlySpan<byte> content)
    {
        var copy = content.ToArray();
        SealedFile.TryWriteShared(PathOf(name), kind, stream => stream.Write(copy));
    }

    /// <summary>Names of all files that end in none of our temporary ways.</summary>
    public IEnumerable<string> Names()
        => Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateFiles).Select(path => Path.GetFileName(path))
            : [];

    public void Delete(string name)
    {
        try
        {
            File.Delete(PathOf(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays until the next time.
        }
    }

    private string PathOf(string name) => Path.Join(folder, name[..2], name);
}
