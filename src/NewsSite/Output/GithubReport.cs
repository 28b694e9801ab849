using System.Globalization;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>
/// Workflow commands, which GitHub shows at the lines of a pull request: <c>::error file=…,line=…,col=…::message</c>. Lines and
/// columns count from 1; a finding about a file as a whole has none.
/// </summary>
internal static class GithubReport
{
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (var finding in report.New)
        {
            output.WriteLine($"::{Command(finding.Diagnostic.Severity)} {Place(finding, report)}title={Property(finding.Diagnostic.Code)}::{Data(finding.Text)}");
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Place(Finding finding, CheckReport report)
    {
        var span = finding.Diagnostic.Span;
        return !finding.HasFile ? ""
            : span.IsWholeFile ? $"file={Property(report.FileOf(span))},"
            : string.Create(CultureInfo.InvariantCulture, $"file={Property(report.FileOf(span))},line={span.Start.Line},col={span.Start.Column},");
    }

    private static string Data(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
