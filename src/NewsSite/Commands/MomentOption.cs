using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsSite.Cli.Commands;

/// <summary>Options that give a moment, such as <c>--now</c>.</summary>
internal static class MomentOption
{
    /// <summary>The moment for which pages are made.</summary>
    /// <param name="otherwise">What it is if nobody says.</param>
    public static Option<DateTimeOffset?> ToBuildFor(string otherwise)
        => Now($"The moment to build for: 2026-11-22 (midnight UTC) or 2026-11-22T14:00+03:00 [default: {otherwise}]");

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
