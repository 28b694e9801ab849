using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsSite.Cli.Commands;

/// <summary>The usual help, and below it what people copy.</summary>
internal sealed class HelpWithExamples(IReadOnlyDictionary<Command, string[]> examples, int width) : SynchronousCommandLineAction
{
    private const int WidestReadable = 110;

    private readonly HelpAction _help = new() { MaxWidth = Math.Min(width, WidestReadable) };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines) && lines.Length > 0)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var line in lines)
            {
                output.WriteLine($"  {line}");
            }
        }
        return ExitCode.Ok;
    }
}
