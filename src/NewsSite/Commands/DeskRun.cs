using System.CommandLine;
using NewsSite.Cli.Init;
using NewsSite.Desk;

namespace NewsSite.Cli.Commands;

/// <summary>One run of a command that reads the site and writes a file into it.</summary>
internal sealed class DeskRun(Session session, CommandAnswer answer, bool edits)
{
    private static readonly string[] Editors = ["VISUAL", "EDITOR"];

    public static BuildOptions Options(Session session, SitePlace place, ParseResult parse, DateTimeOffset? now) => new()
    {
        Root = place.RootOf(parse.CommandResult),
        Output = place.OutputOf(parse.CommandResult),
        Now = now ?? session.Environment.Time.GetUtcNow(),
        Jobs = session.Environment.Processors,
    };

    public int Write(BuildOptions options, Func<SiteReading, DeskAnswer> plan)
    {
        if (answer.Ask(options, plan) is not { } planned)
        {
            return ExitCode.Errors;
        }
        if (planned.File is not { } file)
        {
            return answer.Refuse(planned);
        }
        var folder = new SiteFolder(options.Root);
        if (file.IsChange)
        {
            folder.Replace(file.Path, file.Text);
        }
        else if (folder.Taken([file.Path]) is [var taken])
        {
            return answer.Refuse($"'{taken}' is there already", "choose another headline or --slug");
        }
        else
        {
            folder.Write([(file.Path, file.Text)]);
        }
        answer.Wrote(options.Root, [(file.Path, file.IsChange)]);
        return edits ? Edit(Path.Join(options.Root, file.Path)) : ExitCode.Ok;
    }

    private int Edit(string file)
    {
        var editor = Editors.Select(session.Environment.Variable).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        if (editor is null)
        {
            session.WriteError("no editor is known; set EDITOR, such as EDITOR=nano or EDITOR=\"code --wait\"");
            return ExitCode.Errors;
        }
        session.Output.Flush();
        if (session.Environment.Edit(editor, file) is not 0 and var code)
        {
            session.WriteError($"the editor '{editor}' ended with {code}");
            return ExitCode.Errors;
        }
        return ExitCode.Ok;
    }
}
