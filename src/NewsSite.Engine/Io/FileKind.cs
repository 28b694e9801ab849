using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsSite.Io;

/// <summary>
/// Tells files from pipes, sockets and devices, which the runtime does not: opening a pipe waits for somebody to write into
/// it, and reading a device may never end.
/// </summary>
internal static class FileKind
{
    private const int CurrentFolder = -100;
    private const uint WantType = 1;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>
    /// Links are followed. <c>true</c> also where the system cannot be asked; there it helps that pipes and devices say they
    /// are empty, and what is empty is never opened.
    /// </summary>
    public static bool IsRegular(string fullPath)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }
        var status = new byte[256];
        try
        {
            return Status(CurrentFolder, Encoding.UTF8.GetBytes(fullPath + '\0'), 0, WantType, status) != 0
                || (BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(ModeOffset)) & TypeMask) == RegularFile;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    // statx(2): the one call whose answer has the same layout on every processor; stx_mode is at offset 28.
    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, byte[] path, int flags, uint mask, byte[] status);
}
