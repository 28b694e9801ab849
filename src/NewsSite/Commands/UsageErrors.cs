using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using NewsSite.Cli.Output;
using NewsSite.Text;

namespace NewsSite.Cli.Commands;

/// <summary>Says what is wrong with the command line in one line each, with the word that was probably meant.</summary>
internal static partial class UsageErrors
{
    /// <summary>Whether the command line cannot be understood.</summary>
    public static bool Has(ParseResult parse) => parse.Action is ParseErrorAction || (parse.Action == parse.CommandResult.Command.Action && Mistyped(parse).Any());

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
        => Mistyped(parse).ToList() is { Count: > 0 } mistyped ? mistyped.Select(token => Unknown(token, parse))
            : parse.UnmatchedTokens.Count > 0
                // What follows an option in the wrong place is its value.
                ? parse.UnmatchedTokens.TakeWhile((token, i) => i == 0 || token.StartsWith('-')).Select(token => Unknown(token, parse))
                : parse.Errors.Select(error => Missing(error.SymbolResult) ?? Plain(error.Message));

    /// <summary>Options that nobody knows and that were taken for an argument; behind <c>--</c> everything is one.</summary>
    private static IEnumerable<string> Mistyped(ParseResult parse)
        => parse.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? []
            : parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(token => OptionLike().IsMatch(token));

    /// <summary>What has to stand there as well.</summary>
    private static string? Missing(SymbolResult? place)
        => place switch
        {
            ArgumentResult { Tokens.Count: 0, Parent: CommandResult { Command: var command } result } argument
                => $"{argument.Argument.Name} is missing: newssite {string.Join(' ', [.. NamesTo(result), .. command.Arguments.Select(one => one.Name)])}",
            CommandResult { Command: { Action: null, Subcommands: { Count: > 0 } kinds } } result
                => $"'newssite {string.Join(' ', NamesTo(result))}' wants one of {string.Join(", ", kinds.Select(kind => kind.Name))}",
            _ => null,
        };

    private static string Unknown(string token, ParseResult parse)
    {
        var result = parse.CommandResult;
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
            : $"unknown {kind} '{(isOption ? name : token)}'{(isOption ? "" : InQuotes(parse))}";
    }

    /// <summary>A headline is one word to the shell if it stands in quotes.</summary>
    private static string InQuotes(ParseResult parse)
        => parse.CommandResult is { Parent: CommandResult { Command.Name: NewCommand.Name } } result && result.Children.OfType<ArgumentResult>().LastOrDefault() is { Tokens: [.., var last] }
            ? $"; put what belongs together in quotes: \"{string.Join(' ', parse.UnmatchedTokens.Where(word => !word.StartsWith('-')).Prepend(last.Value))}\""
            : "";

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

    [GeneratedRegex("^(-[A-Za-z]|--[A-Za-z][A-Za-z-]*)([=:].*)?$", RegexOptions.Singleline)]
    private static partial Regex OptionLike();
}
