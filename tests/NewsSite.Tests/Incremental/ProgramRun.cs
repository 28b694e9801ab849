using System.Diagnostics;
using System.Globalization;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// The program in a process of its own: the one that was built with the tests, or the file that NEWSSITE_PROGRAM names,
/// such as the native one.
/// </summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ProgramRun(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public static ProgramRun Start(Newsroom room)
    {
        string[] arguments = ["build", "-C", room.Root, "-o", Path.Join(room.Root, room.Output), "--now", room.Now.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), .. room.KeepGoing ? ["--keep-going"] : Array.Empty<string>()];
        var own = Environment.GetEnvironmentVariable("NEWSSITE_PROGRAM");
        var start = own is { Length: > 0 }
            ? new ProcessStartInfo(own, arguments)
            : new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Join(AppContext.BaseDirectory, "newssite.dll"), .. arguments]);
        start.Environment["NEWSSITE_PICTURES"] = SamplePicture.Cache;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>The exit code and what was told.</summary>
    public (int Code, string Told) Wait()
    {
        _process.WaitForExit();
        return (_process.ExitCode, _output.Result + _error.Result);
    }

    /// <summary>At once, without a word to the program.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose() => _process.Dispose();
}
