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
        "newssite schema output-check      what newssite check --format json prints",
        "newssite schema --write           all of them, for VS Code; again after an update",
    ];

    private static readonly string[] Names = [.. SchemaFile.All.Select(file => file.Name), .. OutputSchema.Names];

    private readonly SitePlace _place = new(session);
    private readonly Argument<string> _name = new("NAME") { Description = string.Join(", ", Names), Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<OutputFormat> _format = OutputFormats.Option();
    private readonly Option<bool> _write = new("--write") { Description = "Write all schemas into the site's folder .vscode/newssite" };

    public Command Create()
    {
        _name.Validators.Add(CheckName);
        var command = new Command("schema", "Print what files may say, or what commands print for programs, as JSON Schema") { _name, _write, _place.Root, _format };
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
            session.Output.WriteLine(SchemaFile.All.FirstOrDefault(file => file.Name == name) is { } file ? JsonSchema.Write(file) : OutputSchema.Read(name));
            return ExitCode.Ok;
        }
        Write(_place.RootOf(parse.CommandResult), new CommandAnswer(session, parse.GetValue(_format) == OutputFormat.Json));
        return ExitCode.Ok;
    }

    private void Write(string root, CommandAnswer answer)
    {
        var folder = new SiteFolder(root);
        var written = new List<(string, bool)>();
        foreach (var (path, text) in EditorSettings.Schemas())
        {
            written.Add((path, folder.Taken([path]).Count > 0));
            folder.Replace(path, text);
        }
        answer.Wrote(root, written, () => session.StyledOutput.Write("Wrote", Style.Success).WriteLine($" {Words.Count(written.Count, "schema")} into {EditorSettings.Folder}/"));
    }

    private static void CheckName(ArgumentResult result)
    {
        if (result.Tokens is [var token] && !Names.Contains(token.Value))
        {
            result.AddError($"there is no schema '{token.Value}'; {(Suggestion.For(token.Value, Names) is { } meant ? $"did you mean '{meant}'?" : $"there are {string.Join(", ", Names)}")}");
        }
    }
}
