using System.CommandLine;
using NewsSite.Cli.Commands;

namespace NewsSite.Cli;

/// <summary>The program without its process: arguments and an environment in, text and an exit code out.</summary>
public static class CliApp
{
    /// <summary>A file name that begins with @ is a file name.</summary>
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, TextWriter output, TextWriter error, CliEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(environment);
        var session = new Session(output, error, environment);
        try
        {
            var code = Run(args, session);
            output.Flush();
            return code;
        }
        catch (Exception) when (environment.Cancellation.IsCancellationRequested)
        {
            // Whatever a cancelled build fell over, it was told to stop.
            session.Error.WriteLine("newssite: cancelled");
            return ExitCode.Cancelled;
        }
        catch (Exception exception)
        {
            Failure.Report(exception, session, args.Contains("--verbose"));
            return ExitCode.Errors;
        }
        finally
        {
            error.Flush();
        }
    }

    private static int Run(string[] args, Session session)
    {
        var parse = CommandTree.Create(session).Parse(args, Parser);
        if (UsageErrors.Has(parse))
        {
            UsageErrors.Write(parse, args, session);
            return ExitCode.Usage;
        }
        return parse.Invoke(new InvocationConfiguration
        {
            Output = session.Output,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
            // The process's signals are ours.
            ProcessTerminationTimeout = null,
        });
    }
}
