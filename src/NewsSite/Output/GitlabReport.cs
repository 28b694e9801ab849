using System.Text.Json;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>GitLab's report of code quality: a list in which each finding has a place and a fingerprint that no other has.</summary>
internal static class GitlabReport
{
    public static string Write(CheckReport report) => JsonText.WriteList(report.New, (json, finding) =>
    {
        json.WriteText("description", finding.Text);
        json.WriteText("check_name", finding.Diagnostic.Code);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("severity", SeverityOf(finding.Diagnostic.Severity));
        json.WriteStartObject("location");
        json.WriteText("path", finding.HasFile ? report.FileOf(finding.Diagnostic.Span) : report.FilePrefix + "newssite.yaml");
        WritePlace(json, finding.Diagnostic.Span);
        json.WriteEndObject();
    });

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("positions");
        WritePosition(json, "begin", span.IsWholeFile ? TextPosition.Start : span.Start);
        WritePosition(json, "end", span.IsWholeFile ? TextPosition.Start : span.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, TextPosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };
}
