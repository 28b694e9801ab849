using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsSite.Cli.Commands;

/// <summary>The option that says how many threads work.</summary>
internal static class JobCount
{
    public static Option<int?> Option()
        => new("--jobs", "-j") { HelpName = "n", Description = "How many threads work [default: one for each processor]", CustomParser = Parse };

    private static int? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs >= 1)
        {
            return jobs;
        }
        result.AddError($"--jobs: '{text}' is not a number of threads; write 1 or more");
        return null;
    }
}
