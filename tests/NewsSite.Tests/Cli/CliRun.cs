using System.Collections.Immutable;
using NewsSite.Cli;
using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>One run of the program in a made-up world: what it printed, and the exit code.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    public static readonly BuildResult Good = new()
    {
        Published = true,
        Failed = false,
        Diagnostics = [],
        Stats = new BuildStats { Articles = 2423, Pages = 3120, Rendered = 3100, Reused = 20, FilesWritten = 3400, FilesUnchanged = 12, FilesDeleted = 3 },
    };

    /// <summary>Runs with a build that gives <paramref name="result"/>.</summary>
    public static CliRun Build(BuildResult result, string options = "", CliEnvironment? environment = null)
        => Of($"build {options}", (environment ?? Pipe) with { Build = (_, _) => result });

    public static CliRun Of(string commandLine, CliEnvironment? environment = null)
        => Of(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries), environment);

    public static CliRun Of(string[] args, CliEnvironment? environment = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = CliApp.Run(args, output, error, environment ?? Pipe);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The options a build would be started with.</summary>
    public static BuildOptions OptionsOf(string commandLine, CliEnvironment? environment = null)
    {
        BuildOptions? seen = null;
        var run = Of(commandLine, (environment ?? Pipe) with
        {
            Build = (options, _) =>
            {
                seen = options;
                return Good;
            },
        });
        Assert.Equal("", run.Error);
        return seen!;
    }

    public static CliEnvironment Pipe => new() { CurrentDirectory = Path.GetTempPath().TrimEnd('/'), Time = new StoppedClock(), Processors = 6 };

    public static CliEnvironment Terminal => Pipe with { OutputIsTerminal = true, ErrorIsTerminal = true };

    /// <summary>A terminal whose owner wants no colours.</summary>
    public static CliEnvironment PlainTerminal => Terminal with { Variable = name => name == "NO_COLOR" ? "1" : null };

    public static BuildResult Failed(params ImmutableArray<Diagnostic> diagnostics)
        => Good with { Published = false, Failed = true, Diagnostics = diagnostics };

    public static BuildResult With(params ImmutableArray<Diagnostic> diagnostics) => Good with { Diagnostics = diagnostics };

    public static Diagnostic Finding(Severity severity, string message, SourceSpan span, string code = "NS2003") => new(code, severity, message, span);
}
