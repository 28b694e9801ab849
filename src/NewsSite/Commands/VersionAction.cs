using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite --version</c>: nothing but the number.</summary>
internal sealed class VersionAction(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        session.Output.WriteLine(VersionCommand.Number);
        return ExitCode.Ok;
    }
}
