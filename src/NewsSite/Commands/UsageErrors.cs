using System.CommandLine;
using System.CommandLine.Parsing;
using NewsSite.Cli.Output;
using NewsSite.Text;

namespace NewsSite.Cli.Commands;

/// <summary>Says what is wrong with the command line in one line each, with the word that was probably meant.</summary>
internal static class UsageErrors
{
    public static void Write(ParseResult parse, string[] args, Session session)
    {
        var messages = Messages(parse).Distinct().ToList();
        foreach (var message in messages)
        {
            session.WriteError(message);
        }
        var help = $"See 'newssite {string.Concat(NamesTo(parse.CommandResult).Select(name => name + " "))}--help'.";
        session.Error.WriteLine(help);
        if (WantsJson(args))
        {
            session.Output.WriteLine(JsonReport.WriteUsage(messages, help));
        }
    }

    /// <summary>The commands that were understood, from the first to the last.</summary>
    private static IEnumerable<string> NamesTo(CommandResult result)
        => result is { Command: not RootCommand, Parent: CommandResult parent } ? NamesTo(parent).Append(result.Command.Name) : [];

    /// <summary>Asked of the words themselves: what could not be parsed has no values.</summary>
    private static bool WantsJson(string[] args)
        => args.Contains("--format=json") || args.Contains("--format:json") || args.Zip(args.Skip(1)).Contains(("--format", "json"));

    private static IEnumerable<string> Messages(ParseResult parse)
        => parse.UnmatchedTokens.Count > 0
            // What follows an option in the wrong place is its value.
            ? parse.UnmatchedTokens.TakeWhile((token, i) => i == 0 || token.StartsWith('-')).Select(token => Unknown(token, parse.CommandResult))
            : parse.Errors.Select(error => Plain(error.Message));

    private static string Unknown(string token, CommandResult result)
    {
        var command = result.Command;
        var isOption = token.StartsWith('-') && token.Length > 1;
        var name = token.Split('=', ':')[0];
        var known = isOption ? OptionNames(result) : command.Subcommands.Select(child => child.Name);
        var kind = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        if (isOption && OwnersOf(name, command) is { Length: > 0 } owners)
        {
            return $"option '{name}' goes after {owners}";
        }
        return Suggestion.For(name, known) is { } suggestion
            ? $"unknown {kind} '{name}'; did you mean '{suggestion}'?"
            : $"unknown {kind} '{(isOption ? name : token)}'";
    }

    /// <summary>The commands that know an option which stood before them.</summary>
    private static string OwnersOf(string option, Command command)
        => string.Join(" or ", command.Subcommands.Prepend(command)
            .Where(owner => owner.Options.Any(o => o.Name == option || o.Aliases.Contains(option)))
            .Select(owner => $"'{owner.Name}'"));

    private static IEnumerable<string> OptionNames(CommandResult result)
    {
        var own = result.Command.Options.Concat(result.Parent is CommandResult parent ? parent.Command.Options.Where(option => option.Recursive) : []);
        return own.SelectMany(option => option.Aliases.Prepend(option.Name)).Where(name => name.StartsWith("--", StringComparison.Ordinal));
    }

    /// <summary>The library's own sentences, in the form of ours.</summary>
    private static string Plain(string message)
    {
        var line = message.Split('\n')[0].TrimEnd().TrimEnd('.');
        return line.Length > 1 && char.IsAsciiLetterUpper(line[0]) && char.IsAsciiLetterLower(line[1])
            ? char.ToLowerInvariant(line[0]) + line[1..]
            : line;
    }
}
