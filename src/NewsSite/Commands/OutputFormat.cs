using System.CommandLine;
using System.CommandLine.Parsing;

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
    public static Option<OutputFormat> Option(string description)
        => new("--format") { HelpName = "text|json", Description = description, CustomParser = Parse };

    private static OutputFormat Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        switch (text)
        {
            case "text":
                return OutputFormat.Text;
            case "json":
                return OutputFormat.Json;
            default:
                result.AddError($"--format: '{text}' is neither 'text' nor 'json'");
                return OutputFormat.Text;
        }
    }
}
