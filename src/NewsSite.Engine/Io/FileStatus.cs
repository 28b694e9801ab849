using System.Runtime.InteropServices;
using System.Text;

namespace NewsSite.Io;

/// <summary>
/// What a path leads to. Asked of the system itself on Linux: the runtime does not tell files from pipes and devices, knows
/// no inodes and takes several calls where one will do.
/// </summary>
internal readonly record struct FileStatus(FileKind Kind, FileIdentity Identity)
{
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    // Type, mode, times of modification and change, inode and size.
    private const uint Wanted = 0x1 | 0x2 | 0x40 | 0x80 | 0x100 | 0x200;
    private const int StatusLength = 256;
    private const int LongestOnStack = 512;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int SymbolicLink = 0xA000;

    /// <summary><c>null</c> where there is nothing or the system does not say.</summary>
    public static FileStatus? Of(string fullPath, bool followLinks)
    {
        if (OperatingSystem.IsLinux())
        {
            try
            {
                return OfSystem(fullPath, followLinks);
            }
            catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
            {
                // An old or unusual system, which is asked as any other.
            }
        }
        return OfRuntime(fullPath, followLinks);
    }

    /// <summary>
    /// Takes everything for a file: it helps that pipes and devices say they are empty, and what is empty is never opened.
    /// </summary>
    private static FileStatus? OfRuntime(string fullPath, bool followLinks)
    {
        var file = new FileInfo(fullPath);
        if (!file.Exists && file.LinkTarget is null)
        {
            return null;
        }
        var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        if (isLink && !followLinks)
        {
            return new FileStatus(FileKind.Link, default);
        }
        var target = isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo final ? final : file;
        return target.Exists
            ? new FileStatus(FileKind.Regular, new FileIdentity(target.Length, (target.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick))
            : null;
    }

    private static FileStatus? OfSystem(string fullPath, bool followLinks)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(fullPath.Length) + 1;
        Span<byte> path = longest <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[longest];
        path[Encoding.UTF8.GetBytes(fullPath, path)] = 0;
        Span<byte> status = stackalloc byte[StatusLength];
        if (Ask(CurrentFolder, in path[0], followLinks ? 0 : DoNotFollow, Wanted, ref status[0]) != 0)
        {
            return null;
        }
        var kind = (MemoryMarshal.Read<ushort>(status[28..]) & TypeMask) switch
        {
            RegularFile => FileKind.Regular,
            SymbolicLink => FileKind.Link,
            _ => FileKind.Other,
        };
        return new FileStatus(kind, new FileIdentity(
            MemoryMarshal.Read<long>(status[40..]), Moment(status[112..]), Moment(status[96..]), MemoryMarshal.Read<ulong>(status[32..])));
    }

    /// <summary>Seconds and nanoseconds as one number.</summary>
    private static long Moment(ReadOnlySpan<byte> timestamp)
        => unchecked((MemoryMarshal.Read<long>(timestamp) * 1_000_000_000) + MemoryMarshal.Read<uint>(timestamp[8..]));

    // statx(2): the one call whose answer has the same layout on every processor: stx_mode at offset 28, stx_ino 32, stx_size 40,
    // stx_ctime 96, stx_mtime 112.
    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, in byte path, int flags, uint mask, ref byte status);
}
