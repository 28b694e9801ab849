using System.Collections.Immutable;
using System.CommandLine;
using NewsSite.Cli.Output;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite check</c>: everything a build does but for publishing, to hear what is wrong.</summary>
internal sealed class CheckCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite check                                    all that is wrong, nothing written",
        "newssite check --drafts --future                  before a story is out",
        "newssite check --format github                    notes at the lines of a pull request",
        "newssite check --format sarif > newssite.sarif    for code scanning",
        "newssite check --write-baseline known.json        what we know of, and then",
        "newssite check --baseline known.json              only what is new fails",
    ];

    /// <summary>Where a server for repositories says that the repository lies.</summary>
    private static readonly string[] Tops = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

    private readonly ContentOptions _content = new(session);
    private readonly Option<bool> _strict = new("--strict") { Description = "Fail on warnings too" };
    private readonly Option<string> _baseline = new("--baseline") { HelpName = "file", Description = "Findings that are known and do not fail" };
    private readonly Option<string> _writeBaseline = new("--write-baseline") { HelpName = "file", Description = "Write what is found to that file, and fail on nothing" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing but errors" };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Say everything, however often" };
    private readonly Option<CheckFormat> _format = ChoiceOption.Create(
        "--format",
        "For people, for programs, or for what shows findings beside the text [default: text]",
        ("text", CheckFormat.Text),
        ("json", CheckFormat.Json),
        ("sarif", CheckFormat.Sarif),
        ("github", CheckFormat.Github),
        ("gitlab", CheckFormat.Gitlab));

    private enum CheckFormat
    {
        Text,
        Json,
        Sarif,
        Github,
        Gitlab,
    }

    public Command Create()
    {
        var command = new Command("check", "Find what is wrong, and write nothing") { _strict, _format, _baseline, _writeBaseline, _quiet, _verbose };
        _content.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_quiet) && result.GetValue(_verbose))
            {
                result.AddError("--quiet and --verbose contradict each other");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        ImmutableHashSet<string> known = [];
        if (FullPath(parse.GetValue(_baseline)) is { } baseline)
        {
            known = Baseline.Read(baseline, out var problem);
            if (problem is not null)
            {
                session.WriteError($"--baseline: {problem}");
                return ExitCode.Usage;
            }
        }
        var options = _content.Read(parse) with { Strict = parse.GetValue(_strict) };
        var started = session.Environment.Time.GetTimestamp();
        var result = session.Environment.Check(options, session.Environment.Cancellation);
        var findings = Finding.All(result.Diagnostics, known);
        var mended = known.Except(findings.Select(finding => finding.Fingerprint)).Count;
        var report = new CheckReport(result, findings, mended, PrefixOf(options.Root), options.Strict, parse.GetValue(_baseline) is not null, session.Environment.Time.GetElapsedTime(started));
        Write(report, options, parse);
        if (FullPath(parse.GetValue(_writeBaseline)) is { } written && result.SiteUrl is not null)
        {
            Baseline.Write(written, findings);
            return ExitCode.Ok;
        }
        return report.Failed ? ExitCode.Errors : ExitCode.Ok;
    }

    private void Write(CheckReport report, BuildOptions options, ParseResult parse)
    {
        switch (parse.GetValue(_format))
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
                WriteText(report, options, parse.GetValue(_quiet) ? Detail.Quiet : parse.GetValue(_verbose) ? Detail.Verbose : Detail.Normal);
                break;
        }
    }

    private void WriteText(CheckReport report, BuildOptions options, Detail detail)
    {
        var excerpts = session.Environment.ErrorIsTerminal ? new SourceExcerpt(new SourceLines(options.Root), session.Environment.Width) : null;
        new DiagnosticPrinter(session.StyledError, excerpts).Print([.. report.New.Select(finding => finding.Diagnostic)], detail);
        if (detail == Detail.Quiet)
        {
            return;
        }
        var found = Words.List(
            Words.CountOrNothing(report.Count(Severity.Error), "error"),
            Words.CountOrNothing(report.Count(Severity.Warning), "warning"),
            Words.CountOrNothing(report.Count(Severity.Info), "hint"),
            Words.CountOrNothing(report.Known, "known finding"),
            Words.CountOrNothing(report.Mended, "finding of the baseline mended", "findings of the baseline mended"));
        var summary = $" {Words.Count(report.Result.Stats.Articles, "article")}, {Words.Count(report.Result.Stats.Pages, "page")} in {Words.Time(report.Elapsed)}: {(found.Length == 0 ? "nothing found" : found)}.";
        (report.Failed ? session.StyledError : session.StyledOutput).Write(report.Failed ? "Failed:" : "Checked", report.Failed ? Style.Error : Style.Success).WriteLine(summary);
    }

    private string? FullPath(string? typed) => typed is null ? null : Path.GetFullPath(typed, session.Environment.CurrentDirectory);

    /// <summary>Reports for repositories name files from the repository's root, which GitHub and GitLab say; else from this folder.</summary>
    private string PrefixOf(string root)
    {
        var top = Tops.Select(session.Environment.Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? session.Environment.CurrentDirectory;
        var relative = Path.GetRelativePath(top, root).Replace('\\', '/');
        return relative == "." || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? "" : relative + "/";
    }
}
