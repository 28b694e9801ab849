using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsSite.Cli.Commands;

/// <summary>Options that give a moment, such as <c>--now</c>.</summary>
internal static class MomentOption
{
    public static Option<DateTimeOffset?> Now(string description)
        => new("--now") { HelpName = "time", Description = description, CustomParser = Parse };

    private static DateTimeOffset? Parse(ArgumentResult result)
    {
        if (BuildMoment.TryParse(result.Tokens[0].Value, out var moment, out var problem))
        {
            return moment;
        }
        result.AddError(problem);
        return null;
    }
}
