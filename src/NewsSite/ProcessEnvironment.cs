using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsSite.Cli;

/// <summary>The running process as a <see cref="CliEnvironment"/>: its console, its directory, its signals.</summary>
internal static class ProcessEnvironment
{
    private const int FallbackWidth = 80;

    public static CliEnvironment Read(CancellationToken cancellation) => new()
    {
        CurrentDirectory = Environment.CurrentDirectory,
        Processors = Environment.ProcessorCount,
        Variable = Environment.GetEnvironmentVariable,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputIsTerminal = !Console.IsInputRedirected,
        ReadLine = Console.ReadLine,
        Width = Console.IsOutputRedirected && Console.IsErrorRedirected ? FallbackWidth : TerminalWidth(),
        HasEscapes = UnderstandsEscapes(),
        Cancellation = cancellation,
        OpenBrowser = OpenBrowser,
        Edit = Edit,
    };

    /// <summary>UTF-8 whatever the locale says; without a byte order mark, which would spoil the JSON.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static bool OpenBrowser(string address)
    {
        try
        {
            using var _ = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            return false;
        }
    }

    /// <summary>As git does: the command may have arguments of its own, so the shell reads it.</summary>
    private static int Edit(string editor, string file)
    {
        var start = RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
            ? new ProcessStartInfo("cmd.exe", ["/c", $"{editor} \"{file}\""])
            : new ProcessStartInfo("/bin/sh", ["-c", $"{editor} \"$1\"", editor, file]);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : FallbackWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return FallbackWidth;
        }
    }

    /// <summary>The old Windows console prints them as they are; the new one names itself.</summary>
    private static bool UnderstandsEscapes()
        => !RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
            || Environment.GetEnvironmentVariable("WT_SESSION") is not null
            || Environment.GetEnvironmentVariable("TERM") is not null;
}
