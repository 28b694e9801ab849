using NewsSite.Cli.Output;
using NewsSite.Desk;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Commands;

/// <summary>What a command of the desk answers: to people a line or an error, to programs one object on the standard output.</summary>
internal sealed class CommandAnswer(Session session, bool isJson)
{
    public bool IsJson => isJson;

    /// <summary>
    /// Reads the site and asks something of it, with a line that says how far that has come; <c>null</c> after an error that was
    /// told.
    /// </summary>
    /// <param name="options">Which site.</param>
    /// <param name="ask">Prints nothing.</param>
    public T? Ask<T>(BuildOptions options, Func<SiteReading, T> ask)
        where T : class
    {
        var found = new DiagnosticBag();
        var asked = ProgressLine.During(
            session,
            !isJson,
            progress => SiteReading.Read(options with { Progress = progress }, found, session.Environment.Cancellation) is { } reading ? ask(reading) : null);
        if (asked is not null)
        {
            return asked;
        }
        DiagnosticPrinter.Of(session, options.Root).Print(found.ToSorted(), Detail.Normal);
        WriteProblem("the site cannot be read", "newssite check says why");
        return null;
    }

    /// <summary>Tells what is wrong with what somebody asked for.</summary>
    public int Refuse(DeskAnswer answer) => Refuse(answer.Problem!, answer.Help);

    public int Refuse(string problem, string? help = null, int code = ExitCode.Errors)
    {
        session.WriteError(help is null ? problem : $"{problem}; {help}");
        WriteProblem(problem, help);
        return code;
    }

    /// <summary>Tells which files were written.</summary>
    /// <param name="root">The folder from which their paths count.</param>
    /// <param name="files">Their paths, and whether they were there before.</param>
    /// <param name="toPeople">What people are told; a line a file unless it is given.</param>
    public void Wrote(string root, IReadOnlyCollection<(string Path, bool IsChange)> files, Action? toPeople = null)
    {
        if (isJson)
        {
            session.Output.WriteLine(FilesJson.Write(files.Select(file => (FromHere(root, file.Path), file.IsChange))));
        }
        else if (toPeople is not null)
        {
            toPeople();
        }
        else
        {
            foreach (var (path, isChange) in files)
            {
                session.StyledOutput.Write(isChange ? "Changed" : "Wrote", Style.Success).WriteLine($" {VisibleText.Of(FromHere(root, path))}");
            }
        }
    }

    private string FromHere(string root, string path) => Path.GetRelativePath(session.Environment.CurrentDirectory, Path.Join(root, path)).Replace('\\', '/');

    private void WriteProblem(string problem, string? help)
    {
        if (isJson)
        {
            session.Output.WriteLine(FilesJson.WriteProblem(problem, help));
        }
    }
}
