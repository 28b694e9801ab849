using System.Collections.Immutable;
using System.CommandLine;
using NewsSite.Cli.Output;
using NewsSite.Desk;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite config</c>: every setting as a build takes it, and where it comes from.</summary>
internal sealed class ConfigCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite config                  every setting, and where it is written",
        "newssite config feeds            those of one section",
        "newssite config --format json    for programs",
    ];

    private readonly SitePlace _place = new(session);
    private readonly Argument<string> _key = new("KEY") { Description = "A setting or a section, such as feeds or site.language [default: all]", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<TableFormat> _format = TableOutput.Option();

    public Command Create()
    {
        var command = new Command("config", "Show every setting, and where it comes from") { _key, _format, _place.Root };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var answer = new CommandAnswer(session, parse.GetValue(_format) == TableFormat.Json);
        var found = new DiagnosticBag();
        var values = EffectiveConfig.Read(_place.RootOf(parse.CommandResult), found);
        DiagnosticPrinter.Of(session, _place.RootOf(parse.CommandResult)).Print(found.ToSorted(), Detail.Normal);
        if (parse.GetValue(_key) is { } key)
        {
            var all = values;
            values = [.. values.Where(value => IsWithin(value.Key, key))];
            if (values.IsEmpty && !all.IsEmpty)
            {
                return answer.Refuse(Unknown(key, all));
            }
        }
        if (!values.IsEmpty)
        {
            var rows = values.Select(value => ImmutableArray.Create<DeskCell>(value.Key, value.Value, value.From));
            new TableOutput(session).Write("config", new DeskTable(["key", "value", "from"], [.. rows]), parse.GetValue(_format));
        }
        else if (answer.IsJson)
        {
            session.Output.WriteLine(FilesJson.WriteProblem("the settings cannot be read", "newssite check says why"));
        }
        return found.HasErrors ? ExitCode.Errors : ExitCode.Ok;
    }

    private static bool IsWithin(string name, string key)
        => name.StartsWith(key, StringComparison.OrdinalIgnoreCase) && (name.Length == key.Length || name[key.Length] is '.' or '[' || key.EndsWith('.'));

    private static DeskAnswer Unknown(string key, ImmutableArray<ConfigValue> values)
    {
        var sections = values.Select(value => value.Key.Split('.', '[')[0]).Distinct();
        var meant = Suggestion.For(key, sections.Concat(values.Select(value => value.Key)));
        return new DeskAnswer($"nothing is set for '{key}', and it has no default", meant is null ? "docs/configuration.md has all settings" : $"did you mean '{meant}'?");
    }
}
