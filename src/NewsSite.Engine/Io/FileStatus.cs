using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NewsSite.Io;

/// <summary>
/// What Linux tells of a file in one call, and the runtime does not: its kind, and besides size and time of change also the
/// inode and the time of the last change of anything about it, which nobody can set back. Times are in nanoseconds.
/// </summary>
internal readonly record struct FileStatus(int Mode, long Length, long Modified, long Changed, long Inode)
{
    private const int Size = 256;
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const uint Wanted = 0x1 | 0x40 | 0x80 | 0x100 | 0x200;
    private const int Missing = 2;
    private const int NoFolder = 20;
    private const int ShortPath = 512;

    /// <summary>Whether the system can be asked.</summary>
    public static bool IsAvailable { get; } = OperatingSystem.IsLinux() && Answers();

    public FileIdentity Identity => new(Length, Modified, Changed, (ulong)Inode);

    public bool IsFile => (Mode & 0xF000) == 0x8000;

    public bool IsFolder => (Mode & 0xF000) == 0x4000;

    public bool IsLink => (Mode & 0xF000) == 0xA000;

    /// <summary>The status of what lies at a path; the default value if nothing does; <c>null</c> if the system does not tell.</summary>
    public static FileStatus? Of(string fullPath, bool followLinks)
    {
        var length = Encoding.UTF8.GetMaxByteCount(fullPath.Length) + 1;
        var path = length <= ShortPath ? stackalloc byte[length] : new byte[length];
        path[Encoding.UTF8.GetBytes(fullPath, path)] = 0;
        return Of(path, followLinks);
    }

    /// <param name="path">In UTF-8, with a zero at its end.</param>
    /// <param name="followLinks">Whether a link's target is meant.</param>
    public static FileStatus? Of(ReadOnlySpan<byte> path, bool followLinks) => Ask(CurrentFolder, path, followLinks ? 0 : NoFollow);

    /// <param name="folder">Where the path starts.</param>
    /// <param name="path">In UTF-8, with a zero at its end.</param>
    /// <param name="followLinks">Whether a link's target is meant.</param>
    public static FileStatus? Of(OpenFolder folder, ReadOnlySpan<byte> path, bool followLinks) => Ask(folder.Number, path, followLinks ? 0 : NoFollow);

    /// <summary>The status of an open file.</summary>
    public static FileStatus? Of(SafeFileHandle file) => Ask((int)file.DangerousGetHandle(), [0], EmptyPath);

    private static FileStatus? Ask(int folder, ReadOnlySpan<byte> path, int flags)
    {
        if (!IsAvailable)
        {
            return null;
        }
        Span<byte> status = stackalloc byte[Size];
        if (Status(folder, ref MemoryMarshal.GetReference(path), flags, Wanted, ref MemoryMarshal.GetReference(status)) == 0)
        {
            return Read(status);
        }
        return Marshal.GetLastPInvokeError() is Missing or NoFolder ? default(FileStatus) : null;
    }

    private static FileStatus Read(ReadOnlySpan<byte> status) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(status[28..]),
        BinaryPrimitives.ReadInt64LittleEndian(status[40..]),
        Time(status[112..]),
        Time(status[96..]),
        BinaryPrimitives.ReadInt64LittleEndian(status[32..]));

    private static long Time(ReadOnlySpan<byte> time)
        => unchecked((BinaryPrimitives.ReadInt64LittleEndian(time) * 1_000_000_000) + BinaryPrimitives.ReadUInt32LittleEndian(time[8..]));

    private static bool Answers()
    {
        Span<byte> status = stackalloc byte[Size];
        try
        {
            return Status(CurrentFolder, ref MemoryMarshal.GetReference("/\0"u8), NoFollow, Wanted, ref MemoryMarshal.GetReference(status)) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    // statx(2): the one call whose answer has the same layout on every processor.
    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, ref byte path, int flags, uint mask, ref byte status);
}
