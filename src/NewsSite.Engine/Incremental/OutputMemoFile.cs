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
    public static OutputMemo Read(string path, string version) => Read(path, version, room: null);

    /// <param name="path">Where the file lies.</param>
    /// <param name="version">The program's.</param>
    /// <param name="room">What the memo lies in, until another one is read into it.</param>
    internal static OutputMemo Read(string path, string version, ReusedBytes? room) => Of(PatchedFile.Read(path, Kind(version), room));

    /// <summary>The same for a process that ends with this build.</summary>
    internal static OutputMemo Map(string path, string version) => Of(PatchedFile.Map(path, Kind(version)));

    private static OutputMemo Of(SealedContent content) => new OutputMemo(new MemoBytes(content.Bytes), content.Checksum) { Patch = content.Patch ?? [] } is var memo && memo.IsSound() ? memo : OutputMemo.Empty;

    /// <param name="path">Where the file lies.</param>
    /// <param name="version">The program's.</param>
    /// <param name="earlier">The memo that lies there and was read.</param>
    /// <param name="write">Writes the memo.</param>
    /// <returns>Whether it could be written.</returns>
    public static bool Write(string path, string version, OutputMemo earlier, Action<MemoWriter> write)
        => PatchedFile.TryWrite(path, Kind(version), earlier.File, stream => write(new MemoWriter(stream)));

    /// <summary>Changes the memo that lies there.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="version">The program's.</param>
    /// <param name="earlier">The memo that lies there and was read.</param>
    /// <param name="changes">All that is another now.</param>
    /// <returns>Whether it could be changed; if not, it has to be written.</returns>
    internal static bool Amend(string path, string version, OutputMemo earlier, IReadOnlyList<PatchRange> changes)
        => PatchedFile.TryAmend(path, Kind(version), earlier.File, earlier.Patch, changes);

    /// <summary>Its length is a multiple of eight, so that the numbers behind it lie where processors like them.</summary>
    internal static string Kind(string version)
    {
        var kind = $"NewsSite outputs 4 {version}";
        return kind.PadRight((kind.Length + MemoBytes.Alignment) & ~(MemoBytes.Alignment - 1), '\n');
    }
}
