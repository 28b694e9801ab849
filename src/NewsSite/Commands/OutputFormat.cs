using System.CommandLine;

namespace NewsSite.Cli.Commands;

/// <summary>How a command reports: to people, or to programs.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}

/// <summary>The option by which a format is chosen.</summary>
internal static class OutputFormats
{
    public static Option<OutputFormat> Option()
        => ChoiceOption.Create("--format", "For people, or one JSON object on the standard output [default: text]", ("text", OutputFormat.Text), ("json", OutputFormat.Json));
}
