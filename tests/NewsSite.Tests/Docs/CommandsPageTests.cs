using System.CommandLine;
using System.Text.Json.Nodes;
using NewsSite.Cli;
using NewsSite.Cli.Commands;
using NewsSite.Cli.Output;
using NewsSite.Desk;
using NewsSite.Diagnostics;
using NewsSite.Tests.Cli;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>docs/commands.md names every command with every option; its tables are made from the tree of commands.</summary>
public sealed class CommandsPageTests
{
    [Fact]
    public void every_command_and_option_is_in_it()
    {
        var commands = Below(CommandTree.Create(new Session(TextWriter.Null, TextWriter.Null, CliRun.Pipe)), "").Where(command => command.Command.Arguments.Count + command.Command.Options.Count > 0 || command.Command.Subcommands.Count > 0).ToList();
        var tables = commands.Where(command => command.Path is not "new").Select(command => (command.Path, Table(command.Command)));
        DocsPage.Check("commands.md", [.. tables, ("errors of check", string.Join(", ", DiagnosticCodes.ErrorsOfCheck.Order(StringComparer.Ordinal).Select(DocsPage.Code))), ("mendable", string.Join(", ", DiagnosticCodes.Mendable.Order(StringComparer.Ordinal).Select(DocsPage.Code))), ("output schemas", DocsPage.Table(["Schema", "Of"], OutputSchema.Names.Select(name => new[] { DocsPage.Code(name), DocsPage.Code(JsonNode.Parse(OutputSchema.Read(name))!["title"]!.GetValue<string>()) }))), ("lists", DocsPage.Table(["List", "What it holds"], SiteLists.All.Select(list => new[] { DocsPage.Code(list.Name), list.Meaning })))]);
    }

    [Fact]
    public void every_command_has_a_heading()
    {
        var page = File.ReadAllText(Path.Combine(DocsPage.Root, "docs", "commands.md"));
        Assert.All(Below(CommandTree.Create(new Session(TextWriter.Null, TextWriter.Null, CliRun.Pipe)), ""), command => Assert.Contains($"# newssite {command.Path}\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void every_command_has_examples_in_its_help()
        => Assert.All(
            Below(CommandTree.Create(new Session(TextWriter.Null, TextWriter.Null, CliRun.Pipe)), ""),
            command => Assert.Contains("Examples:\n  newssite " + command.Path, CliRun.Of($"{command.Path} --help").Out, StringComparison.Ordinal));

    private static IEnumerable<(string Path, Command Command)> Below(Command command, string path)
        => command.Subcommands.SelectMany(child => Below(child, $"{path} {child.Name}".Trim()).Prepend(($"{path} {child.Name}".Trim(), child)));

    private static string Table(Command command) => DocsPage.Table(
        ["What", "Meaning"],
        command.Arguments.Select(argument => new[] { DocsPage.Code(argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name), argument.Description! })
            .Concat(command.Subcommands.Select(child => new[] { DocsPage.Code(child.Name), child.Description! }))
            .Concat(command.Options.Select(option => new[] { string.Join(", ", option.Aliases.Append(option.Name).Select(DocsPage.Code)) + (option.HelpName is null ? "" : $" *{option.HelpName}*"), option.Description! })));
}
