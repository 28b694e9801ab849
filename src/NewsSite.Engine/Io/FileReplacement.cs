namespace NewsSite.Io;

/// <summary>
/// Gives a file other content at one blow: it is written beside it and renamed, so that a crash leaves the one or the other.
/// A link stays one, and the file that it leads to is replaced; who may read and run it stays as it was.
/// </summary>
public static class FileReplacement
{
    /// <summary>Backups and half-written files of editors end so; nobody takes them for stories.</summary>
    private const string TemporaryEnd = ".newssite~";

    /// <returns>Whether the file held what was expected; if not, it is left alone.</returns>
    /// <exception cref="IOException">The disk is full, or the file may not be written.</exception>
    public static bool TryReplace(string fullPath, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> content)
    {
        var target = RealPath.Of(fullPath);
        var temporary = target + TemporaryEnd;
        try
        {
            WriteBeside(target, temporary, content);
            // As late as can be: whoever saves the file at this moment wins.
            if (!File.Exists(target) || !File.ReadAllBytes(target).AsSpan().SequenceEqual(expected))
            {
                return false;
            }
            File.Move(temporary, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void WriteBeside(string target, string temporary, ReadOnlySpan<byte> content)
    {
        File.Delete(temporary);
        using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
        }
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
