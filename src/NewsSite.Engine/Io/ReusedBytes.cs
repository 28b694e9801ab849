namespace NewsSite.Io;

/// <summary>
/// Room for the content of a file that is read again and again, each time when the last content is of no use any more. New
/// memory for a large file makes the collector look at everything that a process holds.
/// </summary>
internal sealed class ReusedBytes
{
    private byte[] _bytes = [];

    /// <summary>The file's content, until the next call.</summary>
    public ReadOnlyMemory<byte> Read(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = checked((int)RandomAccess.GetLength(file));
        if (_bytes.Length < length)
        {
            // With some room for what comes.
            _bytes = new byte[length + (length / 16)];
        }
        var read = 0;
        for (int count; read < length && (count = RandomAccess.Read(file, _bytes.AsSpan(read..length), read)) > 0;)
        {
            read += count;
        }
        return _bytes.AsMemory(0, read);
    }
}
