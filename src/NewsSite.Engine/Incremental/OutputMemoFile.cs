using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>
/// The memo of outputs as a file. It is a hint and never trusted: one that is missing, damaged, of another version of this
/// program or does not fit together counts as empty, and then everything is made again.
/// </summary>
public static class OutputMemoFile
{
    /// <param name="path">Where the file lies.</param>
    /// <param name="version">The program's: another one may make other bytes of the same sources.</param>
    public static OutputMemo Read(string path, string version)
        => SealedFile.ReadWhole(path, Kind(version)) is { } bytes && new OutputMemo(new MemoBytes(bytes)) is var memo && memo.IsSound() ? memo : OutputMemo.Empty;

    public static void Write(string path, string version, Action<MemoWriter> write)
        => SealedFile.WriteWhole(path, Kind(version), stream => write(new MemoWriter(stream)));

    private static string Kind(string version) => $"NewsSite outputs 2 {version}\n";
}
