using System.CommandLine;
using NewsSite.Cli.Init;
using NewsSite.Cli.Output;
using NewsSite.Desk;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Commands;

/// <summary>One run of a command that reads the site and writes a file into it.</summary>
internal sealed class DeskRun(Session session, bool edits)
{
    private static readonly string[] Editors = ["VISUAL", "EDITOR"];

    public static BuildOptions Options(Session session, SitePlace place, ParseResult parse, DateTimeOffset? now) => new()
    {
        Root = place.RootOf(parse.CommandResult),
        Output = place.OutputOf(parse.CommandResult),
        Now = now ?? session.Environment.Time.GetUtcNow(),
        Jobs = session.Environment.Processors,
    };

    /// <summary>The site as it is read; <c>null</c> after an error that was told.</summary>
    public static SiteReading? Read(Session session, BuildOptions options)
    {
        var found = new DiagnosticBag();
        if (SiteReading.Read(options, found, session.Environment.Cancellation) is { } reading)
        {
            return reading;
        }
        new DiagnosticPrinter(session.StyledError, excerpts: null).Print(found.ToSorted(), Detail.Quiet);
        return null;
    }

    /// <summary>Tells what is wrong with what somebody asked for.</summary>
    public static int Refuse(Session session, DeskAnswer answer)
    {
        session.WriteError(answer.Help is null ? answer.Problem! : $"{answer.Problem}; {answer.Help}");
        return ExitCode.Errors;
    }

    public int Write(BuildOptions options, Func<SiteReading, DeskAnswer> plan)
    {
        if (Read(session, options) is not { } reading)
        {
            return ExitCode.Errors;
        }
        var answer = plan(reading);
        if (answer.File is not { } file)
        {
            return Refuse(session, answer);
        }
        var folder = new SiteFolder(options.Root);
        if (file.IsChange)
        {
            folder.Replace(file.Path, file.Text);
        }
        else if (folder.Taken([file.Path]) is [var taken])
        {
            session.WriteError($"'{taken}' is there already; choose another headline or --slug");
            return ExitCode.Errors;
        }
        else
        {
            folder.Write([(file.Path, file.Text)]);
        }
        var full = Path.Join(options.Root, file.Path);
        session.StyledOutput.Write(file.IsChange ? "Changed" : "Wrote", Style.Success).WriteLine($" {VisibleText.Of(Path.GetRelativePath(session.Environment.CurrentDirectory, full).Replace('\\', '/'))}");
        return edits ? Edit(full) : ExitCode.Ok;
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
