using NewsSite.Cli.Elsewhere;
using NewsSite.Cli.Output;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Commands;

/// <summary>One check from the command line: runs the engine, mends what is to be mended, then tells what is wrong.</summary>
internal sealed class CheckRun(Session session, CheckRequest request)
{
    public int Run()
    {
        var report = Check();
        if (request.Mends)
        {
            var mending = new MendRun(session, request);
            while (mending.Goes(report))
            {
                report = Check();
            }
            if (mending.IsRefused)
            {
                return ExitCode.Errors;
            }
        }
        Write(report);
        if (request.WrittenBaseline is { } baseline && report.Result.SiteUrl is not null)
        {
            Baseline.Write(baseline, report.Findings);
            return ExitCode.Ok;
        }
        return report.Failed ? ExitCode.Errors : ExitCode.Ok;
    }

    private CheckReport Check()
    {
        var time = session.Environment.Time;
        var started = time.GetTimestamp();
        var elsewhere = request.LooksElsewhere ? new ElsewhereCheck(session, request.Options.Root) : null;
        var result = ProgressLine.During(
            session,
            request is { Format: CheckFormat.Text, Detail: not Detail.Quiet },
            progress => session.Environment.Check(
                request.Options with { Progress = progress, AskAboutLinks = elsewhere is null ? null : links => elsewhere.Ask(links, progress) },
                session.Environment.Cancellation));
        var findings = Finding.All(result.Diagnostics, request.Known ?? []);
        var mended = (request.Known ?? []).Except(findings.Select(finding => finding.Fingerprint)).Count;
        return new CheckReport(result, findings, mended, request.FilePrefix, request.Options.Strict, request.Known is not null, time.GetElapsedTime(started)) { Elsewhere = elsewhere };
    }

    private void Write(CheckReport report)
    {
        switch (request.Format)
        {
            case CheckFormat.Json:
                session.Output.WriteLine(CheckJson.Write(report));
                break;
            case CheckFormat.Sarif:
                session.Output.WriteLine(SarifReport.Write(report));
                break;
            case CheckFormat.Github:
                GithubReport.Write(report, session.Output);
                break;
            case CheckFormat.Gitlab:
                session.Output.WriteLine(GitlabReport.Write(report));
                break;
            default:
                WriteText(report);
                break;
        }
    }

    private void WriteText(CheckReport report)
    {
        DiagnosticPrinter.Of(session, request.Options.Root).Print([.. report.New.Select(finding => finding.Diagnostic)], request.Detail);
        if (request.Detail == Detail.Quiet)
        {
            return;
        }
        var found = Words.List(
            Words.CountOrNothing(report.Count(Severity.Error), "error"),
            Words.CountOrNothing(report.Count(Severity.Warning), "warning"),
            Words.CountOrNothing(report.Count(Severity.Info), "hint"),
            Words.CountOrNothing(report.Known, "known finding"),
            Words.CountOrNothing(report.Mended, "finding of the baseline mended", "findings of the baseline mended"));
        var mendable = report.New.Count(finding => finding.IsMendable);
        var summary = $" {Words.Count(report.Result.Stats.Articles, "article")}, {Words.Count(report.Result.Stats.Pages, "page")} in {Words.Time(report.Elapsed)}: {(found.Length == 0 ? "nothing found" : found)}."
            + (mendable == 0 ? "" : $" --fix mends {Words.Number(mendable)} of them.");
        var people = report.Failed ? session.StyledError : session.StyledOutput;
        people.Write(report.Failed ? "Failed:" : "Checked", report.Failed ? Style.Error : Style.Success).WriteLine(summary);
        if (report.Elsewhere is { } elsewhere)
        {
            people.WriteLine($"Links elsewhere: {Words.Number(elsewhere.Asked)} asked after, {Words.Number(elsewhere.Remembered)} known of earlier checks{(elsewhere.Forbidden == 0 ? "" : $"; the hosts of {Words.Number(elsewhere.Forbidden)} ask programs not to come")}.");
        }
    }
}
