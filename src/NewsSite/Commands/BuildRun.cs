using NewsSite.Cli.Output;

namespace NewsSite.Cli.Commands;

/// <summary>One build from the command line: runs the engine, then tells what came of it.</summary>
internal sealed class BuildRun(Session session, BuildRequest request)
{
    public int Run()
    {
        var time = session.Environment.Time;
        var started = time.GetTimestamp();
        var result = Build();
        var report = new BuildReport(request, result, time.GetElapsedTime(started));
        if (request.Format == OutputFormat.Json)
        {
            session.Output.WriteLine(JsonReport.Write(result, report.Elapsed));
        }
        else
        {
            WriteText(report);
        }
        request.Changes?.Write(ChangesReport.Write(result), session.Output);
        return result.Failed ? ExitCode.Errors : ExitCode.Ok;
    }

    /// <summary>Where a program reads the standard output, people read the other one.</summary>
    private StyledWriter ForPeople => request.Changes is { IsStandardOutput: true } ? session.StyledError : session.StyledOutput;

    private BuildResult Build()
    {
        if (!ShowsProgress())
        {
            return session.Environment.Build(request.Options, session.Environment.Cancellation);
        }
        using var progress = new ProgressLine(session.Error, session.Environment.Time, session.Environment.Width);
        return session.Environment.Build(request.Options with { Progress = progress.Report }, session.Environment.Cancellation);
    }

    private bool ShowsProgress()
        => session.Environment is { ErrorIsTerminal: true, AllowsEscapes: true, IsCi: false }
            && request is { Format: OutputFormat.Text, Detail: not Detail.Quiet };

    private void WriteText(BuildReport report)
    {
        var excerpts = session.Environment.ErrorIsTerminal
            ? new SourceExcerpt(new SourceLines(request.Options.Root), session.Environment.Width)
            : null;
        new DiagnosticPrinter(session.StyledError, excerpts).Print(report.Result.Diagnostics, request.Detail);
        if (request.Detail != Detail.Quiet)
        {
            new BuildSummary(ForPeople, session.StyledError, session.Environment.CurrentDirectory).Write(report);
        }
        if (request.Timings)
        {
            TimingTable.Write(session.Error, report);
        }
        if (report.Result.Templates is { } templates)
        {
            TemplateTable.Write(session.Error, templates);
        }
    }
}
