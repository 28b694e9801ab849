using System.Text.RegularExpressions;
using NewsSite.Tests.Cli;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>The README names what the program has, and nothing else.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(DocsPage.Root, "README.md"));

    [Fact]
    public void every_option_of_build_is_in_the_table()
    {
        using var folder = new TemporaryFolder();
        var help = CliRun.Of("build --help", folder.At(CliRun.Pipe)).Out;
        Assert.Equal(Options(help[..help.IndexOf("Examples:", StringComparison.Ordinal)]).Except(["--help"]), Options(Table()));
    }

    [Fact]
    public void every_command_is_in_the_table()
    {
        using var folder = new TemporaryFolder();
        var help = CliRun.Of("--help", folder.At(CliRun.Pipe)).Out;
        var commands = CommandLine().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)]);
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains($"| `newssite {command.Groups[1].Value}", Readme, StringComparison.Ordinal));
    }

    /// <summary>From the head of the options' table to the next empty line.</summary>
    private static string Table()
    {
        var from = Readme.IndexOf("| Option | Meaning |", StringComparison.Ordinal);
        return Readme[from..Readme.IndexOf("\n\n", from, StringComparison.Ordinal)];
    }

    private static SortedSet<string> Options(string text) => new(Option().Matches(text).Select(match => match.Value), StringComparer.Ordinal);

    [GeneratedRegex("(?<=[ `])--[a-z]+(-[a-z]+)*")]
    private static partial Regex Option();

    [GeneratedRegex(@"^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandLine();
}
