using System.CommandLine;
using System.CommandLine.Parsing;
using NewsSite.Cli.Init;
using NewsSite.Cli.Output;
using NewsSite.Desk;
using NewsSite.Text;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite schema</c>: JSON Schema of settings, front matter and records, for editors that complete and check.</summary>
internal sealed class SchemaCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite schema front-matter      what may stand above a story",
        "newssite schema config            what newssite.yaml may say",
        "newssite schema --write           all of them, for VS Code; again after an update",
    ];

    private static readonly string[] Names = [.. SchemaFile.All.Select(file => file.Name)];

    private readonly SitePlace _place = new(session);
    private readonly Argument<string> _name = new("NAME") { Description = string.Join(", ", Names), Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _write = new("--write") { Description = "Write all schemas into the site's folder .vscode/newssite" };

    public Command Create()
    {
        _name.Validators.Add(CheckName);
        var command = new Command("schema", "Print what files may say as JSON Schema") { _name, _write, _place.Root };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_write) == (result.GetResult(_name)?.Tokens.Count > 0))
            {
                result.AddError($"give one name, or --write: {string.Join(", ", Names)}");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        if (parse.GetValue(_name) is { } name)
        {
            session.Output.WriteLine(JsonSchema.Write(SchemaFile.All.Single(file => file.Name == name)));
            return ExitCode.Ok;
        }
        var folder = new SiteFolder(_place.RootOf(parse.CommandResult));
        foreach (var (path, text) in EditorSettings.Schemas())
        {
            folder.Replace(path, text);
        }
        session.StyledOutput.Write("Wrote", Style.Success).WriteLine($" {Words.Count(SchemaFile.All.Length, "schema")} into {EditorSettings.Folder}/");
        return ExitCode.Ok;
    }

    private static void CheckName(ArgumentResult result)
    {
        if (result.Tokens is [var token] && !Names.Contains(token.Value))
        {
            result.AddError($"there is no schema '{token.Value}'; {(Suggestion.For(token.Value, Names) is { } meant ? $"did you mean '{meant}'?" : $"there are {string.Join(", ", Names)}")}");
        }
    }
}
