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

    private BuildResult Build() => ProgressLine.During(
        session,
        request is { Format: OutputFormat.Text, Detail: not Detail.Quiet },
        progress => session.Environment.Build(request.Options with { Progress = progress }, session.Environment.Cancellation));

    private void WriteText(BuildReport report)
    {
        DiagnosticPrinter.Of(session, request.Options.Root).Print(report.Result.Diagnostics, request.Detail);
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
